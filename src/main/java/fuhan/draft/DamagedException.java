package fuhan.draft;

import java.nio.file.Path;
import java.util.Optional;

/** The database cannot be opened; the damaged file is kept. */
public final class DamagedException extends DraftException {
  private static final long serialVersionUID = 1;

  private final transient Path kept;
  private final transient Optional<Path> backup;

  DamagedException(Path kept, Optional<Path> backup, Throwable cause) {
    super("复函的数据文件损坏，打不开；原文件保留为“" + kept + "”。" + backup.map(path -> "可以用备份“" + path.getFileName() + "”恢复。").orElse("没有找到完好的备份，将从空的数据开始。"),
        cause);
    this.kept = kept;
    this.backup = backup;
  }

  /** Where the damaged file is now. */
  public Path kept() {
    return kept;
  }

  /** The newest backup that opens. */
  public Optional<Path> backup() {
    return backup;
  }
}
