package fuhan.file.doc;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the automatic numbers of lists, which a .doc file does not keep as text: 一、 （一） 1. */
final class DocNumbers {
  private static final String DIGITS = "〇一二三四五六七八九";

  private final Map<Integer, int[]> counts = new HashMap<>();

  /** The number before a paragraph; empty when it has none. */
  String of(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      HWPFList list = paragraph.getList();
      char level = (char) paragraph.getIlvl();
      int[] count = counts.computeIfAbsent(list.getLsid(), id -> new int[9]);
      count[level] = count[level] == 0 ? Math.max(list.getStartAt(level), 1) : count[level] + 1;
      for (int deeper = level + 1; deeper < count.length; deeper++) {
        count[deeper] = 0;
      }
      return written(list, level, count);
    } catch (RuntimeException e) {
      // A list whose definition is damaged or missing shows no numbers in Word either.
      return "";
    }
  }

  private static String written(HWPFList list, char level, int[] count) {
    StringBuilder number = new StringBuilder();
    for (char c : list.getNumberText(level).toCharArray()) {
      if (c < 9) {
        number.append(number(Math.max(count[c], 1), list.getNumberFormat(c)));
      } else if (c < 0xE000 || c > 0xF8FF) {
        number.append(c);
      }
    }
    return number.toString();
  }

  private static String number(int value, int format) {
    // Formats of counting in Chinese: [MS-OSHARED] 2.2.1.3, MSONFC.
    boolean chinese = format == 10 || format == 11 || format >= 33 && format <= 39 && format != 38;
    if (chinese && value < 100) {
      int tens = value / 10;
      return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "")
          + (value % 10 > 0 ? DIGITS.substring(value % 10, value % 10 + 1) : "");
    }
    if (format == 18 && value <= 20) {
      return String.valueOf((char) ('①' + value - 1));
    }
    return org.apache.poi.hwpf.converter.NumberFormatter.getNumber(value, format);
  }
}
