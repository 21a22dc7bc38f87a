package fuhan.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph as it stands on paper, numbers included.
 *
 * @param role what it is; {@link Role#UNKNOWN} in text that was just read
 * @param path the parts of the letter it stands in, outermost first
 * @param runs its text, in stretches of one look
 */
public record Line(Role role, List<String> path, List<Run> runs) implements Piece {
  public Line {
    path = List.copyOf(path);
    runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  /** A paragraph of one look, in no part of the letter. */
  public static Line of(Role role, String text) {
    return new Line(role, List.of(), List.of(Run.text(text)));
  }

  /** The characters alone. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  public Line withRole(Role changed) {
    return new Line(changed, path, runs);
  }

  @Override
  public List<String> lines() {
    return List.of(text());
  }
}
