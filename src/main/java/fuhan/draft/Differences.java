package fuhan.draft;

import fuhan.letter.DocumentNumber;
import fuhan.letter.Letter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What a dossier knows that the store does not, and who changed what since both knew the same.
 *
 * <p>The common base is the last version <em>of this store's own order</em> that the dossier has too. The times of versions are not asked: clocks of two office
 * computers differ by minutes, and an order by time would put an answer before its question.
 *
 * @param ticked comments here that are ticked off in the dossier only, and by whom
 */
record Differences(
    Letter mine,
    State mineState,
    Optional<Letter> base,
    Side text,
    Side state,
    List<Dossier.Kept> versions,
    List<Step> steps,
    List<Comment> comments,
    Map<Comment, String> ticked) {
  /** States in which somebody answers for the text as it is. */
  private static final Set<State> VOUCHED = EnumSet.of(State.SUBMITTED, State.APPROVED, State.ISSUED);

  private record Name(String who, Instant at, String cause, String sha256) {}

  static Differences between(Handle handle, DossierTable table, DraftTable.Row row, Dossier theirs) throws DraftException {
    Letter mine = table.drafts().texts().letter(row.text());
    Map<Name, Dossier.Kept> given = new HashMap<>();
    theirs.versions().forEach(kept -> given.putIfAbsent(new Name(kept.who(), kept.at(), kept.cause(), kept.sha256()), kept));
    List<Name> known = VersionTable.of(handle, row.id())
        .reversed()
        .stream()
        .map(version -> new Name(version.who(), version.at(), version.cause(), version.sha256()))
        .toList();
    Optional<Letter> base = last(known, given.keySet()).map(name -> given.get(name).letter());
    List<Step> steps = table.steps(handle, row.id());
    State baseState = last(steps, theirs.steps()).map(Step::to).orElse(State.DRAFT);
    Set<Name> names = new HashSet<>(known);
    List<Dossier.Kept> versions = theirs.versions()
        .stream()
        .filter(kept -> names.add(new Name(kept.who(), kept.at(), kept.cause(), kept.sha256())))
        .toList();
    List<Comment> comments = new ArrayList<>();
    Map<Comment, String> ticked = compare(table.comments(handle, row.id()), theirs.comments(), comments);
    return new Differences(
        mine, row.state(), base, Side.of(base, mine, theirs.letter()), Side.of(Optional.of(baseState), row.state(), theirs.state()),
        versions, without(theirs.steps(), steps), comments, ticked);
  }

  private static <T> Optional<T> last(List<T> mine, Collection<T> theirs) {
    Set<T> given = new HashSet<>(theirs);
    return mine.reversed().stream().filter(given::contains).findFirst();
  }

  private static <T> List<T> without(List<T> theirs, List<T> mine) {
    Set<T> fresh = new LinkedHashSet<>(theirs);
    mine.forEach(fresh::remove);
    return List.copyOf(fresh);
  }

  private static Map<Comment, String> compare(List<Comment> mine, List<Comment> theirs, List<Comment> fresh) {
    Map<Comment, Comment> known = new HashMap<>();
    mine.forEach(comment -> known.putIfAbsent(DossierTable.made(comment), comment));
    Map<Comment, String> ticked = new HashMap<>();
    for (Comment comment : theirs) {
      Comment here = known.putIfAbsent(DossierTable.made(comment), comment);
      if (here == null) {
        fresh.add(comment);
      } else if (here.doneBy().isEmpty() && comment.doneBy().isPresent()) {
        ticked.put(here, comment.doneBy().get());
      }
    }
    return ticked;
  }

  boolean isEmpty() {
    return text != Side.THEIRS && state != Side.THEIRS && versions.isEmpty() && steps.isEmpty() && comments.isEmpty() && ticked.isEmpty();
  }

  /** Why a person has to decide; empty when nobody has to. */
  List<String> reasons(Handle handle, long draft, Dossier theirs) {
    List<String> reasons = new ArrayList<>();
    if (text == Side.BOTH) {
      reasons.add("两边都改了正文，改得不一样。");
    }
    if (state == Side.BOTH) {
      reasons.add("两边的办理状态不一样：本机是“" + mineState.word() + "”，交接包里是“" + theirs.state().word() + "”。");
    }
    if (text == Side.MINE && state == Side.THEIRS && VOUCHED.contains(theirs.state())) {
      reasons.add("交接包里已经“" + theirs.state().word() + "”的正文，在本机又改过。");
    }
    if (text == Side.THEIRS && state == Side.MINE && VOUCHED.contains(mineState)) {
      reasons.add("本机已经“" + mineState.word() + "”的正文，在交接包里又改过。");
    }
    if (text == Side.THEIRS) {
      theirs.letter().head().number().flatMap(number -> clash(handle, draft, number)).ifPresent(reasons::add);
    }
    return reasons;
  }

  /** What the register of this machine has against a number; the register itself is never changed by a hand-over. */
  static Optional<String> clash(Handle handle, long draft, DocumentNumber number) {
    Optional<Long> holder = RegisterTable.holder(handle, number);
    if (holder.isPresent() && holder.get() != draft) {
      return Optional.of("交接包里的文号" + number.text() + "，本机的发文登记已经给了另一件复函；登记没有改动，请核对。");
    }
    return RegisterTable.held(handle, draft)
        .filter(held -> !held.equals(number))
        .map(held -> "本机的发文登记里这件复函是" + held.text() + "，交接包里是" + number.text() + "；登记没有改动，请核对。");
  }
}
