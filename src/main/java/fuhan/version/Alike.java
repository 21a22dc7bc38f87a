package fuhan.version;

import java.util.HashSet;
import java.util.Set;

/** How much of their pairs of neighbouring characters two texts share. */
final class Alike {
  private Alike() {}

  /** From 0 for nothing to 1 for all pairs of the one with fewer; texts too short for a pair are alike when they are equal. */
  static double of(String a, String b) {
    if (a.length() < 2 || b.length() < 2) {
      return a.equals(b) ? 1 : 0;
    }
    Set<String> left = pairs(a);
    Set<String> right = pairs(b);
    int smaller = Math.min(left.size(), right.size());
    left.retainAll(right);
    return left.size() / (double) smaller;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
