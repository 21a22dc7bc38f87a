package fuhan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the findings of one rule. */
public final class Report {
  private final String rule;
  private final List<Finding> findings = new ArrayList<>();

  Report(String rule) {
    this.rule = rule;
  }

  /**
   * Notes a finding.
   *
   * @param from first character of the quote in the passage
   * @param to behind its last character
   */
  public void add(Severity severity, Passage passage, int from, int to, String message, String suggestion) {
    add(severity, passage, from, to, message, suggestion, Optional.empty());
  }

  /** Notes a finding with what to put in the quote's place. */
  public void fix(Severity severity, Passage passage, int from, int to, String message, String fix) {
    add(severity, passage, from, to, message, fix.isEmpty() ? "删去" : "改为“" + fix + "”", Optional.of(fix));
  }

  private void add(Severity severity, Passage passage, int from, int to, String message, String suggestion, Optional<String> fix) {
    findings.add(
        new Finding(rule, severity, passage.where(), passage.index(), from, passage.text().substring(from, to), message, suggestion, fix));
  }

  /** Notes that something is missing; there are no words to quote. */
  public void missing(Severity severity, String section, String message, String suggestion) {
    findings.add(new Finding(rule, severity, section, -1, 0, "", message, suggestion, Optional.empty()));
  }

  List<Finding> findings() {
    return findings;
  }
}
