package fuhan.manuscript;

import java.util.ArrayList;
import java.util.List;

/** Gives roles to the lines above the title. */
final class HeadLines {
  private final List<String> lines;
  private final List<String> remarks;

  HeadLines(List<String> lines, List<String> remarks) {
    this.lines = lines;
    this.remarks = remarks;
  }

  void read(int titleFrom, List<Line> fields, List<String> forms) {
    int from = letterFrom(titleFrom);
    forms.addAll(lines.subList(0, from));
    List<String> offices = new ArrayList<>();
    for (String line : lines.subList(from, titleFrom)) {
      List<Line> found = HeadWords.fields(line);
      if (!found.isEmpty()) {
        fields.addAll(found);
      } else if (HeadWords.isOffice(line) && !offices.contains(line)) {
        fields.add(Line.of(offices.isEmpty() ? Role.MARK : Role.HEAD_MARK, line));
        offices.add(line);
      } else if (!offices.contains(line)) {
        fields.add(Line.of(Role.HEAD_MARK, line));
        remarks.add("标题上方的“" + AssembleBody.beginning(line) + "”没有认出是什么，已作为版头标记保留，请核对。");
      }
    }
  }

  /** Where the letter begins: behind the forms that were put before it, if any were. */
  private int letterFrom(int titleFrom) {
    boolean forms = lines.subList(0, titleFrom).stream().anyMatch(FormWords::isName);
    if (!forms) {
      return 0;
    }
    int from = titleFrom;
    while (from > 0 && (!HeadWords.fields(lines.get(from - 1)).isEmpty() || HeadWords.isOffice(lines.get(from - 1))) && !lines.get(from - 1).contains("\t")) {
      from--;
    }
    return from;
  }
}
