package fuhan.desk.form;

import fuhan.letter.Disclosure;
import fuhan.letter.Distribution;
import fuhan.letter.Letter;
import fuhan.letter.Signature;
import fuhan.letter.Signatures.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 落款与抄送: thanks, the people named, who signs and when, who gets a copy. */
final class EndingPage extends Page {
  private EndingPage(List<Part> parts) {
    super("落款与抄送", place -> place.matches("(?:closing|signatures|signaturePlace|signers|date|disclosure|notes|distributions|reason)\\b.*"),
        parts);
  }

  static EndingPage of(Editing editing) {
    Card closing = new Card("结尾", "", new Named("结束语", new ProsePane(editing, LetterParts.CLOSING, "感谢您对我们工作的关心和支持。")));
    RowsPart<Signature> signatures = new RowsPart<>(
        editing, FieldLenses.SIGNATURES, "领导、联系人、电话",
        List.of(
            new Column.Words<>("名目", 10, Signature::label, (signature, words) -> new Signature(words, signature.name())),
            new Column.Words<>("姓名或电话", 0, Signature::name, (signature, words) -> new Signature(signature.label(), words))),
        () -> new Signature("", ""), EndingPage::phone);
    Card people = new Card(
        "承办信息", "", signatures, new ChoicePart<>(editing, FieldLenses.SIGNATURE_PLACE, "印在哪里", List.of(Place.values()), EndingPage::word));
    Card signing = new Card(
        "落款", "联合答复的，主办单位写在前面。",
        new RowsPart<>(
            editing, FieldLenses.SIGNERS, "署名", List.of(new Column.Words<>("单位全称", 0, name -> name, (name, words) -> words)), () -> "",
            (letter, name) -> ""),
        new Beside(
            new DatePart(editing, FieldLenses.DATE, "成文日期"),
            new ChoicePart<>(editing, FieldLenses.DISCLOSURE, "公开属性", List.of(Disclosure.values()), Disclosure::word)),
        new Reason(editing),
        new RowsPart<>(
            editing, FieldLenses.NOTES, "其他附注", List.of(new Column.Words<>("（…）", 0, note -> note, (note, words) -> words)), () -> "",
            (letter, note) -> ""));
    Card copies = new Card(
        "抄送", "单位之间用逗号隔开；末尾的句号会自动加上。",
        new RowsPart<>(
            editing, FieldLenses.DISTRIBUTIONS, "抄送、报",
            List.of(
                new Column.Words<>("抄送／报", 6, Distribution::label, (copy, words) -> new Distribution(words, copy.offices())),
                new Column.Words<>("区政协提案委员会，区政府办公室", 0, Distribution::offices, (copy, words) -> new Distribution(copy.label(), words))),
            () -> new Distribution("抄送", ""), EndingPage::addressee));
    return new EndingPage(List.of(closing, people, signing, copies));
  }

  private static String phone(Letter letter, Signature signature) {
    return signature.label().contains("电话") && !FieldChecks.phone(signature.name()).isEmpty() ? "请核对号码"
        : signature.name().isBlank() ? "待填" : "";
  }

  private static String addressee(Letter letter, Distribution copy) {
    boolean twice = letter.addressing().addressees().stream().anyMatch(addressee -> copy.names().contains(addressee.name()));
    return twice ? "与主送重复" : copy.offices().endsWith("。") ? "不用写句号" : "";
  }

  private static String word(Place place) {
    return switch (place) {
      case BEFORE_SIGNER -> "署名之前";
      case AFTER_DATE -> "成文日期之后";
      case NOTE -> "成文日期之后，作为附注加括号";
    };
  }

  /** Why the letter is not published; asked only while it is not (政府信息公开条例, 36). */
  private static final class Reason implements Part {
    private final TextPart reason;
    private final VBox root;

    Reason(Editing editing) {
      reason = new TextPart(
          editing, new Lens<>("reason", HandlingLenses.REASON.get(), HandlingLenses.REASON.set()), "不公开的理由", "例如：涉及第三方商业秘密");
      root = new VBox(reason.node());
      refresh(editing.now());
    }

    @Override
    public Node node() {
      return root;
    }

    @Override
    public void refresh(Letter letter) {
      boolean asked = letter.ending().disclosure().filter(kind -> kind != Disclosure.PUBLISHED).isPresent();
      root.setVisible(asked);
      root.setManaged(asked);
      reason.refresh(letter);
    }

    @Override
    public boolean focus(String place) {
      return reason.focus(place);
    }
  }

  /** A named date. */
  private static final class DatePart implements Part {
    private final Lens<Optional<LocalDate>> lens;
    private final DayPicker picker;
    private final VBox root;

    DatePart(Editing editing, Lens<Optional<LocalDate>> lens, String name) {
      this.lens = lens;
      Label wrong = new Label();
      wrong.getStyleClass().add("wrong");
      picker = new DayPicker(name, date -> {
        if (!date.equals(lens.get().apply(editing.now()))) {
          editing.act(lens.place(), lens.set().apply(editing.now(), date));
        }
      }, wrong::setText);
      Label label = new Label(name);
      label.setLabelFor(picker.node());
      root = new VBox(4, label, picker.node(), wrong);
      refresh(editing.now());
    }

    @Override
    public Node node() {
      return root;
    }

    @Override
    public void refresh(Letter letter) {
      picker.show(lens.get().apply(letter));
    }

    @Override
    public boolean focus(String place) {
      if (place.equals(lens.place())) {
        picker.node().requestFocus();
        return true;
      }
      return false;
    }
  }
}
