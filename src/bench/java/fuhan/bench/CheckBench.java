package fuhan.bench;

import fuhan.check.Checks;
import fuhan.check.Finding;
import fuhan.check.Letters;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.rule.WordList;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules on a letter of ten thousand characters, after one key, on a letter ten times as long, and ten thousand letters beside each other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBench {
  private Script ten;
  private Script hundred;
  private List<Script> keys;
  private List<Rule> rules;
  private Checks writing;
  private int key;
  private List<Letters.Entry> letters;

  @Setup
  public void open() throws IOException {
    Template template = Templates.in(Path.of("templates")).named("three-part");
    ten = script(BenchLetter.of(15), template);
    hundred = script(BenchLetter.of(160), template);
    Letter letter = BenchLetter.of(15);
    Manuscript manuscript = new Compose(template).compose(letter);
    keys = List.of(ten, Script.of(letter, typed(manuscript), template));
    rules = Checks.rules(WordList.shipped());
    writing = new Checks(rules);
    letters = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      letters.add(
          new Letters.Entry(
              "第" + i + "件", "某局", Set.of("林晚"), "2024年，开展第" + i + "片区专题培训" + i % 9 + "场，培训基层人员" + i % 500 + "人次，完善配套设施3处。感谢林晚委员。"));
    }
    System.out.println(
        ten.passages().stream().mapToInt(passage -> passage.text().length()).sum() + " and "
            + hundred.passages().stream().mapToInt(passage -> passage.text().length()).sum() + " characters");
  }

  private static Script script(Letter letter, Template template) {
    return Script.of(letter, new Compose(template).compose(letter), template);
  }

  private static Manuscript typed(Manuscript manuscript) {
    List<Piece> pieces = new ArrayList<>(manuscript.pieces());
    int at = pieces.size() / 2;
    while (!(pieces.get(at) instanceof Line found) || found.role() != Role.BODY) {
      at++;
    }
    Line line = (Line) pieces.get(at);
    List<Run> runs = new ArrayList<>(line.runs());
    runs.add(Run.text("字"));
    pieces.set(at, new Line(line.role(), line.path(), runs));
    return new Manuscript(pieces);
  }

  @Benchmark
  public List<Finding> tenThousandCharacters() {
    return new Checks(rules).check(ten);
  }

  @Benchmark
  public List<Finding> hundredThousandCharacters() {
    return new Checks(rules).check(hundred);
  }

  @Benchmark
  public List<Finding> afterOneKey() {
    return writing.check(keys.get(++key % 2));
  }

  @Benchmark
  public List<Finding> tenThousandLetters() {
    return Letters.compare(letters);
  }
}
