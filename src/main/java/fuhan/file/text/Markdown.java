package fuhan.file.text;

import fuhan.letter.Text;
import fuhan.wording.Scrap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Takes the marks out of plain text that carries a little Markdown and HTML: # 标题, **要点**, | 表 | 格 |, {@code <p>…</p>}. */
final class Markdown {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\u0085\u2028\u2029]");
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
  private static final Pattern RULE = Pattern.compile("(?=.*[-—─=_*~]{2}|\\s*[-*_]\\s+[-*_])[\\s|:\\-—─=_*~+]{3,}");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
  private static final Pattern BULLET = Pattern.compile("\\s{0,8}(?:[-*+•]\\s+(?!\\d{1,3}\\s*[-—*+]\\s*$)|>\\s?)(?=\\S)");
  private static final Pattern TABLE_ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]{0,200})\\]\\([^)]{0,2000}\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,400})\\]\\((?:https?:|/|\\.|#)[^)\\s]{0,2000}\\)");
  private static final Pattern BOX = Pattern.compile("<input\\b([^<>]{0,300})>", Pattern.CASE_INSENSITIVE);
  private static final Pattern STRONG = Pattern.compile("</?(?:strong|b)(?:\\s[^<>]{0,300})?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CELL_END = Pattern.compile("</t[dh]>\\s*(?=<t[dh]\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>|</(?:p|div|tr|h[1-6]|li)>(?=.*\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile(
      "</?(?:p|br|div|span|em|i|u|s|font|a|table|tr|td|th|tbody|thead|center|h[1-6]|ul|ol|li|img|sup|sub|section|article|hr|o:p|label|html|body)(?:\\s[^<>]{0,500})?/?>",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!~>|])");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?!\\*)([^*]{1,2000})\\*\\*");
  private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

  private final List<Scrap> scraps = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** The lines of a text. */
  List<Scrap> scraps(String text) {
    int at = 0;
    Matcher end = LINE_END.matcher(text);
    while (end.find()) {
      line(text.substring(at, end.start()));
      at = end.end();
    }
    line(text.substring(at));
    finishTable();
    return scraps;
  }

  private void line(String raw) {
    int page = raw.indexOf('\f');
    if (page >= 0) {
      line(raw.substring(0, page));
      scraps.add(new Scrap.PageEnd());
      line(raw.substring(page + 1));
    } else if (raw.isBlank()) {
      finishTable();
      scraps.add(new Scrap.Gap());
    } else if (raw.length() < 400 && RULE.matcher(raw).matches() || FENCE.matcher(raw).matches()) {
      // The rule below a table's head is part of the table.
      if (rows.isEmpty()) {
        scraps.add(new Scrap.Gap());
      }
    } else if (raw.indexOf('|') >= 0 && TABLE_ROW.matcher(raw).matches()) {
      row(raw);
    } else {
      finishTable();
      words(raw);
    }
  }

  private void words(String raw) {
    Matcher heading = HEADING.matcher(raw);
    if (heading.matches()) {
      add(heading.group(1), Scrap.Flow.ALONE);
      return;
    }
    Matcher bullet = BULLET.matcher(raw);
    String rest = bullet.lookingAt() ? raw.substring(bullet.end()) : raw;
    boolean row = rest.strip().indexOf('\t') >= 0;
    for (String part : row ? new String[]{rest} : LINE_BREAK.split(CELL_END.matcher(rest).replaceAll("\t"))) {
      add(part, Scrap.Flow.UNKNOWN);
    }
  }

  private void add(String marked, Scrap.Flow flow) {
    Text text = text(marked);
    if (!text.plain().isBlank()) {
      scraps.add(new Scrap.Line(text, flow));
    }
  }

  private void row(String raw) {
    String inner = raw.strip();
    rows.add(CELLS.splitAsStream(inner.substring(1, inner.length() - 1)).map(cell -> text(cell.strip()).plain()).toList());
  }

  private void finishTable() {
    if (!rows.isEmpty()) {
      scraps.add(new Scrap.Rows(rows));
      rows.clear();
    }
  }

  private static Text text(String marked) {
    String words = marked;
    if (words.indexOf('<') >= 0) {
      words = BOX.matcher(words).replaceAll(box -> box.group(1).contains("checked") ? "☑" : "□");
      words = TAG.matcher(STRONG.matcher(words).replaceAll("**")).replaceAll("");
    }
    if (words.indexOf('&') >= 0) {
      words = StringEscapeUtils.unescapeHtml4(words);
    }
    if (words.indexOf('[') >= 0) {
      words = LINK.matcher(IMAGE.matcher(words).replaceAll("")).replaceAll("$1");
    }
    Text text = words.indexOf("**") >= 0 ? emphasised(words) : Text.of(plain(words));
    return text;
  }

  private static Text emphasised(String words) {
    List<Text.Stretch> stretches = new ArrayList<>();
    int at = 0;
    Matcher bold = BOLD.matcher(words);
    while (bold.find()) {
      stretches.add(new Text.Stretch(plain(words.substring(at, bold.start())), false));
      stretches.add(new Text.Stretch(plain(bold.group(1)), true));
      at = bold.end();
    }
    stretches.add(new Text.Stretch(plain(words.substring(at)), false));
    return new Text(stretches);
  }

  private static String plain(String words) {
    return words.indexOf('\\') >= 0 ? ESCAPED.matcher(words).replaceAll("$1") : words;
  }
}
