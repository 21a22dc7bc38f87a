package fuhan.desk.form;

import java.util.regex.Pattern;

/** What a field says of words that cannot be right; empty when nothing is wrong. */
final class FieldChecks {
  private static final Pattern PHONE = Pattern.compile("(?:0\\d{2,3}[-－ ]?)?\\d{7,8}(?:[-转]\\d{1,6})?|1\\d{10}|0000-\\d{7}");
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·•（）()A-Za-z、]{2,30}");

  private FieldChecks() {}

  /** Such as 0592-2100112 or a mobile number; several are parted by 、. */
  static String phone(String words) {
    for (String one : words.strip().split("[、，/]")) {
      if (!one.isBlank() && !PHONE.matcher(one.strip()).matches()) {
        return "电话“" + one.strip() + "”不像电话号码，请核对位数，例如 0592-2100112。";
      }
    }
    return "";
  }

  static String name(String words) {
    return words.isBlank() || NAME.matcher(words.strip()).matches() ? "" : "姓名“" + words.strip() + "”里有不该有的字符，请核对。";
  }
}
