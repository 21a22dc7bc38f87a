package fuhan.wording;

import java.util.regex.Pattern;

/** What personal details look like in a text, such as 13812345678 and 3栋501室. */
public final class Personal {
  /** A mobile number, a number of an identity card, a private mail address. */
  public static final Pattern NUMBER = Pattern.compile(
      "(?<![\\d.])1[3-9]\\d{9}(?!\\d)|(?<!\\d)1[3-9]\\d[- ]\\d{4}[- ]\\d{4}(?!\\d)|(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx](?!\\d)|[\\w.-]{3,}@(?:qq|163|126|139|189|sina|gmail|foxmail|outlook|hotmail)\\.com");

  /** Where somebody lives, down to the room. */
  public static final Pattern HOME = Pattern
      .compile("\\d{1,4}(?:号楼|幢|栋|#楼)(?:\\d{1,2}单元)?\\d{2,4}(?:室|号|户)?|\\d{1,2}单元\\d{2,4}(?:室|号)?|家庭(?:住址|地址)[：:][^，。；]{2,30}");

  /** A number behind 电话 or 联系. */
  public static final Pattern TELEPHONE = Pattern.compile("(?<=电话|热线|传真|联系)(?:[：:为是]\\s*)?(?:\\d{3,4}[-－ ])?\\d{7,8}(?!\\d)");

  private Personal() {}
}
