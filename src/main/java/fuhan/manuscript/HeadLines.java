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

  void read(int begin, int end, List<Line> fields, List<String> forms) {
    int from = letterFrom(begin, end);
    forms.addAll(lines.subList(begin, from));
    List<String> offices = new ArrayList<>();
    for (String line : lines.subList(from, end)) {
      if (line.equals("文件") && !offices.isEmpty()) {
        fields.replaceAll(field -> field.role() == Role.MARK ? Line.of(Role.MARK, field.text() + "文件") : field);
        continue;
      }
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
  private int letterFrom(int begin, int end) {
    boolean forms = lines.subList(begin, end).stream().anyMatch(FormWords::isName);
    if (!forms) {
      return begin;
    }
    int from = end;
    while (from > begin && (!HeadWords.fields(lines.get(from - 1)).isEmpty() || HeadWords.isOffice(lines.get(from - 1)))
        && !lines.get(from - 1).contains("\t")) {
      from--;
    }
    return from;
  }
}
