package fuhan.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a person waits after wrong passwords: two are free, then 2, 4, 8 … seconds, a quarter of an hour at most. */
final class Delay {
  private static final int FREE = 2;
  private static final int DOUBLINGS = 10;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private Delay() {}

  static Duration left(int failures, Optional<Instant> lastFailure, Instant now) {
    if (failures <= FREE || lastFailure.isEmpty()) {
      return Duration.ZERO;
    }
    Duration whole = Duration.ofSeconds(1L << Math.min(failures - FREE, DOUBLINGS));
    Duration wait = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
    Duration passed = Duration.between(lastFailure.get(), now);
    // Whoever can set the clock back can set it forward, too; an honest clock that was mended locks nobody out.
    return passed.isNegative() ? Duration.ZERO : wait.minus(passed);
  }

  static String words(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return seconds < 60 ? seconds + "秒" : (seconds + 59) / 60 + "分钟";
  }
}
