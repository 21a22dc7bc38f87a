package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 落时 for 落实: a word that every letter is made of, with a character taken for another that sounds or looks alike. */
public final class Homophone implements TextRule {
  private static final int LENGTH = 2;
  /** Characters that are words of their own too often to be a sign of anything. */
  private static final String COMMON = "是在和的地得一不有为与及以之其也市区县镇村我他她它将由于至到自但而或等从对向把被就又都各每该本此这那二三四五六七八九十百千万亿个两元了着过要会能可来去上下中内外前后里年月日分秒";

  private final Map<Integer, String> misspelt = misspelt();

  @Override
  public String title() {
    return "同音、形近误用";
  }

  @Override
  public String source() {
    return "现代汉语词典";
  }

  @Override
  public String example() {
    return "抓好各项工作落时";
  }

  @Override
  public String better() {
    return "抓好各项工作落实";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!passage.part().isText() && passage.part() != Part.TITLE) {
      return;
    }
    String text = passage.text();
    for (int i = 0; i + LENGTH <= text.length(); i++) {
      String right = misspelt.get(key(text.charAt(i), text.charAt(i + 1)));
      if (right == null) {
        continue;
      }
      Clause clause = Clause.around(text, i);
      // A word of its own, or the end of one word and the beginning of the next, is no misspelling.
      if (clause.border(i) && clause.border(i + 1) && clause.border(i + LENGTH)) {
        report.fix(Severity.WARNING, passage, i, i + LENGTH, "没有这个词，像是“" + right + "”写错了一个字。", right);
      }
    }
  }

  private static int key(char first, char second) {
    return first << Character.SIZE | second;
  }

  private static Map<Integer, String> misspelt() {
    Map<Character, StringBuilder> alike = new HashMap<>();
    for (String group : Official.alike()) {
      group.chars().forEach(c -> alike.computeIfAbsent((char) c, any -> new StringBuilder()).append(group));
    }
    List<String> words = Official.words();
    Map<Integer, String> misspelt = new HashMap<>();
    for (String word : words) {
      char first = word.charAt(0);
      char second = word.charAt(1);
      alike.getOrDefault(first, new StringBuilder()).chars().forEach(c -> put(misspelt, (char) c, second, first, word));
      alike.getOrDefault(second, new StringBuilder()).chars().forEach(c -> put(misspelt, first, (char) c, second, word));
    }
    words.forEach(word -> misspelt.remove(key(word.charAt(0), word.charAt(1))));
    return misspelt;
  }

  private static void put(Map<Integer, String> misspelt, char first, char second, char replaced, String word) {
    char by = word.charAt(0) == first ? second : first;
    if (by != replaced && COMMON.indexOf(by) < 0) {
      misspelt.putIfAbsent(key(first, second), word);
    }
  }
}
