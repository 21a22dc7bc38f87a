package fuhan.desk.form;

import fuhan.check.Checks;
import fuhan.check.Finding;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.check.rule.WordList;
import fuhan.desk.frame.Desk;
import fuhan.desk.sheet.Compositor;
import fuhan.desk.sheet.LatestWins;
import fuhan.desk.sheet.Mark;
import fuhan.desk.sheet.SetLetter;
import fuhan.letter.Letter;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.draft.DraftException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** Looks through the letter while it is written, off the JavaFX thread, and knows what somebody does not want to hear any more. */
public final class Proofreading {
  /** Setting that holds the office's own list of words. */
  public static final String WORDS = "check.words";
  private static final String NEVER = "check.never";
  private static final String IGNORED = "check.ignored.";

  private final Desk desk;
  private final String ignoredKey;
  private final LatestWins<Letter, Proof> work;
  private final Set<String> never = new LinkedHashSet<>();
  private final Set<String> ignored = new LinkedHashSet<>();
  private Runnable changed = () -> {};
  private volatile Letter latest;
  private Proof proof = new Proof(new Manuscript(List.of()), List.of());

  /** What was found, and the paragraphs that it was found in. */
  private record Proof(Manuscript manuscript, List<Finding> findings) {}

  Proofreading(Desk desk, Template template, long draft) {
    this.desk = desk;
    this.ignoredKey = IGNORED + draft;
    AtomicReference<Checks> checks = new AtomicReference<>(new Checks(Checks.rules(WordList.shipped())));
    AtomicReference<OtherLetters> others = new AtomicReference<>(new OtherLetters());
    Compositor pages = new Compositor(desk.workplace().printout(), HeadForm.LETTER);
    work = new LatestWins<>("fuhan-check", letter -> {
      SetLetter set = pages.set(letter);
      latest = letter;
      Script script = Script.of(letter, set.manuscript(), template).on(set.pages(), set.notes());
      List<Finding> found = new ArrayList<>(checks.get().check(script));
      found.addAll(others.get().against(script));
      return new Proof(set.manuscript(), found);
    }, this::show, e -> desk.say("校核没有做成：" + e.getMessage()));
    desk.tasks()
        .run(
            () -> List.of(
                desk.store().settings().value(NEVER, ""), desk.store().settings().value(ignoredKey, ""),
                desk.store().settings().value(WORDS, "")),
            kept -> {
              never.addAll(lines(kept.get(0)));
              ignored.addAll(lines(kept.get(1)));
              if (!kept.get(2).isBlank()) {
                checks.set(new Checks(rules(kept.get(2))));
                Optional.ofNullable(latest).ifPresent(work::submit);
              }
              changed.run();
            });
    desk.tasks()
        .run(
            () -> OtherLetters.of(desk.store().drafts().told(), draft, desk.store().drafts().read(draft).letter().head().office()),
            read -> {
              others.set(read);
              Optional.ofNullable(latest).ifPresent(work::submit);
            });
  }

  /**
   * What is found in a letter now, without what nobody wants to hear of; called where the store may be asked.
   *
   * @throws DraftException when the store cannot be read
   */
  public static List<Finding> of(Desk desk, long draft, Script script) throws DraftException {
    Set<String> silenced = new TreeSet<>(lines(desk.store().settings().value(NEVER, "")));
    silenced.addAll(lines(desk.store().settings().value(IGNORED + draft, "")));
    List<Finding> left = new ArrayList<>(
        Checks.without(new Checks(rules(desk.store().settings().value(WORDS, ""))).check(script), silenced));
    OtherLetters others = OtherLetters.of(desk.store().drafts().told(), draft, script.letter().head().office());
    left.addAll(Checks.without(others.against(script), silenced));
    left.sort(Comparator.comparing(Finding::severity));
    return left;
  }

  /** The rules with an office's own words; a list that cannot be read, kept by an older program, counts as none. */
  private static List<Rule> rules(String own) {
    try {
      return Checks.rules(WordList.shipped().with(WordList.read(own)));
    } catch (IllegalArgumentException e) {
      return Checks.rules(WordList.shipped());
    }
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** Tells when there is something new to show. */
  void onChange(Runnable what) {
    changed = what;
  }

  void look(Letter letter) {
    work.submit(letter);
  }

  void stop() {
    work.close();
  }

  private void show(Proof now) {
    proof = now;
    changed.run();
  }

  /** What was found, without what nobody wants to hear of; what matters most first. */
  List<Finding> findings() {
    Set<String> silenced = new TreeSet<>(never);
    silenced.addAll(ignored);
    List<Finding> left = new ArrayList<>(Checks.without(proof.findings(), silenced));
    left.sort(Comparator.comparing(Finding::severity));
    return left;
  }

  /** How many findings are kept quiet in this letter. */
  int quiet() {
    return proof.findings().size() - findings().size();
  }

  /** The paragraph of a finding; empty for one that is about something missing. */
  Optional<Line> line(Finding finding) {
    return finding.passage() >= 0 && finding.passage() < proof.manuscript().pieces().size()
        && proof.manuscript().pieces().get(finding.passage()) instanceof Line line ? Optional.of(line) : Optional.empty();
  }

  /** 忽略: not in this letter. */
  void ignore(Finding finding) {
    ignored.add(Checks.key(finding));
    keep();
  }

  /** 不再提示: in no letter of this office. */
  void never(Finding finding) {
    never.add(Checks.key(finding));
    keep();
  }

  /** Takes back what was kept quiet in this letter, by itself or for the office. */
  void hearAgain() {
    proof.findings().forEach(finding -> {
      ignored.remove(Checks.key(finding));
      never.remove(Checks.key(finding));
    });
    keep();
  }

  private void keep() {
    String office = String.join("\n", never);
    String here = String.join("\n", ignored);
    desk.tasks().run(() -> {
      desk.store().settings().set(NEVER, office);
      desk.store().settings().set(ignoredKey, here);
    }, () -> {});
    changed.run();
  }

  /** The places in a set letter; none where it has changed meanwhile. */
  List<Mark> marks(Manuscript manuscript) {
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : findings()) {
      boolean here = finding.passage() >= 0 && finding.passage() < manuscript.pieces().size() && finding.severity() != Severity.HINT
          && manuscript.pieces().get(finding.passage()) instanceof Line line && line.text().startsWith(finding.quote(), finding.from());
      if (here) {
        Mark.Kind kind = finding.severity() == Severity.ERROR ? Mark.Kind.WRONG : Mark.Kind.DOUBTFUL;
        marks.add(new Mark(finding.passage(), finding.from(), finding.to(), kind, finding.message()));
      }
    }
    return marks;
  }
}
