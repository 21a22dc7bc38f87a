package fuhan.draft;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What reviewers remarked on places in drafts, such as “全年服务1.2万人次”: 请核对数据. */
public final class Comments {
  private final Database database;
  private final Times times;

  Comments(Database database, Times times) {
    this.database = database;
    this.times = times;
  }

  /** All comments on a draft, ticked off or not, oldest first. */
  public List<Comment> of(long draft) throws DraftException {
    return database.read(handle -> of(handle, draft));
  }

  static List<Comment> of(Handle handle, long draft) {
    return handle.select("select * from draft_comment where draft = ? order by id", draft)
        .map(
            (row, context) -> new Comment(
                row.getLong("id"), draft, row.getString("place"), row.getString("quote"), row.getString("content"), row.getString("who"),
                Times.read(row, "made_at"), Optional.ofNullable(row.getString("done_by"))))
        .list();
  }

  /** Adds a comment; its id. */
  public long add(long draft, String place, String quote, String text, Account who) throws DraftException {
    if (text.isBlank()) {
      throw new DraftException("批注没有写内容，没有保存；请写明要改什么。");
    }
    return database.write(
        handle -> handle.createUpdate("insert into draft_comment (draft, place, quote, content, who, made_at) values (?, ?, ?, ?, ?, ?)")
            .bind(0, draft)
            .bind(1, place)
            .bind(2, quote)
            .bind(3, text)
            .bind(4, who.name())
            .bind(5, Times.column(times.now()))
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one());
  }

  /** Marks a comment as done. */
  public void tick(long comment, Account who) throws DraftException {
    database.change(handle -> found(handle.execute("update draft_comment set done_by = ? where id = ?", who.name(), comment)));
  }

  /** Marks a comment as open again. */
  public void untick(long comment) throws DraftException {
    database.change((Handle handle) -> found(handle.execute("update draft_comment set done_by = null where id = ?", comment)));
  }

  private static void found(int changed) throws DraftException {
    if (changed == 0) {
      throw new DraftException("没有找到这条批注，它的草稿可能已经清除；请刷新列表。");
    }
  }
}
