package fuhan.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;

/** Stock phrases with blanks: 答复类别：${category}类. */
public final class Fill {
  private static final Pattern BLANK = Pattern.compile("\\$\\{(\\w+)}");

  private Fill() {}

  /** The phrase with its blanks filled in; a blank without a value stays as it is. */
  public static String in(String phrase, Map<String, String> values) {
    // A value is a person's text, never a phrase of its own: no recursion, no escapes.
    StringSubstitutor filler = new StringSubstitutor(values::get, "${", "}", '\0');
    return filler.setDisableSubstitutionInValues(true).replace(phrase);
  }

  /** The values with which a phrase gives this text; empty when it cannot. Every blank must be met and not be empty. */
  public static Map<String, String> out(String phrase, String text) {
    Matcher blanks = BLANK.matcher(phrase);
    StringBuilder pattern = new StringBuilder();
    java.util.List<String> names = new java.util.ArrayList<>();
    int at = 0;
    while (blanks.find()) {
      pattern.append(Pattern.quote(phrase.substring(at, blanks.start()))).append("(.+?)");
      names.add(blanks.group(1));
      at = blanks.end();
    }
    Matcher matcher = Pattern.compile(pattern.append(Pattern.quote(phrase.substring(at))).toString()).matcher(text);
    if (!matcher.matches()) {
      return Map.of();
    }
    return java.util.stream.IntStream.range(0, names.size())
        .boxed()
        .collect(Collectors.toMap(names::get, i -> matcher.group(i + 1), (first, second) -> first));
  }
}
