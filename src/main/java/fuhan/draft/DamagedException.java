package fuhan.draft;

import java.nio.file.Path;
import java.util.Optional;

/** The data file could not be read; it was kept under another name, and the folder is free for a backup or a new start. */
public final class DamagedException extends DraftException {
  private static final long serialVersionUID = 1L;

  private final transient Path damaged;
  private final transient Optional<Path> backup;

  DamagedException(Path damaged, Optional<Path> backup, Throwable cause) {
    super(sentence(damaged, backup), cause);
    this.damaged = damaged;
    this.backup = backup;
  }

  private static String sentence(Path damaged, Optional<Path> backup) {
    return "数据文件已经损坏，打不开；原文件保留为“" + damaged + "”，没有删除。"
        + backup.map(file -> "可以从最近的完好备份“" + file + "”恢复。").orElse("没有找到完好的备份，可以从空白开始，并请维护人员查看保留的文件。");
  }

  /** Where the damaged file is now. */
  public Path damaged() {
    return damaged;
  }

  /** The newest backup that can be opened. */
  public Optional<Path> backup() {
    return backup;
  }
}
