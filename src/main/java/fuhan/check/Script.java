package fuhan.check;

import fuhan.letter.Letter;
import fuhan.letter.Suggestion;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Tags;
import fuhan.manuscript.Traces;
import fuhan.page.Pages;
import fuhan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter as it stands, for the rules.
 *
 * @param passages its paragraphs in order, none empty
 * @param letter what was understood of it
 * @param template what its categories mean
 * @param wanted the suggestions of the proposal itself, where the proposal is at hand; empty otherwise
 * @param pages as it is set; empty for a file that was set by another program
 * @param fontNotes what is missing of its fonts, whole sentences
 * @param file the file it stands in
 */
public record Script(
    List<Passage> passages,
    Letter letter,
    Template template,
    List<String> wanted,
    Optional<Pages> pages,
    List<String> fontNotes,
    File file) {
  public Script {
    passages = List.copyOf(passages);
    wanted = List.copyOf(wanted);
    fontNotes = List.copyOf(fontNotes);
  }

  /**
   * A file that a letter stands in.
   *
   * @param name empty for none
   * @param traces what a word processor left in it
   */
  public record File(String name, Traces traces) {
    /** No file: a letter in the program. */
    public static final File NONE = new File("", Traces.NONE);
  }

  /** Paragraphs of a letter, and nothing else known of it. */
  public Script(List<Passage> passages, Letter letter, Template template) {
    this(passages, letter, template, List.of(), Optional.empty(), List.of(), File.NONE);
  }

  /** A letter as it is printed. */
  public static Script of(Letter letter, Manuscript manuscript, Template template) {
    List<Passage> passages = new ArrayList<>();
    String section = "";
    for (int i = 0; i < manuscript.pieces().size(); i++) {
      Piece piece = manuscript.pieces().get(i);
      if (!(piece instanceof Line line)) {
        passages.add(new Passage(i, Part.OTHER, section, String.join("\n", piece.lines())));
        continue;
      }
      if (line.role() == Role.HEADING) {
        section = line.text();
      }
      passages.add(new Passage(i, part(line), line.path().isEmpty() ? "" : section, line.text()));
    }
    return new Script(
        passages.stream().filter(passage -> !passage.text().isBlank()).toList(), letter, template,
        letter.suggestions().stream().map(Suggestion::text).toList(), Optional.empty(), List.of(), File.NONE);
  }

  /** A file's paragraphs as they stand, before anything was mended. */
  public static Script standing(List<String> paragraphs, Letter letter, Template template) {
    return new Script(
        Standing.passages(paragraphs, letter.addressing().salutation()), letter, template, List.of(), Optional.empty(), List.of(),
        File.NONE);
  }

  /** The same with what the proposal itself suggests. */
  public Script wanting(List<String> suggestions) {
    return new Script(passages, letter, template, suggestions, pages, fontNotes, file);
  }

  /**
   * The same as it is set on pages; passages of a composed letter and lines of its pages name the same pieces of the manuscript.
   *
   * @param notes what people have to know about its fonts, whole sentences
   */
  public Script on(Pages set, List<String> notes) {
    return new Script(passages, letter, template, wanted, Optional.of(set), notes, file);
  }

  /** The same in a file. */
  public Script in(File place) {
    return new Script(passages, letter, template, wanted, pages, fontNotes, place);
  }

  private static Part part(Line line) {
    return switch (line.role()) {
      case MARK, CATEGORY, ISSUER, HEAD_MARK -> Part.HEAD;
      case NUMBER -> Part.NUMBER;
      case TITLE -> Part.TITLE;
      case SALUTATION -> Part.SALUTATION;
      case HEADING, SUBHEADING, LOWER_HEADING -> Part.HEADING;
      case SIGNATURE -> Part.SIGNATURE;
      case SIGNER -> Part.SIGNER;
      case DATE -> Part.DATE;
      case NOTE -> Part.NOTE;
      case DISTRIBUTION -> Part.DISTRIBUTION;
      case ATTACHMENT_LIST, ATTACHMENT_LABEL, ATTACHMENT_TITLE -> Part.OTHER;
      default -> line.path().contains(Tags.OPENING) ? Part.OPENING : line.path().contains(Tags.CLOSING) ? Part.CLOSING : Part.BODY;
    };
  }

  /** The paragraphs that are this. */
  public Stream<Passage> of(Part part) {
    return passages.stream().filter(passage -> passage.part() == part);
  }

  /** The first paragraph that is this. */
  public Optional<Passage> first(Part part) {
    return of(part).findFirst();
  }

  /** The paragraphs of running text, headings among them. */
  public List<Passage> texts() {
    return passages.stream().filter(passage -> passage.part().isText()).toList();
  }
}
