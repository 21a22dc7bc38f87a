package fuhan.draft;

import fuhan.letter.Letter;

/** What a person decided about a letter that was changed on both machines. */
public sealed interface Decision {
  /** 保留本机的: text and state of this machine stay, versions and comments of the other come in. */
  record Mine() implements Decision {}

  /** 采用交接包里的: text and state of the package; what was here is kept as a version. */
  record Theirs() implements Decision {}

  /** A letter made of both; it is a draft again, since nobody has seen it. */
  record Merged(Letter letter) implements Decision {}
}
