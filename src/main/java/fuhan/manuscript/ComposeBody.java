package fuhan.manuscript;

import fuhan.letter.Block;
import fuhan.letter.Citation;
import fuhan.letter.Letter;
import fuhan.letter.Measure;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import fuhan.letter.Table;
import fuhan.manuscript.Run.Cast;
import fuhan.wording.Ordinals;
import fuhan.wording.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sections, points and paragraphs of a letter as lines. */
final class ComposeBody {
  /** A heading longer than this reads as text: only its number keeps the look of a heading. */
  static final double LONGEST_HEADING = 40;

  private final Map<Integer, String> suggestions = new HashMap<>();
  private final List<Piece> pieces;

  ComposeBody(Letter letter, List<Piece> pieces) {
    this.pieces = pieces;
    for (Suggestion suggestion : letter.suggestions()) {
      suggestions.put(suggestion.id(), suggestion.text());
    }
  }

  /** A section; its points count with the section headings when it has no heading of its own. */
  void section(Section section, String tag, Count sections) {
    List<String> path = List.of(tag);
    if (section.heading().isEmpty()) {
      blocks(section.blocks(), path, sections);
      return;
    }
    String number = Ordinals.text(section.ordinal().style(), sections.next(section.ordinal()));
    List<Run> lead = new ArrayList<>(List.of(Run.of(Cast.NUMBER_ONE, number), new Run(Cast.LEAD_ONE, section.heading(), Tags.HEADING)));
    pieces.add(heading(Role.HEADING, path, lead));
    blocks(section.blocks(), path, new Count());
  }

  void blocks(List<Block> blocks, List<String> path, Count count) {
    int points = 0;
    for (Block block : blocks) {
      if (block instanceof Point) {
        points++;
        block(block, Stream.concat(path.stream(), Stream.of(Tags.of(Tags.POINT, points))).toList(), count);
      } else {
        block(block, path, count);
      }
    }
  }

  void block(Block block, List<String> path, Count count) {
    switch (block) {
      case Paragraph paragraph -> pieces.add(new Line(Role.BODY, path, paragraph(paragraph, count)));
      case Table table -> pieces.add(new Grid(path, table.rows()));
      case Point point -> point(point, path, count);
    }
  }

  private static List<Run> paragraph(Paragraph paragraph, Count count) {
    List<Run> runs = new ArrayList<>(Runs.of(paragraph.text()));
    for (Measure measure : paragraph.measures()) {
      runs.add(Run.of(Cast.NUMBER, Ordinals.text(measure.ordinal().style(), count.next(measure.ordinal()))));
      runs.addAll(Runs.of(measure.text()));
    }
    return runs;
  }

  private void point(Point point, List<String> path, Count count) {
    List<Run> lead = lead(point, count);
    Count inner = new Count();
    if (point.headed()) {
      pieces.add(heading(headingRole(point.ordinal()), path, lead));
      blocks(point.body(), path, inner);
      return;
    }
    boolean goesOn = !point.body().isEmpty() && point.body().getFirst() instanceof Paragraph;
    List<Run> rest = goesOn ? paragraph((Paragraph) point.body().getFirst(), inner) : List.of();
    List<Run> line = new ArrayList<>(width(lead) * 2 <= width(lead) + width(rest) ? lead : quiet(lead));
    line.addAll(rest);
    pieces.add(new Line(Role.BODY, path, line));
    blocks(goesOn ? point.body().subList(1, point.body().size()) : point.body(), path, inner);
  }

  private List<Run> lead(Point point, Count count) {
    Style style = point.ordinal().style();
    Cast number = style == Style.CHINESE ? Cast.NUMBER_ONE : style == Style.BRACKETED ? Cast.NUMBER_TWO : Cast.NUMBER;
    Cast look = style == Style.CHINESE ? Cast.LEAD_ONE : style == Style.BRACKETED ? Cast.LEAD_TWO : Cast.TEXT;
    List<Run> lead = new ArrayList<>();
    lead.add(Run.of(number, Ordinals.text(style, count.next(point.ordinal()))));
    point.citation().ifPresent(citation -> lead.addAll(citation(citation, look)));
    String heading = point.heading();
    if (!heading.isEmpty()) {
      boolean open = !point.headed() && "。！？：；，".indexOf(heading.charAt(heading.length() - 1)) < 0;
      lead.add(new Run(look, open ? heading + "。" : heading, Tags.HEADING));
    }
    return lead;
  }

  private List<Run> citation(Citation citation, Cast look) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(look, citation.before(), Tags.CITATION));
    for (int i = 0; i < citation.suggestions().size(); i++) {
      if (i > 0) {
        runs.add(new Run(look, citation.between(), Tags.CITATION));
      }
      int id = citation.suggestions().get(i);
      runs.add(new Run(look, suggestions.getOrDefault(id, ""), Tags.of(Tags.SUGGESTION, id)));
    }
    runs.add(new Run(look, citation.after(), Tags.CITATION));
    return runs;
  }

  private static Role headingRole(Ordinal ordinal) {
    return switch (ordinal.style()) {
      case CHINESE -> Role.HEADING;
      case BRACKETED -> Role.SUBHEADING;
      default -> Role.LOWER_HEADING;
    };
  }

  private static double width(List<Run> runs) {
    return runs.stream().mapToDouble(run -> Width.of(run.text())).sum();
  }

  private static Line heading(Role role, List<String> path, List<Run> lead) {
    return width(lead) > LONGEST_HEADING ? new Line(Role.BODY, path, quiet(lead)) : new Line(role, path, lead);
  }

  /** Only the number keeps its look. */
  private static List<Run> quiet(List<Run> lead) {
    return lead.stream().map(run -> run.cast().isNumber() ? run : new Run(Cast.TEXT, run.text(), run.tag())).toList();
  }
}
