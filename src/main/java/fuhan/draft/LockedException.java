package fuhan.draft;

/** Another program has the drafts open. */
public final class LockedException extends DraftException {
  private static final long serialVersionUID = 1;

  LockedException(Throwable cause) {
    super("复函助手已经在运行，正在使用这些复函；请切换到已经打开的窗口。", cause);
  }
}
