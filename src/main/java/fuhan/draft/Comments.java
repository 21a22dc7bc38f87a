package fuhan.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What heads say of places in letters, until the clerk ticks it off. */
public final class Comments {
  private final Database database;
  private final Letters letters;

  Comments(Database database, Letters letters) {
    this.database = database;
    this.letters = letters;
  }

  /** The comments on a draft, the oldest first, those that are done too. */
  public List<Comment> of(long draft) throws DraftException {
    return database.read(
        handle -> handle.createQuery("SELECT id, draft, place, quote, words, who, at, done_by FROM remark WHERE draft = :draft ORDER BY id")
            .bind("draft", draft)
            .map(
                (row, context) -> new Comment(
                    row.getLong("id"), row.getLong("draft"), row.getString("place"), row.getString("quote"), row.getString("words"),
                    row.getString("who"), Letters.instant(row.getObject("at", LocalDateTime.class)),
                    Optional.ofNullable(row.getString("done_by"))))
            .list());
  }

  /** Adds a comment; its id. */
  public long add(long draft, String place, String quote, String text, Account who) throws DraftException {
    if (text.isBlank()) {
      throw new DraftException("审核意见还没有写内容。");
    }
    return database.write(
        handle -> handle
            .createUpdate("INSERT INTO remark (draft, place, quote, words, who, at) VALUES (:draft, :place, :quote, :words, :who, :at)")
            .bind("draft", draft)
            .bind("place", place)
            .bind("quote", Words.cut(quote, 4000))
            .bind("words", Words.cut(text, 4000))
            .bind("who", who.name())
            .bind("at", letters.now())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one());
  }

  public void tick(long comment, Account who) throws DraftException {
    database.write(
        handle -> handle.createUpdate("UPDATE remark SET done_by = :who WHERE id = :id")
            .bind("who", who.name())
            .bind("id", comment)
            .execute());
  }

  public void untick(long comment) throws DraftException {
    database.write(handle -> handle.createUpdate("UPDATE remark SET done_by = NULL WHERE id = :id").bind("id", comment).execute());
  }
}
