package fuhan.manuscript;

import fuhan.letter.Ordinal.Style;
import fuhan.letter.Text;
import fuhan.manuscript.Run.Cast;
import fuhan.wording.Ordinals;
import fuhan.wording.Ordinals.Found;
import fuhan.wording.Width;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives paths, roles and run tags to the paragraphs of a body: what is a section, a point, a measure. */
final class BodyMarks {
  private static final double LONGEST_HEADING = 46;
  private static final double LONGEST_RUN_IN = 30;
  private static final Pattern OPEN_END = Pattern.compile(".*[，。；：！？、…]$", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；：]{4,60}。$");

  private static final Pattern ABOUT_PROBLEMS = Pattern.compile("问题|困难|不足|短板");
  private static final Pattern PROBLEM = Pattern.compile("^的问题");

  /** A container that is open: a section, or a point with the level of its ordinal. */
  private static final class Open {
    private final int level;
    private final List<String> path;
    private final Count count;
    private int points;

    Open(int level, List<String> path, Count count) {
      this.level = level;
      this.path = path;
      this.count = count;
    }
  }

  private final List<Piece> marked = new ArrayList<>();
  private final Map<String, Integer> suggestions = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Count sectionCount = new Count();
  private int sections;
  /** whether the open section is about problems: 关于…的问题 names one there, not a suggestion */
  private boolean amongProblems;

  /** The pieces with their places; suggestions are numbered from 1 as they come. */
  static List<Piece> mark(List<Piece> body) {
    BodyMarks marks = new BodyMarks();
    Extent extent = Extent.of(body);
    marks.flat(body.subList(0, extent.openingTo()), Tags.OPENING);
    for (int i = extent.openingTo(); i < extent.closingFrom(); i++) {
      Piece next = i + 1 < extent.closingFrom() ? body.get(i + 1) : null;
      marks.piece(body.get(i), Optional.ofNullable(next));
    }
    marks.flat(body.subList(extent.closingFrom(), body.size()), Tags.CLOSING);
    return marks.marked;
  }

  private void flat(List<Piece> pieces, String tag) {
    Count count = new Count();
    for (Piece piece : pieces) {
      marked.add(switch (piece) {
        case Grid grid -> new Grid(List.of(tag), grid.rows());
        case Line line -> new Line(Role.BODY, List.of(tag), MeasureWords.mark(Runs.text(line.runs()), count));
      });
    }
  }

  private void piece(Piece piece, Optional<Piece> next) {
    switch (piece) {
      case Grid grid -> marked.add(new Grid(container().path, grid.rows()));
      case Line line -> line(Runs.text(line.runs()), next);
    }
  }

  private Open container() {
    if (open.isEmpty()) {
      open.push(new Open(0, List.of(Tags.of(Tags.SECTION, ++sections)), sectionCount));
    }
    return open.peek();
  }

  private void line(Text text, Optional<Piece> next) {
    Optional<Found> ordinal = Ordinals.at(text.plain());
    Text rest = ordinal.isPresent() ? text.cut(ordinal.get().length()) : text;
    Optional<CitationWords.Found> citation = citation(ordinal, rest.plain());
    boolean item = ordinal.isPresent() && (level(ordinal.get().style()) <= 5 || citation.isPresent()) && isPlausible(ordinal.get());
    if (!item && citation.isEmpty()) {
      Open inside = container();
      marked.add(new Line(Role.BODY, inside.path, MeasureWords.mark(text, inside.count)));
      return;
    }
    Style style = item ? ordinal.get().style() : Style.NONE;
    Text said = item ? rest : text;
    if (style == Style.CHINESE && citation.isEmpty() && isHeading(said.plain(), next)) {
      section(ordinal.get(), said.plain());
    } else {
      point(style, item ? ordinal : Optional.empty(), said, citation, next);
    }
  }

  private Optional<CitationWords.Found> citation(Optional<Found> ordinal, String text) {
    if (ordinal.isPresent()) {
      return CitationWords.at(text).filter(found -> !(amongProblems && PROBLEM.matcher(found.after()).find()));
    }
    boolean inPoint = open.stream().anyMatch(container -> container.level > 0 && container.level < level(Style.NONE));
    return inPoint ? Optional.empty() : CitationWords.quoted(text);
  }

  /** An item's number must not be far from the count; otherwise it only looks like one. */
  private boolean isPlausible(Found found) {
    int level = level(found.style());
    Count count = sectionCount;
    for (Open container : open) {
      if (container.level < level) {
        count = container.level == 0 && isUntitled(container) ? sectionCount : container.count;
        break;
      }
    }
    int expected = (found.style() == Style.CHINESE ? sectionCount : count).last(found.style()) + 1;
    return found.number() == 1 || Math.abs(found.number() - expected) <= 2;
  }

  private boolean isUntitled(Open container) {
    return container.count == sectionCount;
  }

  private void section(Found ordinal, String heading) {
    open.clear();
    amongProblems = ABOUT_PROBLEMS.matcher(heading).find();
    List<String> path = List.of(Tags.of(Tags.SECTION, ++sections));
    open.push(new Open(0, path, new Count()));
    sectionCount.next(sectionCount.read(ordinal.style(), ordinal.number()));
    marked.add(
        new Line(Role.HEADING, path, List.of(Run.of(Cast.NUMBER_ONE, number(ordinal)), new Run(Cast.LEAD_ONE, heading, Tags.HEADING))));
  }

  private void point(Style style, Optional<Found> ordinal, Text said, Optional<CitationWords.Found> citation, Optional<Piece> next) {
    int level = level(style);
    while (!open.isEmpty() && open.peek().level >= level) {
      open.pop();
    }
    if (style == Style.CHINESE && !open.isEmpty() && !isUntitled(open.peek())) {
      open.clear();
    }
    Open parent = container();
    List<String> path = Stream.concat(parent.path.stream(), Stream.of(Tags.of(Tags.POINT, ++parent.points))).toList();
    Open point = new Open(level, path, new Count());
    open.push(point);
    List<Run> runs = new ArrayList<>();
    ordinal.ifPresent(found -> {
      parent.count.next(parent.count.read(style, found.number()));
      runs.add(Run.of(Cast.NUMBER, number(found)));
    });
    runs.addAll(lead(said, citation, next, style, point.count));
    marked.add(new Line(Role.BODY, path, runs));
  }

  private List<Run> lead(Text said, Optional<CitationWords.Found> citation, Optional<Piece> next, Style style, Count count) {
    List<Run> runs = new ArrayList<>();
    if (citation.isPresent()) {
      CitationWords.Found found = citation.get();
      runs.add(new Run(Cast.TEXT, found.before(), Tags.CITATION));
      for (int i = 0; i < found.suggestions().size(); i++) {
        runs.add(new Run(Cast.TEXT, i > 0 ? found.between() : "", Tags.CITATION));
        String suggestion = found.suggestions().get(i);
        int id = suggestions.computeIfAbsent(suggestion, text -> suggestions.size() + 1);
        runs.add(new Run(Cast.TEXT, suggestion, Tags.of(Tags.SUGGESTION, id)));
      }
      runs.add(new Run(Cast.TEXT, found.after(), Tags.CITATION));
      runs.addAll(MeasureWords.mark(said.cut(found.length()), count));
      return runs;
    }
    String text = said.plain();
    int heading = isHeading(text, next) ? text.length() : style == Style.NONE ? 0 : runIn(text);
    runs.add(new Run(Cast.TEXT, text.substring(0, heading), Tags.HEADING));
    runs.addAll(MeasureWords.mark(said.cut(heading), count));
    return runs;
  }

  /** Whether a numbered line is a heading on a line of its own. */
  private static boolean isHeading(String text, Optional<Piece> next) {
    if (Width.of(text) > LONGEST_HEADING || text.isEmpty()) {
      return false;
    }
    if (!OPEN_END.matcher(text).matches()) {
      return text.indexOf('。') < 0;
    }
    // A single short sentence is a heading when text without a number follows it.
    boolean textFollows = next.isPresent()
        && (!(next.get() instanceof Line line) || Ordinals.at(line.text()).filter(found -> level(found.style()) <= 5).isEmpty());
    return SENTENCE.matcher(text).matches() && textFollows && Width.of(text) <= LONGEST_RUN_IN;
  }

  /** Length of the first sentence, with its 。, when it is a heading that the text goes on behind; otherwise 0. */
  private static int runIn(String text) {
    int end = text.indexOf('。');
    if (end < 2 || end == text.length() - 1) {
      return 0;
    }
    String first = text.substring(0, end);
    boolean heading = Width.of(first) <= LONGEST_RUN_IN && first.chars().noneMatch(c -> "：；！？".indexOf(c) >= 0);
    return heading && !MeasureWords.begins(first) ? end + 1 : 0;
  }

  private static String number(Found found) {
    return Ordinals.text(found.style(), found.number());
  }

  static int level(Style style) {
    return switch (style) {
      case CHINESE -> 1;
      case BRACKETED -> 2;
      case ARABIC, ARABIC_WIDE, ARABIC_COMMA -> 3;
      case ARABIC_BRACKETED -> 4;
      case CIRCLED -> 5;
      case FIRSTLY, ORDER -> 6;
      case NONE -> 7;
    };
  }
}
