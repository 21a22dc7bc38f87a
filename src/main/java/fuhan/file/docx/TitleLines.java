package fuhan.file.docx;

import java.util.ArrayList;
import java.util.List;

/** Breaks a title into lines of at most 20 characters of even length. */
final class TitleLines {
  private static final int MOST = 20;

  private TitleLines() {}

  static List<String> of(String title) {
    int count = Math.max(1, (title.length() + MOST - 1) / MOST);
    int each = (title.length() + count - 1) / count;
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < title.length(); at += each) {
      lines.add(title.substring(at, Math.min(title.length(), at + each)));
    }
    return lines;
  }
}
