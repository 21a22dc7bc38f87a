package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 委员、代表的姓名不一致: 主送写林晚委员，正文写林婉委员 */
public final class MemberName implements Rule {
  private static final Pattern NAME = Pattern.compile(
      "(?<![\\p{IsHan}])(?:尊敬的|感谢|与|和|同|向|对|请|由)?([\\p{IsHan}]{2,4}?)(?:委员|代表)(?!会)|(?<=[与和同向对、感谢您])([\\p{IsHan}]{2,3})(?:委员|代表)(?!会)");

  private static final Set<String> GENERAL = Set.of("政协", "人大", "各位", "有关", "多位", "几位", "两位", "三位", "提案", "联名", "人民", "党派");

  @Override
  public String title() {
    return "委员、代表的姓名不一致";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "主送写林晚委员，正文写林婉委员";
  }

  @Override
  public String better() {
    return "全文一致";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Passage> salutation = script.first(Part.SALUTATION);
    if (salutation.isEmpty()) {
      return;
    }
    Set<String> names = names(salutation.get().text());
    if (names.isEmpty()) {
      return;
    }
    for (Passage passage : script.passages()) {
      if (!passage.text().contains("委员") && !passage.text().contains("代表") || passage.equals(salutation.get())
          || !passage.part().isText() && passage.part() != Part.TITLE) {
        continue;
      }
      Matcher found = NAME.matcher(passage.text());
      while (found.find()) {
        int group = found.group(1) == null ? 2 : 1;
        String name = found.group(group);
        boolean proposes = passage.part() == Part.OPENING && passage.text().startsWith("提出的", found.end())
            && names.stream().noneMatch(name::contains) && !GENERAL.contains(name);
        if (!names.contains(name) && (proposes || names.stream().anyMatch(other -> differsByOne(other, name)))) {
          report.add(
              Severity.ERROR, passage, found.start(group), found.end(group),
              "这里是“" + name + "”，主送是“" + String.join("、", names) + "”，请核对姓名。", "核对姓名");
        }
      }
    }
  }

  private static Set<String> names(String salutation) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : salutation.replaceAll("尊敬的|[：:]|等", "").split("[、，,和 　]")) {
      String name = part.replaceAll("(?:委员|代表|同志|先生|女士)$", "").strip();
      if (name.matches("[\\p{IsHan}·]{2,4}")) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean differsByOne(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }
}
