package fuhan.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.draft.Comment;
import fuhan.letter.AnyLetter;
import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Measure;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The form's model against any letter: what it shows and puts back is the letter. */
class FormModelTest {
  private Instant now = Instant.parse("2025-06-12T01:00:00Z");

  @Provide
  Arbitrary<Letter> letters() {
    return AnyLetter.letters();
  }

  @Property(tries = 300)
  void takesBlocksApartAndPutsThemTogether(@ForAll("letters") Letter letter) {
    for (Section section : letter.body().sections()) {
      assertThat(Slots.of(section.blocks()).blocks()).isEqualTo(section.blocks());
    }
  }

  @Property(tries = 300)
  void changesNothingWhenAFieldIsLeftAsItIs(@ForAll("letters") Letter letter) {
    for (Spot spot : Spot.of(letter)) {
      assertThat(spot.put().apply(letter, spot.text())).as(spot.place()).isEqualTo(letter);
    }
  }

  @Property(tries = 300)
  void undoesEveryStepAndDoesItAgain(@ForAll("letters") Letter first, @ForAll("letters") Letter second, @ForAll("letters") Letter third) {
    Editing editing = editing(first);
    editing.act("title", second);
    editing.act("title", third);
    while (editing.undo().isPresent()) {
      assertThat(editing.now()).isIn(first, second);
    }
    assertThat(editing.now()).isEqualTo(first);
    while (editing.redo().isPresent()) {
      assertThat(editing.now()).isIn(second, third);
    }
    assertThat(editing.now()).isEqualTo(third);
  }

  private Editing editing(Letter letter) {
    return new Editing(letter, () -> now, new Remarks((comment, done) -> {}), List.of());
  }

  private static Letter saying(Block... blocks) {
    Letter letter = Letter.blank("three-part");
    return letter.withBody(letter.body().withSections(List.of(new Section(Ordinal.of(Style.CHINESE), "措施与成效", List.of(blocks)))));
  }

  @Example
  void makesOneStepOfKeysInQuickSuccession() {
    Editing editing = editing(saying(Paragraph.of("")));
    for (String words : List.of("我", "我们", "我们做")) {
      editing.type("section.1/blocks/prose.0#0", saying(Paragraph.of(words)));
      now = now.plusMillis(300);
    }
    now = now.plusSeconds(3);
    editing.type("section.1/blocks/prose.0#0", saying(Paragraph.of("我们做了")));
    editing.undo();
    assertThat(editing.now()).isEqualTo(saying(Paragraph.of("我们做")));
    editing.undo();
    assertThat(editing.now()).isEqualTo(saying(Paragraph.of("")));
    assertThat(editing.undo()).isEmpty();
  }

  @Example
  void showsAParagraphAndItsMeasuresAsFields() {
    Ordinal firstly = Ordinal.of(Style.FIRSTLY);
    List<Paragraph> paragraphs = List.of(
        new Paragraph(Text.of("主要做法："), List.of(new Measure(firstly, Text.of("定点值守。")), new Measure(firstly, Text.of("延长服务。")))),
        new Paragraph(Text.EMPTY, List.of(new Measure(firstly, Text.of("全程陪护。")))));
    List<Passage> passages = Passage.of(paragraphs);
    assertThat(passages).extracting(passage -> passage.text().plain()).containsExactly("主要做法：", "定点值守。", "延长服务。", "全程陪护。");
    assertThat(passages).extracting(Passage::begins).containsExactly(true, false, false, true);
    assertThat(Passage.paragraphs(passages)).isEqualTo(paragraphs);
  }

  @Example
  void movesACardWithWhatStandsBehindIt() {
    Point one = new Point(Ordinal.of(Style.BRACKETED), Optional.empty(), "一", true, List.of());
    Point two = new Point(Ordinal.of(Style.BRACKETED), Optional.empty(), "二", true, List.of());
    Slots slots = Slots.of(List.of(Paragraph.of("总述"), one, Paragraph.of("一之后"), two));
    assertThat(slots.move(0, 1).blocks()).containsExactly(Paragraph.of("总述"), two, one, Paragraph.of("一之后"));
    assertThat(slots.remove(0).blocks()).containsExactly(Paragraph.of("总述"), Paragraph.of("一之后"), two);
  }

  @Example
  void findsTheFieldOfACommentAfterParagraphsMoved() {
    Comment comment = new Comment(1, 1, "section.1/blocks/prose.0#0", "参与率86.3%", "写明时间", "程若水", now, Optional.empty());
    Letter moved = saying(Paragraph.of("新的一段"), Paragraph.of("我区参与率86.3%。"));
    assertThat(Remarks.place(comment, Spot.of(moved))).isEqualTo("section.1/blocks/prose.0#1");
  }

  @Example
  void namesWhatIsMissing() {
    assertThat(Gap.of(saying(Paragraph.of("已完成。")))).extracting(Gap::sentence)
        .containsExactly("没有填写所答复的提案。", "没有选择办理结果类别。", "没有写标题。", "没有写主送对象。", "没有写署名。", "没有填成文日期。", "没有沟通记录，也没有写明原因。");
  }

  @Example
  void keepsEmphasisWhereWordsStay() {
    Text text = Text.of("辖区内有").then(new Text(List.of(new Text.Stretch("壮筋骨", true)))).then(Text.of("等项目"));
    assertThat(text.typed("我辖区内有壮筋骨等项目").typed("我辖区内有壮筋健骨等项目").stretches())
        .containsExactly(new Text.Stretch("我辖区内有", false), new Text.Stretch("壮筋健骨", true), new Text.Stretch("等项目", false));
  }
}
