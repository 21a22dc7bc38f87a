package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.regex.Pattern;

/** 打算没有内容: 下一步，我们将进一步加强有关工作。 */
public final class PlanWithoutSubstance implements Rule {
  private static final Pattern EMPTY = Pattern.compile("(?:将|要)(?:继续|进一步|不断|持续)(?:加强|加大|做好|完善|推进|提升|强化)[^，。]{0,14}(?:工作|力度|水平|管理|建设)[，。]");

  @Override
  public String title() {
    return "打算没有内容";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "下一步，我们将进一步加强有关工作。";
  }

  @Override
  public String better() {
    return "谁、什么时候、做什么";
  }

  @Override
  public void check(Script script, Report report) {
    for (Passage passage : script.texts()) {
      if (passage.part() != Part.BODY) {
        continue;
      }
      for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
        String text = sentence.text();
        if (text.length() < 40 && EMPTY.matcher(text).find() && !text.matches("(?s).*(?:\\d|[一二三]是).*")) {
          report.add(Severity.HINT, passage, sentence.from(), sentence.from() + text.length(), "这条打算没有说谁来做、什么时候做、怎样做。", "写明责任单位、时间和办法");
        }
      }
    }
  }
}
