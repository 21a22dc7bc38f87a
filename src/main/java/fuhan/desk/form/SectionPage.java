package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The step of one section: its heading, running text and a card for each point; suggestions nobody answers yet are offered. */
final class SectionPage extends Page {
  private final int index;

  private SectionPage(int index, String name, String place, List<Part> parts) {
    super(name, where -> where.equals(place) || where.startsWith(place + "/"), parts);
    this.index = index;
  }

  /** Which section it is, counted from 0. */
  int index() {
    return index;
  }

  static SectionPage of(Editing editing, int index, Wording wording) {
    Lens<Section> lens = Lens.section(index);
    Section section = lens.get().apply(editing.now());
    TextPart heading = new TextPart(
        editing, lens.then("heading", Section::heading, Section::withHeading), "这一部分的标题", "没有标题的正文可以不写",
        words -> words.endsWith("。") ? "标题末尾不用句号。" : "");
    BlocksPane blocks = new BlocksPane(editing, Lens.blocks(lens), wording, "在这里写；回车另起一段");
    return new SectionPage(
        index, section.heading().isEmpty() ? "正文" : section.heading(), lens.place(),
        List.of(heading, blocks, new Answers(editing, lens, blocks, wording)));
  }

  /** What is added at the end of a section. */
  private static final class Answers implements Part {
    private final Editing editing;
    private final Lens<Section> lens;
    private final BlocksPane blocks;
    private final Wording wording;
    private final VBox root = new VBox(8);
    private final FlowPane open = new FlowPane(8, 6);
    private final Label openHead = new Label("这些建议还没有答复，点一下就加一条：");
    private List<Suggestion> offered = List.of();

    Answers(Editing editing, Lens<Section> lens, BlocksPane blocks, Wording wording) {
      this.editing = editing;
      this.lens = lens;
      this.blocks = blocks;
      this.wording = wording;
      Hyperlink point = link("加一条要点", () -> blocks.add(point(List.of())));
      Hyperlink measure = link("加一条措施（一是）", () -> blocks.lastProse().addMeasure());
      Hyperlink table = link("加一个表格", blocks::addTable);
      root.getChildren().addAll(openHead, open, new HBox(12, point, measure, table));
      refresh(editing.now());
    }

    private static Hyperlink link(String words, Runnable action) {
      Hyperlink link = new Hyperlink(words, Icons.of(Feather.PLUS));
      link.setOnAction(event -> action.run());
      return link;
    }

    private Point point(List<Integer> suggestions) {
      Section section = lens.get().apply(editing.now());
      Style style = section.heading().isEmpty() ? Style.CHINESE : Style.BRACKETED;
      for (Block block : section.blocks()) {
        style = block instanceof Point before ? before.ordinal().style() : style;
      }
      return new Point(Ordinal.of(style), wording.citation(editing.now(), Optional.empty(), suggestions), "", false, List.of());
    }

    @Override
    public Node node() {
      return root;
    }

    @Override
    public void refresh(Letter letter) {
      Set<Integer> answered = new HashSet<>();
      letter.points().forEach(point -> point.citation().ifPresent(citation -> answered.addAll(citation.suggestions())));
      boolean here = Gap.answeringSection(letter).equals(lens.place());
      List<Suggestion> now = here ? letter.suggestions().stream().filter(suggestion -> !answered.contains(suggestion.id())).toList()
          : List.of();
      openHead.setVisible(!now.isEmpty());
      openHead.setManaged(!now.isEmpty());
      if (!now.equals(offered)) {
        offered = now;
        open.getChildren().setAll(now.stream().map(this::offer).toList());
      }
    }

    private Node offer(Suggestion suggestion) {
      Hyperlink link = new Hyperlink("“" + suggestion.text() + "”");
      link.setOnAction(event -> blocks.add(point(List.of(suggestion.id()))));
      return link;
    }

    @Override
    public boolean focus(String place) {
      return place.equals(lens.place()) && blocks.firstProse().focus(blocks.firstProse().place() + "#0");
    }
  }
}
