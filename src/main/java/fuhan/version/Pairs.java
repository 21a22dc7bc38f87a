package fuhan.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of two lists beside each other, {@code Pairs.of(before, after)}: equal ones together, between them what became of what. */
public final class Pairs {
  /** So much of their pairs of characters two texts must share to be taken for one that was changed. */
  private static final double ALIKE = 0.4;

  private Pairs() {}

  /** An item of each list; empty where the other list has nothing to put beside it. */
  public record Pair<T>(Optional<T> before, Optional<T> after) {
    /** Whether it did not change. */
    public boolean isSame() {
      return before.equals(after);
    }
  }

  /** Merges what stands side by side. */
  @FunctionalInterface
  interface Each<T> {
    T merge(String place, T before, T after);
  }

  /** The pairs of two lists, in order. */
  public static <T> List<Pair<T>> of(List<T> before, List<T> after) {
    List<Pair<T>> pairs = new ArrayList<>();
    for (AbstractDelta<T> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      List<T> left = delta.getSource().getLines();
      List<T> right = delta.getTarget().getLines();
      int[] partner = partners(left, right);
      int next = 0;
      for (int i = 0; i < left.size(); i++) {
        for (; partner[i] >= 0 && next < partner[i]; next++) {
          pairs.add(new Pair<>(Optional.empty(), Optional.of(right.get(next))));
        }
        pairs.add(new Pair<>(Optional.of(left.get(i)), partner[i] < 0 ? Optional.empty() : Optional.of(right.get(next++))));
      }
      for (; next < right.size(); next++) {
        pairs.add(new Pair<>(Optional.empty(), Optional.of(right.get(next))));
      }
    }
    return pairs;
  }

  /** For each on the left the one on the right that it became, in order; -1 for one that is gone. */
  private static <T> int[] partners(List<T> left, List<T> right) {
    int[] partner = new int[left.size()];
    if (left.size() == right.size()) {
      for (int i = 0; i < partner.length; i++) {
        partner[i] = i;
      }
      return partner;
    }
    int from = 0;
    for (int i = 0; i < partner.length; i++) {
      int best = -1;
      double most = ALIKE;
      for (int j = from; j < right.size(); j++) {
        double alike = left.get(i).getClass() == right.get(j).getClass() ? Alike.of(Plain.of(left.get(i)), Plain.of(right.get(j))) : 0;
        if (alike > most) {
          best = j;
          most = alike;
        }
      }
      partner[i] = best;
      from = best < 0 ? from : best + 1;
    }
    return partner;
  }
}
