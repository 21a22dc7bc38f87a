package fuhan.file.docx;

import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lines of a file that we wrote and others edited: the paragraph style says the role, the control says it where somebody lost the style, and what was derived
 * when the file was written is dropped again.
 */
final class OwnLines implements BlockWalk.Lines {
  private static final Map<String, Role> BY_STYLE = roles(Role::style);
  private static final Map<String, Role> BY_TAG = roles(Role::tag);
  private static final Set<Role> TEXT = Set.of(Role.SALUTATION, Role.BODY, Role.HEADING, Role.SUBHEADING, Role.LOWER_HEADING);

  private final Styles styles;
  private final List<Piece> pieces = new ArrayList<>();

  OwnLines(Styles styles) {
    this.styles = styles;
  }

  private static Map<String, Role> roles(Function<Role, String> name) {
    return Stream.of(Role.values()).filter(role -> role != Role.UNKNOWN).collect(Collectors.toMap(name, role -> role));
  }

  /** Whether these tags are ours. */
  static boolean knows(Set<String> tags) {
    return tags.contains(Role.TITLE.tag()) && (tags.contains(Role.BODY.tag()) || tags.contains(Role.SALUTATION.tag()));
  }

  /** The pieces in the order in which a manuscript has them: the head first, the imprint last, wherever they stand on paper. */
  List<Piece> pieces() {
    List<Piece> ordered = new ArrayList<>();
    for (Role role : DocxNames.HEAD) {
      pieces.stream().filter(piece -> is(piece, role)).forEach(ordered::add);
    }
    pieces.stream()
        .filter(piece -> DocxNames.HEAD.stream().noneMatch(role -> is(piece, role)) && !is(piece, Role.DISTRIBUTION))
        .forEach(ordered::add);
    pieces.stream().filter(piece -> is(piece, Role.DISTRIBUTION)).forEach(ordered::add);
    return ordered;
  }

  private static boolean is(Piece piece, Role role) {
    return piece instanceof Line line && line.role() == role;
  }

  @Override
  public void paragraph(String style, List<String> controls, List<Stretch> stretches, String number) {
    boolean derived = controls.contains(DocxNames.PRINTER)
        || named(style, name -> name.equals(DocxNames.PRINTER_STYLE) ? Optional.of(name) : Optional.empty()).isPresent();
    if (derived || stretches.stream().allMatch(stretch -> stretch.text().isBlank())) {
      return;
    }
    List<String> path = path(controls);
    boolean inText = controls.contains(Role.BODY.tag()) || controls.contains(DocxNames.ATTACHMENTS) || !path.isEmpty();
    Optional<Role> styled = named(style, name -> Optional.ofNullable(BY_STYLE.get(name)));
    if (!inText && shares(stretches)) {
      share(stretches);
      return;
    }
    if (!inText && styled.orElse(Role.UNKNOWN) == Role.NUMBER && stretches.stream().anyMatch(stretch -> stretch.text().contains("\t"))) {
      divide(stretches.stream().map(Stretch::text).collect(Collectors.joining()));
      return;
    }
    Role role = styled.or(() -> controlled(controls))
        .or(() -> inline(stretches, inText))
        .orElseGet(() -> inText || followsText() ? Role.BODY : Role.UNKNOWN);
    add(role, path, runs(role, stretches, number, inText));
  }

  private <T> Optional<T> named(String style, Function<String, Optional<T>> question) {
    return styles.find(style, element -> question.apply(Xml.value(element, "name"))).or(() -> question.apply(style));
  }

  private static Optional<Role> controlled(List<String> controls) {
    return controls.reversed().stream().filter(BY_TAG::containsKey).map(BY_TAG::get).findFirst();
  }

  private static Optional<Role> inline(List<Stretch> stretches, boolean inText) {
    return inText ? Optional.empty() : stretches.stream().map(Stretch::tag).filter(BY_TAG::containsKey).map(BY_TAG::get).findFirst();
  }

  private boolean followsText() {
    return !pieces.isEmpty() && pieces.getLast() instanceof Line line && TEXT.contains(line.role());
  }

  /** Tags of the controls that are parts of the letter, not places of the template. */
  private static List<String> path(List<String> controls) {
    return controls.stream()
        .filter(tag -> !BY_TAG.containsKey(tag) && !tag.equals(DocxNames.ATTACHMENTS) && !tag.equals(DocxNames.PRINTER))
        .toList();
  }

  /** Whether several elements of the head share the paragraph, such as 签发人 and 发文字号. */
  private static boolean shares(List<Stretch> stretches) {
    return stretches.stream()
        .filter(stretch -> !stretch.text().isBlank())
        .map(Stretch::tag)
        .filter(BY_TAG::containsKey)
        .distinct()
        .count() > 1;
  }

  private void share(List<Stretch> stretches) {
    Map<Role, List<Stretch>> found = new LinkedHashMap<>();
    Role last = null;
    for (Stretch stretch : stretches) {
      last = BY_TAG.getOrDefault(stretch.tag(), last);
      if (last != null && !stretch.text().isBlank()) {
        found.computeIfAbsent(last, any -> new ArrayList<>()).add(stretch);
      }
    }
    found.forEach((role, parts) -> add(role, List.of(), runs(role, parts, "", false)));
  }

  /** Number and 签发人 in one paragraph whose controls somebody lost. */
  private void divide(String text) {
    for (String part : text.split("\t")) {
      if (!part.isBlank()) {
        String known = part.strip();
        Role role = known.startsWith("签发人") ? Role.ISSUER : known.matches(".*[〔\\[［(（]\\d{4}.*号") ? Role.NUMBER : Role.HEAD_MARK;
        add(role, List.of(), List.of(Run.text(known)));
      }
    }
  }

  private static List<Run> runs(Role role, List<Stretch> stretches, String number, boolean inText) {
    boolean mixed = inText && stretches.stream().filter(stretch -> !stretch.text().isBlank()).map(Stretch::bold).distinct().count() > 1;
    boolean unbroken = role == Role.TITLE || role == Role.ATTACHMENT_TITLE;
    List<Run> runs = new ArrayList<>();
    if (!number.isEmpty()) {
      runs.add(Run.text(number));
    }
    for (Stretch stretch : stretches) {
      String text = unbroken ? stretch.text().replace("\n", "")
          : DocxNames.HEAD.contains(role) ? stretch.text().replace("\t", "") : stretch.text();
      Run.Cast cast = mixed && stretch.bold() && stretch.cast() == Run.Cast.TEXT ? Run.Cast.EMPHASIS : stretch.cast();
      runs.add(new Run(cast, text, inText || !BY_TAG.containsKey(stretch.tag()) ? stretch.tag() : ""));
    }
    return joined(runs);
  }

  /** Joins what Word and WPS split: neighbours of one look and one meaning. */
  static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Run open = null;
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      if (open != null && (run.cast() != open.cast() || !run.tag().equals(open.tag()))) {
        joined.add(new Run(open.cast(), text.toString(), open.tag()));
        text.setLength(0);
      }
      open = run;
      text.append(run.text());
    }
    if (open != null) {
      joined.add(new Run(open.cast(), text.toString(), open.tag()));
    }
    return joined;
  }

  private void add(Role role, List<String> path, List<Run> runs) {
    // Somebody broke the title with the Enter key.
    if (role == Role.TITLE && !pieces.isEmpty() && is(pieces.getLast(), Role.TITLE)) {
      Line begun = (Line) pieces.removeLast();
      pieces.add(new Line(role, begun.path(), joined(Stream.concat(begun.runs().stream(), runs.stream()).toList())));
      return;
    }
    pieces.add(new Line(role, path, runs));
  }

  @Override
  public void table(Grid grid, List<String> controls) {
    pieces.add(new Grid(path(controls), grid.rows()));
  }

  /** The imprint of the general head is a table of paragraphs of ours. */
  @Override
  public boolean isFrame(Element table) {
    return Control.in(table).keySet().stream().anyMatch(tag -> tag.equals(DocxNames.PRINTER) || tag.equals(Role.DISTRIBUTION.tag()))
        || holds(table);
  }

  private boolean holds(Element table) {
    NodeList styled = table.getElementsByTagNameNS("*", "pStyle");
    for (int i = 0; i < styled.getLength(); i++) {
      String style = Xml.attribute((Element) styled.item(i), "val");
      if (named(
          style,
          name -> name.equals(DocxNames.PRINTER_STYLE) || name.equals(Role.DISTRIBUTION.style()) ? Optional.of(name) : Optional.empty())
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
