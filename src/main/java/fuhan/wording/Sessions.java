package fuhan.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sessions as letters print them: 政协云州市临川区第十届委员会第四次会议 is 区政协十届四次会议. */
public final class Sessions {
  private static final String NUMERAL = "([一二三四五六七八九十]{1,3}|\\d{1,2})";
  private static final String MEETING = "(?:委员会|会议|全体)*\\s*第?" + NUMERAL + "次(?:全体)?(?:会议)?";
  private static final String PLACE = "([\\p{IsHan}]{0,12}?[省市区县旗州盟])?";
  private static final Pattern COMMITTEE = Pattern
      .compile(PLACE + "(?:中国人民政治协商会议|政协)" + PLACE + "第?" + NUMERAL + "届" + PLACE + "(?:政协)?" + MEETING);
  private static final Pattern CONGRESS_OF_TERM = Pattern
      .compile(PLACE + "第?" + NUMERAL + "届" + PLACE + "(?:人民代表大会|人大)(?:常务委员会|常委会)?" + MEETING);
  private static final Pattern CONGRESS = Pattern.compile(PLACE + "(?:人民代表大会|人大)第?" + NUMERAL + "届" + MEETING);
  private static final Pattern BARE = Pattern.compile(PLACE + "第?" + NUMERAL + "届(?:政协|委员会)?" + MEETING);

  private Sessions() {}

  /** The session that a text names; of one that does not say whose it is, only the numbers: 十届四次会议. */
  public static Optional<String> find(String text) {
    Matcher committee = COMMITTEE.matcher(text);
    if (committee.find()) {
      String level = level(committee.group(4), committee.group(2), committee.group(1));
      return Optional.of(level + "政协" + numeral(committee.group(3)) + "届" + numeral(committee.group(5)) + "次会议");
    }
    Matcher term = CONGRESS_OF_TERM.matcher(text);
    if (term.find()) {
      return Optional.of(level(term.group(3), term.group(1)) + numeral(term.group(2)) + "届人大" + numeral(term.group(4)) + "次会议");
    }
    Matcher congress = CONGRESS.matcher(text);
    if (congress.find()) {
      return Optional.of(level(congress.group(1)) + "人大" + numeral(congress.group(2)) + "届" + numeral(congress.group(3)) + "次会议");
    }
    Matcher bare = BARE.matcher(text);
    return bare.find() ? Optional.of(level(bare.group(1)) + numeral(bare.group(2)) + "届" + numeral(bare.group(3)) + "次会议")
        : Optional.empty();
  }

  /** The last character of the first place that is named: 区 of 云州市临川区. */
  private static String level(String... places) {
    for (String place : places) {
      if (place != null) {
        return place.substring(place.length() - 1);
      }
    }
    return "";
  }

  private static String numeral(String number) {
    boolean arabic = Character.isDigit(number.charAt(0)) && Integer.parseInt(number) > 0;
    return arabic ? Numerals.chinese(Integer.parseInt(number)) : number;
  }
}
