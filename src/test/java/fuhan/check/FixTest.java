package fuhan.check;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.check.rule.WordList;
import fuhan.letter.Letter;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A fix changes nothing but its place, and there is nothing left to fix there. */
final class FixTest {
  private static final List<Rule> RULES = Checks.rules(WordList.shipped());

  @Property(tries = 300)
  void changesItsPlaceAloneAndOnlyOnce(@ForAll("faulty") String text) {
    for (Finding finding : fixes(text)) {
      String mended = finding.mended(text);
      assertThat(mended).startsWith(text.substring(0, finding.from())).endsWith(text.substring(finding.to()));
      assertThat(mended).hasSize(text.length() - finding.quote().length() + finding.fix().orElseThrow().length());
      int end = finding.from() + finding.fix().orElseThrow().length();
      assertThat(fixes(mended)).as(finding.rule() + " in " + text)
          .noneMatch(
              again -> again.rule().equals(finding.rule()) && again.from() >= finding.from() && again.to() <= end
                  && again.to() > again.from());
    }
  }

  @Property(tries = 100)
  void comesToAnEnd(@ForAll("faulty") String text) {
    String now = text;
    int steps = 0;
    for (List<Finding> left = fixes(now); !left.isEmpty(); left = fixes(now)) {
      now = left.getFirst().mended(now);
      assertThat(++steps).as(text).isLessThan(text.length() + 10);
    }
  }

  @Provide
  Arbitrary<String> faulty() {
    Arbitrary<String> piece = Arbitraries.oneOf(
        Arbitraries.strings().withCharRange('一', '龠').ofMinLength(1).ofMaxLength(6),
        Arbitraries.of("，", "。", "、", "；", "：", "”", "“", "《条例》", "（含3所）"),
        Arbitraries.of(",", ";", ".", "(", ")", "。。", "，，", "，。", "》、《", "”、“", " ", "　", "涉及到", "其它", "截止到", "布署", "换发活力", "您们"),
        Arbitraries.of("云政办[2024]18号", "（2025）3号", "2025年04月08日", "3-5人", "31所", "A类", "APP"));
    return piece.list().ofMinSize(3).ofMaxSize(30).map(parts -> "我局" + String.join("", parts));
  }

  private static List<Finding> fixes(String text) {
    try {
      Template template = Templates.in(Path.of("templates")).named("three-part");
      Script script = new Script(List.of(new Passage(0, Part.BODY, "一、背景", text)), Letter.blank("three-part"), template);
      return new Checks(RULES).check(script).stream().filter(finding -> finding.fix().isPresent()).toList();
    } catch (TemplateException e) {
      throw new AssertionError(e);
    }
  }
}
