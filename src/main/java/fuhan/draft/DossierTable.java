package fuhan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows that make up a dossier, read and added to. */
record DossierTable(DraftTable drafts) {
  private static final String KEPT = "交接";
  /** Of a longer history the newest part travels: what two machines have in common is found near the end. */
  private static final int MOST_VERSIONS = 2_000;

  Optional<Long> find(Handle handle, UUID id) {
    return handle.select("select id from draft where package_id = ?", id.toString()).mapTo(Long.class).findOne();
  }

  boolean isBinned(Handle handle, long draft) {
    return handle.select("select count(*) from draft where id = ? and binned_at is not null", draft).mapTo(Long.class).one() > 0;
  }

  /** The draft's id on every machine, made when it has none. */
  UUID id(Handle handle, long draft) {
    Optional<String> given = handle.select("select package_id from draft where id = ? and package_id is not null", draft)
        .mapTo(String.class)
        .findOne();
    if (given.isPresent()) {
      return UUID.fromString(given.get());
    }
    UUID made = UUID.randomUUID();
    name(handle, draft, made);
    return made;
  }

  void name(Handle handle, long draft, UUID id) {
    handle.execute("update draft set package_id = ? where id = ?", id.toString(), draft);
  }

  /** The whole draft; its newest text becomes a version when it is none, so that the other side can name what it went on from. */
  Dossier read(Handle handle, DraftTable.Row row) throws DraftException {
    UUID id = id(handle, row.id());
    VersionTable.addUnlessKept(handle, row, KEPT);
    List<Dossier.Kept> versions = new ArrayList<>();
    for (Version version : VersionTable.of(handle, row.id()).stream().limit(MOST_VERSIONS).toList().reversed()) {
      versions.add(
          new Dossier.Kept(
              version.who(), version.at(), version.cause(), version.sha256(),
              drafts.texts().letter(VersionTable.text(handle, version.id()))));
    }
    return new Dossier(
        id, drafts.texts().letter(row.text()), row.state(), row.due(), row.changedBy(), row.changedAt(), row.isFinal(), versions,
        steps(handle, row.id()), comments(handle, row.id()).stream().map(DossierTable::anywhere).toList());
  }

  List<Step> steps(Handle handle, long draft) {
    return Reviews.steps(handle, draft, 0);
  }

  List<Comment> comments(Handle handle, long draft) {
    return Comments.of(handle, draft);
  }

  static Comment anywhere(Comment comment) {
    return new Comment(0, 0, comment.place(), comment.quote(), comment.text(), comment.who(), comment.at(), comment.doneBy());
  }

  /** The comment as it was made: ticking it off does not make it another one. */
  static Comment made(Comment comment) {
    return new Comment(0, 0, comment.place(), comment.quote(), comment.text(), comment.who(), comment.at(), Optional.empty());
  }

  void add(Handle handle, long draft, Step step) {
    handle.execute(
        "insert into step (draft, from_state, to_state, who, made_at, remark) values (?, ?, ?, ?, ?, ?)", draft, step.from().name(),
        step.to().name(), step.who(), Times.column(step.at()), step.remark());
  }

  void add(Handle handle, long draft, Comment comment) {
    handle.createUpdate("insert into draft_comment (draft, place, quote, content, who, made_at, done_by) values (?, ?, ?, ?, ?, ?, ?)")
        .bind(0, draft)
        .bind(1, comment.place())
        .bind(2, comment.quote())
        .bind(3, comment.text())
        .bind(4, comment.who())
        .bind(5, Times.column(comment.at()))
        .bind(6, comment.doneBy())
        .execute();
  }

  void tick(Handle handle, Comment comment, String who) {
    handle.execute("update draft_comment set done_by = ? where id = ?", who, comment.id());
  }

  /** Sets where the draft stands, without a step. */
  void stand(Handle handle, long draft, State state, String approved) {
    handle.execute("update draft set state = ?, approved_sha256 = ? where id = ?", state.name(), approved, draft);
  }

  void changed(Handle handle, long draft, Dossier by) {
    handle.execute("update draft set changed_by = ?, changed_at = ? where id = ?", by.changedBy(), Times.column(by.changedAt()), draft);
  }
}
