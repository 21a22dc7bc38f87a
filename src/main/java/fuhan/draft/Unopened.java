package fuhan.draft;

/** The database did not open; {@link Store} finds out why. */
final class Unopened extends DraftException {
  private static final long serialVersionUID = 1L;

  Unopened(Throwable cause) {
    super("数据文件打不开，请检查磁盘是否已满、文件是否可写，然后再试。", cause);
  }
}
