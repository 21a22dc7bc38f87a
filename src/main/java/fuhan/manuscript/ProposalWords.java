package fuhan.manuscript;

import fuhan.letter.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What title and opening say of the proposals: number, title, session. */
final class ProposalWords {
  private static final String ONE = "[A-Za-z]{0,3}\\d{1,10}(?:[-—]\\d{1,4}|之[一二三四五六七八九十]\\d*)?";
  private static final Pattern NUMBERS = Pattern.compile(
      "第\\s*(" + ONE + "(?:\\s*号?\\s*[、，和及]\\s*第?\\s*" + ONE + ")*)\\s*号|编号[：为]?\\s*(" + ONE + ")|(?<![\\d〕])(" + ONE + ")号(?=提案|建议|议案)");
  private static final Pattern SINGLE = Pattern.compile(ONE);
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{2,80})》|“([^“”]{4,80})”");
  private static final Pattern BARE = Pattern.compile("提出的(关于[^《》“”，。（）]{4,60}?的?(?:提案|建议|议案))");
  private static final Pattern ABOUT = Pattern.compile(".*(?:提案|建议|议案|意见|对策|思考)|关于.*|对.*的.*");
  private static final Pattern SESSION = Pattern
      .compile("((?:(?!关于|于|对|答复|提出|在|局|：)[\\u4e00-\\u9fff]){0,14}?(?:政协|人大|人民代表大会|届)(?:(?!关于)[\\u4e00-\\u9fff]){0,16}?次(?:全体)?会议)");

  private ProposalWords() {}

  /** The proposals, the longer list of numbers and titles giving how many; a single number stands for all. */
  static List<Proposal> read(String title, String opening) {
    String first = opening.length() > 400 ? opening.substring(0, 400) : opening;
    List<String> numbers = numbers(title);
    if (numbers.isEmpty()) {
      numbers = numbers(first);
    }
    List<String> titles = titles(first);
    if (titles.isEmpty()) {
      titles = titles(title);
    }
    Matcher matcher = SESSION.matcher(title);
    String session = matcher.find() ? matcher.group(1) : session(first);
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < Math.max(numbers.size(), titles.size()); i++) {
      String number = numbers.isEmpty() ? "" : numbers.size() == 1 ? numbers.getFirst() : i < numbers.size() ? numbers.get(i) : "";
      proposals.add(new Proposal(number, i < titles.size() ? titles.get(i) : "", session, List.of(), List.of()));
    }
    if (proposals.isEmpty() && !session.isEmpty()) {
      proposals.add(new Proposal("", "", session, List.of(), List.of()));
    }
    return proposals;
  }

  private static String session(String opening) {
    Matcher matcher = SESSION.matcher(opening);
    return matcher.find() && matcher.start() < 30 ? matcher.group(1) : "";
  }

  private static List<String> numbers(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = NUMBERS.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          Matcher single = SINGLE.matcher(matcher.group(group));
          while (single.find()) {
            found.add(single.group());
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<String> titles(String text) {
    int end = text.indexOf("收悉");
    String part = end > 0 ? text.substring(0, end) : text;
    List<String> found = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(part);
    while (matcher.find()) {
      String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (ABOUT.matcher(name).matches() && !found.contains(name)) {
        found.add(name);
      }
    }
    Matcher bare = BARE.matcher(part);
    while (found.isEmpty() && bare.find()) {
      found.add(bare.group(1));
    }
    return found;
  }
}
