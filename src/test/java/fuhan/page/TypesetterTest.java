package fuhan.page;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.font.Fonts;
import fuhan.page.Setting.Align;
import fuhan.page.Setting.Border;
import fuhan.page.Setting.Keeps;
import fuhan.page.Setting.Pitch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TypesetterTest {
  private static final Fonts FONTS = Fonts.ofMachine();
  private static final Paper PAPER = new Paper(11906, 16838, 1960, 1847, 1588, 1474, 589);
  private static final Type BODY = new Type("仿宋_GB2312", "仿宋_GB2312", 32, -5, 100, false, 0);
  private static final Galley.Feet NO_FEET = new Galley.Feet(List.of(), List.of(), List.of(), 1454);
  private static final String NEVER_FIRST = "。，、；：？！”’）》〕";
  private static final String NEVER_LAST = "“‘（《〔";

  @Test
  void setsTwentyEightCharactersOnALineAndTwentyTwoLinesOnAPage() {
    Pages pages = set(paragraph("字".repeat(28 * 44), 0, false));
    assertThat(pages.pages()).hasSize(2);
    assertThat(pages.pages().getFirst().lines()).hasSize(22).allSatisfy(line -> assertThat(line.text()).hasSize(28));
  }

  @Test
  void fillsTheMeasureButForTheLastLine() {
    List<SetLine> lines = set(paragraph("推动《工作方案》落实，".repeat(12), 0, false)).pages().getFirst().lines();
    double right = (double) PAPER.width() - PAPER.right();
    assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line -> assertThat(line.right()).isBetween(right - 1, right + 1));
  }

  @Test
  void keepsAParagraphWithTheNextOne() {
    List<Block> blocks = new ArrayList<>(IntStream.range(0, 21).mapToObj(i -> (Block) paragraph("字", i, false)).toList());
    blocks.add(paragraph("标题", 21, true));
    blocks.add(paragraph("正文", 22, false));
    Pages pages = new Typesetter(FONTS).set(new Galley(PAPER, blocks, NO_FEET));
    assertThat(pages.pages().get(1).lines()).extracting(SetLine::text).containsExactly("标题", "正文");
  }

  @Test
  void leavesRoomForABoxAtTheFoot() {
    Block.Box box = new Block.Box(PAPER.left(), 14294, PAPER.measure(), 560, 0, true, List.of(paragraph("抄送：", -1, false)));
    List<Block> blocks = new ArrayList<>(IntStream.range(0, 21).mapToObj(i -> (Block) paragraph("字", i, i == 20)).toList());
    blocks.add(new Block.Paragraph(List.of(), setting(false), -1, -1, List.of(box)));
    Pages pages = new Typesetter(FONTS).set(new Galley(PAPER, blocks, NO_FEET));
    assertThat(pages.pages()).hasSize(2);
    assertThat(pages.pages().get(1).lines().getFirst().text()).isEqualTo("字");
    assertThat(pages.pages().get(1).margins()).extracting(SetLine::text).containsExactly("抄送：");
  }

  @Test
  void givesTheSamePageObjectWhenNothingMoved() {
    Typesetter typesetter = new Typesetter(FONTS);
    List<Block> blocks = new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> (Block) paragraph("字", i, false)).toList());
    Pages before = typesetter.set(new Galley(PAPER, blocks, NO_FEET));
    blocks.set(30, paragraph("改", 30, false));
    Pages after = typesetter.set(new Galley(PAPER, blocks, NO_FEET));
    assertThat(after.pages().get(0)).isSameAs(before.pages().get(0));
    assertThat(after.pages().get(1)).isNotEqualTo(before.pages().get(1));
    assertThat(after.pages().get(2)).isSameAs(before.pages().get(2));
  }

  @Test
  void borrowsARareCharacterFromAnotherFace() {
    List<SetLine> lines = set(paragraph("林镕、王喆、李祎、赵𬭚", 0, false)).pages().getFirst().lines();
    assertThat(lines.getFirst().runs())
        .allSatisfy(run -> assertThat(run.text().codePoints().allMatch(c -> run.face().has(c))).as(run.text()).isTrue());
  }

  @Test
  void printsAGetaWhereNoFaceHasTheCharacter() {
    assertThat(set(paragraph("林\uE000晚\u200B", 0, false)).pages().getFirst().lines().getFirst().text()).isEqualTo("林〓晚");
  }

  @Property(tries = 400)
  void breaksAnyTextByTheRules(@ForAll("texts") String text) {
    List<SetLine> lines = set(paragraph(text, 0, false)).pages().stream().flatMap(page -> page.lines().stream()).toList();
    assertThat(lines.stream().map(SetLine::text).collect(Collectors.joining())).isEqualToIgnoringWhitespace(text);
    for (int i = 0; i < lines.size(); i++) {
      SetLine line = lines.get(i);
      assertThat(line.left()).isGreaterThanOrEqualTo(PAPER.left() - 0.1);
      assertThat(line.right()).isLessThanOrEqualTo(PAPER.width() - PAPER.right() + 0.1);
      String words = line.text();
      if (i > 0) {
        String above = lines.get(i - 1).text();
        assertThat(NEVER_FIRST).doesNotContain(words.substring(0, 1));
        char last = above.charAt(above.length() - 1);
        assertThat(NEVER_LAST.indexOf(last)).as("end of " + above).isNegative();
        assertThat(last == '—' && words.charAt(0) == '—' || last == '…' && words.charAt(0) == '…').isFalse();
        assertThat(Character.isDigit(last) && Character.isDigit(words.charAt(0))).as(above + "|" + words).isFalse();
      }
    }
  }

  /** Text as letters have it: words, figures, quotations, brackets, dashes. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece = Arbitraries.oneOf(
        Arbitraries.strings().withCharRange('一', '龠').ofMinLength(1).ofMaxLength(9),
        Arbitraries.strings().withCharRange('一', '龠').ofMinLength(1).ofMaxLength(9),
        Arbitraries.of("，", "。", "、", "；", "：", "，其中", "——", "……"), Arbitraries.integers().between(1, 999_999).map(n -> n + "人次"),
        Arbitraries.doubles().between(0.1, 99).ofScale(1).map(n -> n + "%"),
        Arbitraries.of("“十四五”", "《工作方案》", "（含3所）", "〔2025〕13号", "“‘双减’政策”"),
        Arbitraries.of("APP", "5G", "2025年6月12日", "13～15人", "1:3", "A类"));
    return piece.list().ofMinSize(5).ofMaxSize(80).map(parts -> "字" + joined(parts));
  }

  /** Never two marks that no writer puts together. */
  private static String joined(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      boolean mark = "，。、；：—…".indexOf(part.charAt(0)) >= 0;
      if (!mark || "，。、；：—…".indexOf(text.isEmpty() ? '，' : text.charAt(text.length() - 1)) < 0) {
        boolean digits = Character.isDigit(part.charAt(0)) && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))
            && text.charAt(text.length() - 1) < 128;
        text.append(digits ? "和" : "").append(part);
      }
    }
    return text.toString();
  }

  private static Pages set(Block block) {
    return new Typesetter(FONTS).set(new Galley(PAPER, List.of(block), NO_FEET));
  }

  private static Setting setting(boolean withNext) {
    return new Setting(
        new Pitch(Pitch.Rule.EXACTLY, 589), 0, 0, 0, 0, 0, Align.BOTH, true, new Keeps(withNext, false, false, false, false), "Body",
        List.of(), Border.NONE, Border.NONE);
  }

  private static Block.Paragraph paragraph(String text, int piece, boolean withNext) {
    return new Block.Paragraph(List.of(new Strand(text, BODY, new Origin(piece, 0))), setting(withNext), piece, -1, List.of());
  }
}
