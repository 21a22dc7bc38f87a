package fuhan.draft;

import java.nio.file.Path;

/** Another program has the data folder. */
public final class LockedException extends DraftException {
  private static final long serialVersionUID = 1L;

  LockedException(Path folder) {
    super("另一个复函助手正在使用数据文件夹“" + folder + "”；请用已经打开的窗口，或者先把它关闭再试。");
  }
}
