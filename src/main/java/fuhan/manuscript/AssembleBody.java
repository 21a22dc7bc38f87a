package fuhan.manuscript;

import fuhan.letter.Block;
import fuhan.letter.Citation;
import fuhan.letter.Measure;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Table;
import fuhan.letter.Text;
import fuhan.wording.Ordinals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines to sections, points and paragraphs: the way back of {@link ComposeBody}. */
final class AssembleBody {
  private final Map<Integer, String> suggestions = new LinkedHashMap<>();
  private final List<String> remarks;

  AssembleBody(List<String> remarks) {
    this.remarks = remarks;
  }

  /** The suggestions met so far, by id, in the order in which they were first cited. */
  Map<Integer, String> suggestions() {
    return suggestions;
  }

  Section section(List<Piece> part, Count sections) {
    if (part.getFirst() instanceof Line line && line.path().size() == 1 && Lead.of(line).isSectionHeading()) {
      Lead lead = Lead.of(line);
      Ordinal ordinal = ordinal(lead.number(), sections, line);
      return new Section(ordinal, lead.heading(), blocks(1, part.subList(1, part.size()), new Count()));
    }
    return new Section(Ordinal.NONE, "", blocks(1, part, sections));
  }

  /** What stands in one container, whose pieces have a path of at least this depth. */
  List<Block> blocks(int depth, List<Piece> pieces, Count count) {
    List<Block> blocks = new ArrayList<>();
    for (List<Piece> part : Parts.at(depth, pieces)) {
      if (Tags.is(Tags.POINT, Parts.tag(depth, part.getFirst()))) {
        blocks.add(point(depth + 1, part, count));
      } else {
        part.stream().filter(piece -> !(piece instanceof Grid grid && grid.isEmpty())).forEach(piece -> blocks.add(block(piece, count)));
      }
    }
    return blocks;
  }

  private Block block(Piece piece, Count count) {
    return switch (piece) {
      case Grid grid -> new Table(grid.rows());
      case Line line -> paragraph(line.runs(), count);
    };
  }

  /** A paragraph of the opening or closing; a table there is kept as its text. */
  Paragraph paragraph(Piece piece, Count count) {
    return switch (piece) {
      case Grid grid -> Paragraph.of(String.join("；", grid.lines()));
      case Line line -> paragraph(line.runs(), count);
    };
  }

  private Point point(int depth, List<Piece> part, Count count) {
    if (!(part.getFirst() instanceof Line line)) {
      return new Point(Ordinal.NONE, Optional.empty(), "", false, blocks(depth, part, new Count()));
    }
    Lead lead = Lead.of(line);
    Ordinal ordinal = ordinal(lead.number(), count, line);
    Count inner = new Count();
    List<Block> body = new ArrayList<>();
    if (!lead.headed() && (part.size() > 1 || !lead.rest().isEmpty())) {
      body.add(paragraph(lead.rest(), inner));
    }
    body.addAll(blocks(depth, part.subList(1, part.size()), inner));
    return new Point(ordinal, citation(lead.citation()), lead.pointHeading(), lead.headed(), body);
  }

  private Optional<Citation> citation(List<Run> runs) {
    List<Integer> ids = new ArrayList<>();
    List<String> words = new ArrayList<>(List.of(""));
    for (Run run : runs) {
      if (Tags.is(Tags.SUGGESTION, run.tag())) {
        int id = Tags.number(run.tag());
        ids.add(id);
        suggestions.putIfAbsent(id, run.text());
        words.add("");
      } else {
        words.set(words.size() - 1, words.getLast() + run.text());
      }
    }
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    String between = words.size() > 2 ? words.get(1) : "";
    return Optional.of(new Citation(words.getFirst(), ids, between, words.getLast()));
  }

  static Paragraph paragraph(List<Run> runs, Count count) {
    List<Measure> measures = new ArrayList<>();
    List<Run> text = new ArrayList<>();
    Text before = Text.EMPTY;
    Ordinal open = null;
    for (Run run : runs) {
      Optional<Ordinals.Found> number = run.cast().isNumber() ? Ordinals.at(run.text()) : Optional.empty();
      if (number.isEmpty()) {
        text.add(run);
        continue;
      }
      if (open == null) {
        before = Runs.text(text);
      } else {
        measures.add(new Measure(open, Runs.text(text)));
      }
      text.clear();
      open = count.read(number.get().style(), number.get().number());
      count.next(open);
    }
    if (open == null) {
      return new Paragraph(Runs.text(text), List.of());
    }
    measures.add(new Measure(open, Runs.text(text)));
    return new Paragraph(before, measures);
  }

  private Ordinal ordinal(String number, Count count, Line line) {
    Optional<Ordinals.Found> found = Ordinals.at(number);
    if (found.isEmpty()) {
      return Ordinal.NONE;
    }
    Ordinal ordinal = count.read(found.get().style(), found.get().number());
    int counted = count.next(ordinal);
    if (counted != found.get().number()) {
      String right = Ordinals.text(ordinal.style(), counted);
      remarks.add("序号“" + number + "”与前文不连续，已改为“" + right + "”：" + beginning(line.text()) + "。请核对。");
    }
    return ordinal;
  }

  /** The first words of a paragraph, for a remark. */
  static String beginning(String text) {
    return text.codePoints().limit(18).mapToObj(Character::toString).collect(Collectors.joining()) + (text.length() > 18 ? "…" : "");
  }

  static boolean hasStyle(Line line, Style style) {
    return Ordinals.at(line.text()).filter(found -> found.style() == style).isPresent();
  }
}
