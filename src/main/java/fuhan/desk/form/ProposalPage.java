package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Category;
import fuhan.letter.Citation;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Role;
import fuhan.letter.Suggestion;
import fuhan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 提案信息: what is answered and to whom. */
final class ProposalPage extends Page {
  private ProposalPage(List<Part> parts) {
    super("提案信息", place -> place.matches("(?:proposal|kind|role|category|title|salutation|opening|office|issuer)\\b.*"), parts);
  }

  /** @param intake where the proposal's own text goes in */
  static ProposalPage of(Editing editing, Template template, Part intake) {
    Card how = new Card(
        "办理", "",
        new Beside(
            new ChoicePart<>(editing, FieldLenses.KIND, "答复的是", List.of(Kind.values()), Kind::word),
            new ChoicePart<>(editing, FieldLenses.ROLE, "本单位是", List.of(Role.values()), Role::word)),
        new ChoicePart<>(
            editing, FieldLenses.CATEGORY, "办理结果类别", List.of(Category.values()),
            category -> category + "类" + Optional.ofNullable(template.categories().get(category)).map(words -> "：" + words).orElse("")));
    Card head = new Card(
        "标题和称呼", "按提案信息自动写好，可以改；改过的不会再自动变。",
        new TextPart(editing, FieldLenses.TITLE, "标题", "关于…的函", words -> words.endsWith("。") ? "标题末尾不用句号。" : ""),
        new TextPart(editing, FieldLenses.SALUTATION, "主送（称呼）", "林晚委员", words -> words.endsWith("：") ? "称呼后面的冒号会自动加上，不用写。" : ""),
        new Named("开头", new ProsePane(editing, LetterParts.OPENING, "您提出的《…》收悉，现将办理情况答复如下：")));
    return new ProposalPage(List.of(intake, new Proposals(editing), how, head));
  }

  /** A card for each proposal; several are answered together (并案). */
  private static final class Proposals implements Part {
    private final Editing editing;
    private final VBox root = new VBox(14);
    private final List<Card> cards = new ArrayList<>();

    Proposals(Editing editing) {
      this.editing = editing;
      refresh(editing.now());
    }

    @Override
    public Node node() {
      return root;
    }

    @Override
    public void refresh(Letter letter) {
      int wanted = Math.max(1, letter.proposals().size());
      if (cards.size() != wanted) {
        cards.clear();
        root.getChildren().clear();
        for (int i = 0; i < wanted; i++) {
          Card card = card(i, wanted);
          cards.add(card);
          root.getChildren().add(card.node());
        }
        root.getChildren().add(Icons.button("并案：再加一件提案", Feather.PLUS, () -> add()));
      }
      cards.forEach(card -> card.refresh(letter));
    }

    private void add() {
      List<Proposal> all = new ArrayList<>(editing.now().proposals());
      String session = all.isEmpty() ? "" : all.getLast().session();
      if (all.isEmpty()) {
        all.add(new Proposal("", "", "", List.of(), List.of()));
      }
      all.add(new Proposal("", "", session, List.of(), List.of()));
      editing.act("proposal." + all.size(), editing.now().withProposals(all));
    }

    private Card card(int index, int of) {
      Lens<Proposal> lens = FieldLenses.proposal(index);
      RowsPart<Member> members = new RowsPart<>(
          editing, FieldLenses.members(lens), "提案人、联名人",
          List.of(
              new Column.Words<>(
                  "姓名", 7, Member::name, (member, words) -> new Member(words, member.unit(), member.phone()), FieldChecks::name),
              new Column.Words<>("工作单位", 0, Member::unit, (member, words) -> new Member(member.name(), words, member.phone())),
              new Column.Words<>(
                  "电话", 9, Member::phone, (member, words) -> new Member(member.name(), member.unit(), words), FieldChecks::phone)),
          () -> new Member("", "", ""), (letter, member) -> "");
      RowsPart<Suggestion> suggestions = new RowsPart<>(
          editing, FieldLenses.suggestions(lens), "提案中的建议（每条都要答复）",
          List.of(new Column.Words<>("一条建议", 0, Suggestion::text, (suggestion, words) -> new Suggestion(suggestion.id(), words))),
          () -> new Suggestion(nextId(), ""), ProposalPage::answer);
      Part[] parts = {
        new Beside(
            new TextPart(editing, FieldLenses.number(lens), "编号", "20250112"),
            new TextPart(editing, FieldLenses.session(lens), "届次", "区政协十届四次会议")),
        new TextPart(editing, FieldLenses.title(lens), "案由", "关于…的提案"), members, suggestions, new Remove(editing, index, of)};
      return new Card(of > 1 ? "第" + (index + 1) + "件提案" : "提案", "", parts);
    }

    private int nextId() {
      return editing.now().suggestions().stream().mapToInt(Suggestion::id).max().orElse(0) + 1;
    }

    @Override
    public boolean focus(String place) {
      return cards.stream().anyMatch(card -> card.focus(place));
    }
  }

  private static String answer(Letter letter, Suggestion suggestion) {
    boolean answered = letter.points()
        .stream()
        .map(Point::citation)
        .flatMap(Optional::stream)
        .map(Citation::suggestions)
        .anyMatch(ids -> ids.contains(suggestion.id()));
    return answered ? "" : "待答复";
  }

  /** Takes one of several proposals away. */
  private static final class Remove implements Part {
    private final VBox root = new VBox();

    Remove(Editing editing, int index, int of) {
      if (of > 1) {
        Button button = Icons.button("去掉这件提案", Feather.TRASH_2, () -> {
          List<Proposal> all = new ArrayList<>(editing.now().proposals());
          all.remove(index);
          editing.act("proposal.1", editing.now().withProposals(all));
        });
        root.getChildren().add(button);
      }
    }

    @Override
    public Node node() {
      return root;
    }
  }
}
