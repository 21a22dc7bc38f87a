package fuhan.manuscript;

import fuhan.letter.Disclosure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a note says of disclosure: （此件公开发布） is 主动公开. */
final class DisclosureWords {
  private static final Pattern NOTE = Pattern
      .compile("[（(]?(?:此件|本件|此文件|信息公开(?:属性|选项|方式|类型)?|公开(?:属性|方式|选项|类型|形式|类别))?[：:]?\\s*(主动公开|依申请公开|不予公开|不公开|公开发布|公开)[）)]?。?");

  private DisclosureWords() {}

  static Optional<Disclosure> read(String text) {
    Matcher matcher = NOTE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(switch (matcher.group(1)) {
      case "依申请公开" -> Disclosure.ON_REQUEST;
      case "不予公开", "不公开" -> Disclosure.WITHHELD;
      default -> Disclosure.PUBLISHED;
    });
  }
}
