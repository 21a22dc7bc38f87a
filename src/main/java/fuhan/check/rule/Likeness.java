package fuhan.check.rule;

import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** How much two wordings of a suggestion say the same: the longest common subsequence against the shorter one. */
final class Likeness {
  private Likeness() {}

  /** From 0 for nothing in common to 1. */
  static double of(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter == 0 ? 0 : new LongestCommonSubsequence().apply(a, b) / (double) shorter;
  }
}
