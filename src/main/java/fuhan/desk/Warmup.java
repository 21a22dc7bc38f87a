package fuhan.desk;

import fuhan.check.Checks;
import fuhan.check.Script;
import fuhan.check.rule.WordList;
import fuhan.desk.frame.Workplace;
import fuhan.file.FileException;
import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Measure;
import fuhan.letter.Member;
import fuhan.letter.Office;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Suggestion;
import fuhan.letter.Text;
import fuhan.manuscript.Outset;
import fuhan.print.Printout;
import fuhan.template.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Goes once through what the first export and the first check need, beside the person's own work, so that both are as quick as the second. */
final class Warmup {
  private static final String SENTENCE = "我局高度重视，会同有关单位推进落实，2024年投入120万元，比上年增长20%。";

  private static final int POINTS = 3;
  /** So often that what runs often is compiled. */
  private static final int ROUNDS = 6;

  private Warmup() {}

  /** Begins beside everything else and says nothing. */
  static void begin(Workplace workplace) {
    Thread.ofPlatform().daemon().name("fuhan-warmup").start(() -> run(workplace));
  }

  private static void run(Workplace workplace) {
    try {
      through(workplace);
    } catch (FileException e) {
      // The person hears of it when a file is really written.
      return;
    }
  }

  static void through(Workplace workplace) throws FileException {
    Letter letter = letter(workplace.templates().all().getFirst());
    Printout printout = workplace.printout();
    for (int i = 0; i < ROUNDS; i++) {
      printout.rehearse(letter);
    }
    new Checks(Checks.rules(WordList.shipped())).check(Script.of(letter, printout.manuscript(letter), printout.template(letter)));
  }

  /** A letter with every usual part: points, measures, people, 抄送. */
  private static Letter letter(Template template) {
    List<Suggestion> suggestions = IntStream.rangeClosed(1, POINTS).mapToObj(id -> new Suggestion(id, "加强第" + id + "项工作")).toList();
    Proposal proposal = new Proposal(
        "1", "关于加强工作的提案", "区政协一届一次会议", List.of(new Member("林晚", "", ""), new Member("周砚", "", "")), suggestions);
    Office office = new Office("临川区教育局", "临教函", "周砚", "陆明", "许知远", "0000-2100112", "区政协提案委员会，区政府办公室");
    Letter letter = new Outset(template, office).begin(List.of(proposal), template.kind(), template.role());
    Ordinal firstly = Ordinal.of(Ordinal.Style.FIRSTLY);
    Measure measure = new Measure(firstly, Text.of(SENTENCE));
    List<Block> blocks = List.of(Paragraph.of(SENTENCE.repeat(2)), new Paragraph(Text.of(SENTENCE), List.of(measure, measure)));
    return letter
        .withBody(
            letter.body()
                .withOpening(List.of(Paragraph.of(SENTENCE)))
                .withSections(
                    letter.body()
                        .sections()
                        .stream()
                        .map(
                            section -> section.withBlocks(
                                section.blocks().isEmpty() ? blocks
                                    : section.blocks()
                                        .stream()
                                        .map(block -> block instanceof Point point ? point.withBody(blocks) : block)
                                        .toList()))
                        .toList()))
        .withEnding(letter.ending().withDate(Optional.of(LocalDate.of(2025, 6, 12))));
  }
}
