package fuhan.check;

import fuhan.check.rule.AnnouncedCount;
import fuhan.check.rule.AverageOfTotal;
import fuhan.check.rule.BracketedYear;
import fuhan.check.rule.CategoryAndPromise;
import fuhan.check.rule.CopyRepeatsAddressee;
import fuhan.check.rule.DashesAndDots;
import fuhan.check.rule.DateThatIsNone;
import fuhan.check.rule.DoubledMark;
import fuhan.check.rule.Growth;
import fuhan.check.rule.HalfWidthMark;
import fuhan.check.rule.HeadingStop;
import fuhan.check.rule.HomeAddress;
import fuhan.check.rule.KindOfPerson;
import fuhan.check.rule.LaterThanSigned;
import fuhan.check.rule.Leftover;
import fuhan.check.rule.ListComma;
import fuhan.check.rule.MarkAfterNumber;
import fuhan.check.rule.MemberName;
import fuhan.check.rule.MissingStop;
import fuhan.check.rule.MissingUnit;
import fuhan.check.rule.NumberYear;
import fuhan.check.rule.OddCharacter;
import fuhan.check.rule.OfficeName;
import fuhan.check.rule.OneOrMany;
import fuhan.check.rule.OrderOfNumbers;
import fuhan.check.rule.PaddedDate;
import fuhan.check.rule.PercentagePoints;
import fuhan.check.rule.PersonalNumber;
import fuhan.check.rule.PlanWithoutSubstance;
import fuhan.check.rule.PointWithoutSuggestion;
import fuhan.check.rule.ProblemWithoutPlan;
import fuhan.check.rule.ProposalNumber;
import fuhan.check.rule.ProposalTitle;
import fuhan.check.rule.ProposedCategory;
import fuhan.check.rule.QuotedSuggestion;
import fuhan.check.rule.RangeOfNumbers;
import fuhan.check.rule.RepeatedWord;
import fuhan.check.rule.SameSuggestionTwice;
import fuhan.check.rule.SessionName;
import fuhan.check.rule.ShareOverAll;
import fuhan.check.rule.StraySpace;
import fuhan.check.rule.SumOfParts;
import fuhan.check.rule.TracesLeft;
import fuhan.check.rule.Twofold;
import fuhan.check.rule.UnansweredSuggestion;
import fuhan.check.rule.UnpairedMark;
import fuhan.check.rule.Homophone;
import fuhan.check.rule.SalutationMark;
import fuhan.check.rule.QuoteInQuote;
import fuhan.check.rule.DateOfSigning;
import fuhan.check.rule.PlanInThePast;
import fuhan.check.rule.ShareOfWhole;
import fuhan.check.rule.NumeralForm;
import fuhan.check.rule.DocumentCode;
import fuhan.check.rule.CategoryMark;
import fuhan.check.rule.DistrictName;
import fuhan.check.rule.OrderOfEnding;
import fuhan.check.rule.TitleShape;
import fuhan.check.rule.LoneSignature;
import fuhan.check.rule.WidowHeading;
import fuhan.check.rule.TitleLines;
import fuhan.check.rule.ImprintPlace;
import fuhan.check.rule.MissingFont;
import fuhan.check.rule.FormsAgree;
import fuhan.check.rule.FileName;
import fuhan.check.rule.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The list of rules, and what they find: {@code new Checks(Checks.rules(WordList.shipped())).check(script)}.
 *
 * <p>One object serves one letter that is being written: it keeps what it found in paragraphs that did not change. For one thread at a time.
 */
public final class Checks {
  private record Key(Rule rule, Passage passage) {}

  private final List<Rule> rules;
  private Map<Key, List<Finding>> kept = new HashMap<>();

  public Checks(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** All rules, with an office's own list of words. */
  public static List<Rule> rules(WordList words) {
    return List.of(
        new OrderOfNumbers(), new MarkAfterNumber(), new AnnouncedCount(), new HeadingStop(), new TitleShape(), new SalutationMark(),
        new OrderOfEnding(), new HalfWidthMark(), new UnpairedMark(), new DoubledMark(), new QuoteInQuote(), new ListComma(),
        new BracketedYear(), new DashesAndDots(), new MissingStop(), new StraySpace(), new OddCharacter(), new DateThatIsNone(),
        new PaddedDate(), new DateOfSigning(), new NumberYear(), new LaterThanSigned(), new PlanInThePast(), new RangeOfNumbers(),
        new PercentagePoints(), new MissingUnit(), new NumeralForm(), new SumOfParts(), new Growth(), new ShareOfWhole(),
        new ShareOverAll(), new Twofold(), new AverageOfTotal(), new ProposalNumber(), new ProposalTitle(), new SessionName(),
        new MemberName(), new OfficeName(), new DistrictName(), new DocumentCode(), new KindOfPerson(), new OneOrMany(),
        new CopyRepeatsAddressee(), new FormsAgree(), new FileName(), new UnansweredSuggestion(), new PointWithoutSuggestion(),
        new QuotedSuggestion(), new SameSuggestionTwice(), new CategoryMark(), new CategoryAndPromise(), new ProposedCategory(),
        new PlanWithoutSubstance(), new ProblemWithoutPlan(), new RepeatedWord(), new Homophone(), words, new PersonalNumber(),
        new HomeAddress(), new Leftover(), new TracesLeft(), new LoneSignature(), new WidowHeading(), new TitleLines(), new ImprintPlace(),
        new MissingFont());
  }

  /** Everything that the rules find, in the order of the letter. */
  public List<Finding> check(Script script) {
    List<Finding> found = new ArrayList<>();
    Map<Key, List<Finding>> now = new HashMap<>();
    for (Rule rule : rules) {
      if (rule instanceof TextRule text) {
        for (Passage passage : script.passages()) {
          Key key = new Key(rule, passage);
          List<Finding> findings = kept.get(key);
          if (findings == null) {
            Report report = new Report(rule.name());
            text.check(passage, report);
            findings = List.copyOf(report.findings());
          }
          now.put(key, findings);
          found.addAll(findings);
        }
      } else {
        Report report = new Report(rule.name());
        rule.check(script, report);
        found.addAll(report.findings());
      }
    }
    kept = now;
    found.sort(
        Comparator.comparingInt((Finding finding) -> finding.passage() < 0 ? Integer.MAX_VALUE : finding.passage())
            .thenComparingInt(Finding::from));
    return once(found);
  }

  /** Two rules that stumble over the same place say it once: the more severe one, or the one that quotes more. */
  private static List<Finding> once(List<Finding> sorted) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : sorted) {
      Finding before = left.isEmpty() ? null : left.getLast();
      boolean same = before != null && finding.passage() >= 0 && before.passage() == finding.passage() && before.from() == finding.from()
          && !before.quote().isEmpty();
      if (!same) {
        left.add(finding);
      } else if (finding.severity().compareTo(before.severity()) < 0 || finding.severity() == before.severity() && before.fix().isEmpty()
          && (finding.fix().isPresent() || finding.quote().length() > before.quote().length())) {
        left.set(left.size() - 1, finding);
      }
    }
    return left;
  }

  /** The findings without those of which somebody said 不再提示 or 忽略; see {@link #key}. */
  public static List<Finding> without(List<Finding> findings, Set<String> silenced) {
    return findings.stream().filter(finding -> !silenced.contains(key(finding))).toList();
  }

  /** What a finding is silenced by, one line: the rule and the words it quotes; where something is missing there are none, and its sentence tells it apart. */
  public static String key(Finding finding) {
    return finding.rule() + "\t" + (finding.quote().isEmpty() ? finding.message() : finding.quote()).replace('\n', ' ');
  }
}
