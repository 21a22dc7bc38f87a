package fuhan.version;

import fuhan.letter.Attachment;
import fuhan.letter.Addressing;
import fuhan.letter.Block;
import fuhan.letter.Body;
import fuhan.letter.Ending;
import fuhan.letter.Head;
import fuhan.letter.Letter;
import fuhan.letter.Measure;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Walks two versions of a letter side by side; at each difference somebody decides which one goes on. */
final class Merge {
  private final IntPredicate takes;
  private final List<Change> changes = new ArrayList<>();

  /** @param takes whether the change of this number is taken */
  Merge(IntPredicate takes) {
    this.takes = takes;
  }

  /** The differences met so far. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  Letter letter(Letter before, Letter after) {
    Head head = head(before.head(), after.head());
    return new Letter(
        leaf("模板", before.template(), after.template()), leaf("类型", before.kind(), after.kind()), leaf("办理方式", before.role(), after.role()),
        head, leaf("提案", before.proposals(), after.proposals()), addressing(before, after), body(before.body(), after.body()),
        ending(before.ending(), after.ending()), list("抄送", before.distributions(), after.distributions(), this::leaf),
        list("附件", before.attachments(), after.attachments(), this::attachment), leaf("发布信息", before.publication(), after.publication()),
        list("表格", before.forms(), after.forms(), this::leaf), leaf("固定用语", before.phrases(), after.phrases()),
        leaf("办理记录", before.handling(), after.handling()));
  }

  private Addressing addressing(Letter before, Letter after) {
    return leaf("主送", before.addressing(), after.addressing());
  }

  private Head head(Head before, Head after) {
    return new Head(
        leaf("发文机关", before.office(), after.office()), leaf("发文字号", before.number(), after.number()),
        leaf("答复类别", before.category(), after.category()), leaf("签发人", before.issuer(), after.issuer()),
        list("版头标记", before.marks(), after.marks(), this::leaf), leaf("标题", before.title(), after.title()));
  }

  private Body body(Body before, Body after) {
    return new Body(
        list("开头", before.opening(), after.opening(), this::paragraph), list("正文", before.sections(), after.sections(), this::section),
        list("结尾", before.closing(), after.closing(), this::paragraph));
  }

  private Ending ending(Ending before, Ending after) {
    return new Ending(
        leaf("承办信息", before.signatures(), after.signatures()), list("署名", before.signers(), after.signers(), this::leaf),
        leaf("成文日期", before.date(), after.date()), leaf("公开属性", before.disclosure(), after.disclosure()),
        list("附注", before.notes(), after.notes(), this::leaf));
  }

  private Section section(String place, Section before, Section after) {
    String name = after.heading().isEmpty() ? before.heading().isEmpty() ? place : before.heading() : after.heading();
    return new Section(
        leaf(name + "的序号", before.ordinal(), after.ordinal()), leaf(name + "的标题", before.heading(), after.heading()),
        list(name, before.blocks(), after.blocks(), this::block));
  }

  private Block block(String place, Block before, Block after) {
    if (before instanceof Paragraph old && after instanceof Paragraph now) {
      return paragraph(place, old, now);
    }
    return before instanceof Point old && after instanceof Point now ? point(place, old, now) : leaf(place, before, after);
  }

  private Point point(String place, Point before, Point after) {
    return new Point(
        leaf(place + "的序号", before.ordinal(), after.ordinal()), leaf(place + "针对的建议", before.citation(), after.citation()),
        leaf(place + "的标题", before.heading(), after.heading()), leaf(place + "的排法", before.headed(), after.headed()),
        list(place, before.body(), after.body(), this::block));
  }

  private Paragraph paragraph(String place, Paragraph before, Paragraph after) {
    return new Paragraph(leaf(place, before.text(), after.text()), list(place, before.measures(), after.measures(), this::measure));
  }

  private Measure measure(String place, Measure before, Measure after) {
    return new Measure(leaf(place + "的序号", before.ordinal(), after.ordinal()), leaf(place, before.text(), after.text()));
  }

  private Attachment attachment(String place, Attachment before, Attachment after) {
    return new Attachment(leaf(place + "的标题", before.title(), after.title()), list(place, before.blocks(), after.blocks(), this::block));
  }

  /** Two that are compared as a whole. */
  private <T> T leaf(String place, T before, T after) {
    return before.equals(after) || !taken(place, Plain.of(before), Plain.of(after)) ? before : after;
  }

  private <T> List<T> list(String place, List<T> before, List<T> after, Pairs.Each<T> each) {
    List<T> merged = new ArrayList<>();
    int number = 0;
    for (Pairs.Pair<T> pair : Pairs.of(before, after)) {
      number++;
      String here = before.size() <= 1 && after.size() <= 1 ? place : place + "第" + number + "处";
      if (pair.before().isEmpty()) {
        T now = pair.after().orElseThrow();
        if (taken(here, "", Plain.of(now))) {
          merged.add(now);
        }
      } else if (pair.after().isEmpty()) {
        T old = pair.before().get();
        if (!taken(here, Plain.of(old), "")) {
          merged.add(old);
        }
      } else {
        merged.add(pair.isSame() ? pair.before().get() : each.merge(here, pair.before().get(), pair.after().get()));
      }
    }
    return merged;
  }

  private boolean taken(String place, String before, String after) {
    int number = changes.size() + 1;
    changes.add(new Change(number, place, before, after));
    return takes.test(number);
  }
}
