package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 抄送和主送重复: 主送林晚委员，抄送林晚委员 */
public final class CopyRepeatsAddressee implements Rule {
  @Override
  public String title() {
    return "抄送和主送重复";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.4.2";
  }

  @Override
  public String example() {
    return "主送林晚委员，抄送林晚委员";
  }

  @Override
  public String better() {
    return "抄送里删去主送对象";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Passage> salutation = script.first(Part.SALUTATION);
    for (Passage copy : script.of(Part.DISTRIBUTION).toList()) {
      List<String> names = new ArrayList<>(
          salutation.map(passage -> List.of(passage.text().replaceAll("尊敬的|[：:]", "").split("[、，,]"))).orElse(List.of()));
      script.first(Part.SIGNER).ifPresent(signer -> names.add(signer.text()));
      for (String name : names) {
        String words = name.strip();
        int at = words.length() < 2 ? -1 : copy.text().indexOf(words);
        if (at >= 0) {
          report.add(Severity.WARNING, copy, at, at + words.length(), "抄送里有主送对象或者发文机关自己“" + words + "”。", "删去");
        }
      }
      repeated(copy, report);
    }
  }

  private static void repeated(Passage copy, Report report) {
    List<String> seen = new ArrayList<>();
    int at = copy.text().indexOf('：') + 1;
    for (String part : copy.text().substring(at).split("[、，,；;。]")) {
      String words = part.strip();
      if (words.length() > 2 && seen.contains(words)) {
        int from = copy.text().lastIndexOf(words);
        report.add(Severity.WARNING, copy, from, from + words.length(), "“" + words + "”抄送了两次。", "删去一个");
      }
      seen.add(words);
    }
  }
}
