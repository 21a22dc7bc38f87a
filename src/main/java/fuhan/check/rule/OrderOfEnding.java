package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.List;
import java.util.Optional;

/** 署名, date, notes and imprint in another order. */
public final class OrderOfEnding implements Rule {

  @Override
  public String title() {
    return "落款、附注、版记的次序";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.5、7.3.6、7.4";
  }

  @Override
  public String example() {
    return "抄送写在附注上面";
  }

  @Override
  public String better() {
    return "署名、成文日期、附注、抄送";
  }

  @Override
  public void check(Script script, Report report) {
    List<Passage> passages = script.passages();
    Optional<Passage> date = script.first(Part.DATE);
    script.first(Part.SIGNER)
        .filter(signer -> date.isPresent() && signer.index() > date.get().index())
        .ifPresent(signer -> add(signer, "署名在成文日期上面（GB/T 9704—2012，7.3.5）。", report));
    for (int i = 0; i + 1 < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.part() == Part.DISTRIBUTION && passages.subList(i + 1, passages.size()).stream().anyMatch(OrderOfEnding::isNote)) {
        add(passage, "抄送写在版记里，在附注的下面（GB/T 9704—2012，7.3.6、7.4）。", report);
      }
    }
    // An office's name of its own under the date is a signer that stands in the wrong place.
    String office = script.letter().head().office();
    date.ifPresent(
        day -> passages.stream()
            .filter(
                passage -> passage.index() > day.index() && passage.part() != Part.DISTRIBUTION && !office.isEmpty()
                    && passage.text().strip().equals(office))
            .findFirst()
            .filter(passage -> script.first(Part.SIGNER).isEmpty())
            .ifPresent(passage -> add(passage, "署名在成文日期上面（GB/T 9704—2012，7.3.5）。", report)));
  }

  private static boolean isNote(Passage passage) {
    return passage.text().strip().matches("[（(](?:此件)?[^）)]{0,6}公开[^）)]{0,4}[）)]");
  }

  private static void add(Passage passage, String message, Report report) {
    report.add(Severity.WARNING, passage, 0, passage.text().length(), message, "按署名、成文日期、附注、抄送的次序排");
  }
}
