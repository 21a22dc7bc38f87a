package fuhan.check;

import fuhan.letter.Letter;
import fuhan.letter.Proposal;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.wording.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found in a letter, as a page to print: {@code CheckReport.of(letter, findings, today)}. */
public final class CheckReport {
  private CheckReport() {}

  /** Findings under the headings of the parts they stand in, in the order of the letter. */
  public static Manuscript of(Letter letter, List<Finding> findings, LocalDate today) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Line.of(Role.TITLE, "校核报告"));
    pieces.add(Line.of(Role.BODY, "校核的复函：" + subject(letter)));
    pieces.add(Line.of(Role.BODY, "校核日期：" + Dates.text(today) + "。" + count(findings)));
    Map<String, List<Finding>> parts = findings.stream()
        .collect(Collectors.groupingBy(Finding::section, LinkedHashMap::new, Collectors.toList()));
    parts.forEach((section, found) -> {
      pieces.add(Line.of(Role.HEADING, "【" + section + "】"));
      for (int i = 0; i < found.size(); i++) {
        pieces.add(Line.of(Role.BODY, (i + 1) + "." + sentence(found.get(i))));
      }
    });
    return new Manuscript(pieces);
  }

  /** How many there are of each kind: 必改1处，疑似2处，提示0处。 */
  public static String count(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "没有发现问题。";
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.add(severity.word() + findings.stream().filter(finding -> finding.severity() == severity).count() + "处");
    }
    return String.join("，", counts) + "。";
  }

  private static String subject(Letter letter) {
    String numbers = letter.proposals()
        .stream()
        .map(Proposal::number)
        .filter(number -> !number.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
    String title = letter.head().title().isBlank() ? "（还没有标题）" : letter.head().title();
    return title + (numbers.isEmpty() || title.contains(numbers) ? "" : "（第" + numbers + "号）") + "。";
  }

  private static String sentence(Finding finding) {
    String quote = finding.quote().isBlank() ? "" : "“" + finding.quote().strip() + "”：";
    return "［" + finding.severity().word() + "］" + quote + finding.message()
        + (finding.suggestion().isEmpty() ? "" : finding.suggestion() + "。");
  }
}
