package fuhan.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two texts of a letter, paragraph beside paragraph, with what was deleted and added marked. */
public final class Comparison {
  /** A stretch of a paragraph; a changed one was deleted on the left and added on the right. */
  public record Stretch(String text, boolean changed) {}

  /** A paragraph of each side; an empty list where a side has none. */
  public record Row(List<Stretch> before, List<Stretch> after) {
    public boolean isChanged() {
      return !before.equals(after) || before.stream().anyMatch(Stretch::changed);
    }
  }

  private Comparison() {}

  /** The rows of two lists of paragraphs. */
  public static List<Row> of(List<String> before, List<String> after) {
    List<Row> rows = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      List<String> left = delta.getSource().getLines();
      List<String> right = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        left.forEach(line -> rows.add(new Row(whole(line, false), whole(line, false))));
      } else {
        changed(left, right, rows);
      }
    }
    return rows;
  }

  private static void changed(List<String> left, List<String> right, List<Row> rows) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      if (i >= left.size()) {
        rows.add(new Row(List.of(), whole(right.get(i), true)));
      } else if (i >= right.size()) {
        rows.add(new Row(whole(left.get(i), true), List.of()));
      } else {
        rows.add(characters(left.get(i), right.get(i)));
      }
    }
  }

  private static List<Stretch> whole(String line, boolean changed) {
    return line.isEmpty() ? List.of() : List.of(new Stretch(line, changed));
  }

  private static Row characters(String left, String right) {
    List<Stretch> before = new ArrayList<>();
    List<Stretch> after = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(letters(left), letters(right), true).getDeltas()) {
      boolean changed = delta.getType() != DeltaType.EQUAL;
      before.addAll(whole(String.join("", delta.getSource().getLines()), changed));
      after.addAll(whole(String.join("", delta.getTarget().getLines()), changed));
    }
    return new Row(before, after);
  }

  private static List<String> letters(String line) {
    return line.codePoints().mapToObj(Character::toString).toList();
  }
}
