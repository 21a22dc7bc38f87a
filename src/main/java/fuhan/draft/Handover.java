package fuhan.draft;

import fuhan.letter.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Drafts that go to another machine and come back: {@code store.handover().take(dossier, clerk)}.
 *
 * <p>Taking in is one transaction: everything or nothing. A text that came in is written to {@link LastSave} like a save. A new draft, versions, comments and
 * steps are as safe as the database alone; when a program that is killed loses them, the package still has them, and taking it in once more adds what is missing
 * and nothing else.
 *
 * <p>The register of document numbers is each machine's own and is not touched. Nor is it asked who signed: a package without a password can be forged by
 * anybody who has the stick.
 */
public final class Handover {
  private static final String MERGED = "交接合并";

  private final Database database;
  private final DossierTable table;

  Handover(Database database, DraftTable drafts) {
    this.database = database;
    table = new DossierTable(drafts);
  }

  /** The draft with its whole history; from the first time on it has an id that holds on every machine. */
  public Dossier give(long draft) throws DraftException {
    return database.write(handle -> table.read(handle, table.drafts().row(handle, draft)));
  }

  /** The draft here that has this id; empty when {@link #take} would make a new one. */
  public Optional<Long> find(UUID id) throws DraftException {
    return database.read(handle -> table.find(handle, id));
  }

  /** Takes in a draft from another machine; on a conflict nothing is written. */
  public Outcome take(Dossier theirs, Account who) throws DraftException {
    return database.write(handle -> take(handle, theirs, who, Optional.empty()));
  }

  /** Takes in a draft that was changed on both machines as the person decided; where there is no conflict the decision is not asked. */
  public Outcome take(Dossier theirs, Account who, Decision decision) throws DraftException {
    return database.write(handle -> take(handle, theirs, who, Optional.of(decision)));
  }

  private Outcome take(Handle handle, Dossier theirs, Account who, Optional<Decision> decision) throws DraftException {
    Optional<Long> known = table.find(handle, theirs.id());
    if (known.isEmpty()) {
      return add(handle, theirs);
    }
    long draft = known.get();
    if (table.isBinned(handle, draft)) {
      throw new DraftException("这件复函在本机的回收站里，没有接收；请先把它从回收站放回，再接收交接包。");
    }
    DraftTable.Row row = table.drafts().row(handle, draft);
    Differences differences = Differences.between(handle, table, row, theirs);
    List<String> reasons = differences.reasons(handle, draft, theirs);
    if (reasons.isEmpty()) {
      return differences.isEmpty() ? new Outcome.Unchanged(draft)
          : merge(handle, row, theirs, who, differences, plain(row, theirs, differences));
    }
    if (decision.isEmpty()) {
      return new Outcome.Conflict(draft, differences.base(), differences.mine(), row.state(), theirs.letter(), theirs.state(), reasons);
    }
    return merge(handle, row, theirs, who, differences, decided(row, theirs, differences, decision.get()));
  }

  private Outcome add(Handle handle, Dossier theirs) throws DraftException {
    long draft = table.drafts().place(handle, theirs.letter(), theirs.due(), theirs.changedBy(), theirs.changedAt());
    table.name(handle, draft, theirs.id());
    DraftTable.Row row = table.drafts().row(handle, draft);
    table.stand(handle, draft, theirs.state(), theirs.approved() ? row.sha256() : "");
    append(handle, draft, theirs.versions(), theirs.steps(), theirs.comments());
    return new Outcome.Added(
        draft, theirs.letter().head().number().flatMap(number -> Differences.clash(handle, draft, number)).stream().toList());
  }

  /**
   * What the draft will be.
   *
   * @param recorded whether a person decided, which makes a version of its own
   */
  private record Choice(Letter letter, State state, boolean recorded) {
    boolean isOf(Dossier theirs) {
      return letter.equals(theirs.letter()) && state == theirs.state();
    }
  }

  private static Choice plain(DraftTable.Row row, Dossier theirs, Differences differences) {
    return new Choice(
        differences.text() == Side.THEIRS ? theirs.letter() : differences.mine(),
        differences.state() == Side.THEIRS ? theirs.state() : row.state(), false);
  }

  private static Choice decided(DraftTable.Row row, Dossier theirs, Differences differences, Decision decision) {
    return switch (decision) {
      case Decision.Mine _ -> new Choice(differences.mine(), row.state(), true);
      case Decision.Theirs _ -> new Choice(theirs.letter(), theirs.state(), true);
      case Decision.Merged merged -> new Choice(merged.letter(), State.DRAFT, true);
    };
  }

  private Outcome merge(Handle handle, DraftTable.Row row, Dossier theirs, Account who, Differences found, Choice choice)
      throws DraftException {
    long draft = row.id();
    Instant now = table.drafts().times().now();
    boolean letterChanged = !choice.letter().equals(found.mine());
    if (letterChanged || !found.versions().isEmpty()) {
      VersionTable.addUnlessKept(handle, row, VersionTable.AUTOSAVE);
    }
    append(handle, draft, found.versions(), found.steps(), found.comments());
    found.ticked().forEach((comment, by) -> table.tick(handle, comment, by));
    DraftTable.Row after = letterChanged ? table.drafts().replace(handle, row, choice.letter(), who) : row;
    settle(handle, row, after, theirs, who, choice, now);
    if (choice.recorded()) {
      VersionTable.add(handle, after.by(who.name(), now), MERGED);
    } else {
      VersionTable.addUnlessKept(handle, after.by(who.name(), now), MERGED);
    }
    if (letterChanged) {
      // Last, so that a merge that fails is not done again at the next start.
      table.drafts().last().write(new LastSave.Saved(draft, who, row.sha256(), after.text()));
    }
    return new Outcome.Merged(draft, letterChanged, choice.state(), found.versions().size(), found.comments().size(), found.steps().size());
  }

  /** Brings the state and the last step together, and names who changed the draft last. */
  private void settle(Handle handle, DraftTable.Row before, DraftTable.Row after, Dossier theirs, Account who, Choice choice, Instant now) {
    long draft = before.id();
    State last = table.steps(handle, draft).stream().reduce((earlier, later) -> later).map(Step::to).orElse(State.DRAFT);
    if (last != choice.state()) {
      table.add(handle, draft, new Step(0, last, choice.state(), who.name(), now, MERGED));
    }
    if (choice.state() == before.state() && after.text().equals(before.text())) {
      return;
    }
    table.stand(handle, draft, choice.state(), choice.isOf(theirs) && theirs.approved() ? after.sha256() : "");
    if (choice.isOf(theirs)) {
      table.changed(handle, draft, theirs);
    }
  }

  private void append(Handle handle, long draft, List<Dossier.Kept> versions, List<Step> steps, List<Comment> comments) {
    versions.forEach(kept -> VersionTable.add(handle, draft, kept, table.drafts().texts().text(kept.letter())));
    steps.forEach(step -> table.add(handle, draft, step));
    comments.forEach(comment -> table.add(handle, draft, comment));
  }
}
