package fuhan.manuscript;

import fuhan.letter.Block;
import fuhan.letter.Citation;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** The sections of a body while suggestions come and go: 措施与成效 is the one that answers them. */
final class AnsweringSections {
  private static final Pattern ANSWERS = Pattern.compile("措施|建议|落实|办理");
  private static final Pattern ELSE = Pattern.compile("背景|问题|困难|下一步|今后|计划|打算");

  private final List<Section> sections;

  AnsweringSections(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /** The sections with a point for each of these suggestions behind the points there are; the point is made in the style of those. */
  List<Section> with(List<Integer> suggestions, Function<Style, IntFunction<Point>> maker) {
    if (suggestions.isEmpty()) {
      return sections;
    }
    List<Section> all = new ArrayList<>(sections.isEmpty() ? List.of(new Section(Ordinal.NONE, "", List.of())) : sections);
    int at = answering(all);
    Section section = all.get(at);
    List<Block> blocks = new ArrayList<>(section.blocks());
    int place = blocks.size();
    Style style = section.heading().isEmpty() ? Style.CHINESE : Style.BRACKETED;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Point point) {
        place = i + 1;
        style = point.ordinal().style();
      }
    }
    IntFunction<Point> make = maker.apply(style);
    for (int suggestion : suggestions) {
      blocks.add(place++, make.apply(suggestion));
    }
    all.set(at, new Section(section.ordinal(), section.heading(), blocks));
    return all;
  }

  /** The section that cites suggestions, else the one whose heading says so, else the first. */
  private static int answering(List<Section> sections) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      if (sections.get(i).blocks().stream().anyMatch(block -> block instanceof Point point && point.citation().isPresent())) {
        return i;
      }
    }
    for (int i = 0; i < sections.size(); i++) {
      String heading = sections.get(i).heading();
      if (ANSWERS.matcher(heading).find() && !ELSE.matcher(heading).find()) {
        return i;
      }
    }
    return 0;
  }

  /** The sections without these suggestions: a point that cited nothing else goes when it says nothing. */
  List<Section> without(Set<Integer> suggestions) {
    return suggestions.isEmpty() ? sections
        : sections.stream()
            .map(section -> new Section(section.ordinal(), section.heading(), without(section.blocks(), suggestions)))
            .toList();
  }

  private static List<Block> without(List<Block> blocks, Set<Integer> suggestions) {
    return blocks.stream()
        .flatMap(block -> block instanceof Point point ? without(point, suggestions).stream() : Optional.of(block).stream())
        .toList();
  }

  private static Optional<Block> without(Point point, Set<Integer> suggestions) {
    List<Block> body = without(point.body(), suggestions);
    if (point.citation().isEmpty() || point.citation().get().suggestions().stream().noneMatch(suggestions::contains)) {
      return Optional.of(new Point(point.ordinal(), point.citation(), point.heading(), point.headed(), body));
    }
    Citation cited = point.citation().get();
    List<Integer> left = cited.suggestions().stream().filter(id -> !suggestions.contains(id)).toList();
    if (!left.isEmpty()) {
      Citation citation = new Citation(cited.before(), left, left.size() > 1 ? cited.between() : "", cited.after());
      return Optional.of(new Point(point.ordinal(), Optional.of(citation), point.heading(), point.headed(), body));
    }
    if (point.heading().isEmpty() && body.stream().noneMatch(AnsweringSections::saysSomething)) {
      return Optional.empty();
    }
    // Without citation and heading there is nothing left that could stand on a line of its own.
    return Optional.of(new Point(point.ordinal(), Optional.empty(), point.heading(), point.headed() && !point.heading().isEmpty(), body));
  }

  private static boolean saysSomething(Block block) {
    return switch (block) {
      case Paragraph paragraph -> !Parts.plain(paragraph).isBlank();
      case Table table -> !table.rows().isEmpty();
      case Point point ->
        !point.heading().isEmpty() || point.citation().isPresent() || point.body().stream().anyMatch(AnsweringSections::saysSomething);
    };
  }
}
