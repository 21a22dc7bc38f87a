package fuhan.draft;

import java.util.Optional;

/** Which of two machines changed something since both had the same. */
enum Side {
  NEITHER,
  MINE,
  THEIRS,
  BOTH;

  /** The same change on both is no change between them. */
  static <T> Side of(Optional<T> base, T mine, T theirs) {
    if (mine.equals(theirs)) {
      return NEITHER;
    }
    if (base.filter(mine::equals).isPresent()) {
      return THEIRS;
    }
    return base.filter(theirs::equals).isPresent() ? MINE : BOTH;
  }
}
