package fuhan.manuscript;

import fuhan.letter.Text;
import fuhan.manuscript.Run.Cast;
import java.util.ArrayList;
import java.util.List;

/** Text as runs and back. */
final class Runs {
  private Runs() {}

  /** The runs of a text. */
  static List<Run> of(Text text) {
    return text.stretches().stream().map(stretch -> Run.of(stretch.emphasised() ? Cast.EMPHASIS : Cast.TEXT, stretch.text())).toList();
  }

  /** The text of runs, emphasis kept. */
  static Text text(List<Run> runs) {
    return new Text(runs.stream().map(run -> new Text.Stretch(run.text(), run.cast() == Cast.EMPHASIS)).toList());
  }

  /** Neighbours of one look and meaning as one run, empty ones dropped. */
  static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      Run last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.cast() == run.cast() && last.tag().equals(run.tag()) && run.tag().isEmpty()) {
        joined.set(joined.size() - 1, new Run(run.cast(), last.text() + run.text(), run.tag()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
