package fuhan.manuscript;

import fuhan.letter.Category;
import fuhan.letter.Form;
import fuhan.letter.Head;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import fuhan.wording.DocumentNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs that came without roles to a letter: finds title, salutation, sections, points, ending, then assembles. */
public final class Recognise {
  private final Templates templates;

  public Recognise(Templates templates) {
    this.templates = templates;
  }

  /**
   * The letter in what a reader read, with remarks on what was mended, left out or not understood.
   *
   * @throws TemplateException when the letter's template cannot be found
   */
  public Assembled recognise(Source source) throws TemplateException {
    List<String> remarks = new ArrayList<>();
    source.leftOut().forEach(line -> remarks.add("略去了不属于复函的“" + AssembleBody.beginning(line) + "”。"));
    Assembled assembled = source.origin().isPresent() ? own(source, source.origin().get(), remarks) : other(source, remarks);
    remarks.addAll(assembled.remarks());
    return new Assembled(assembled.letter(), remarks);
  }

  private Assembled own(Source source, Source.Origin origin, List<String> remarks) throws TemplateException {
    Optional<Template> template = templates.find(origin.template());
    if (template.isEmpty()) {
      remarks.add("文件所用的模板“" + origin.template() + "”这里没有，已改用默认模板。");
    }
    Template used = template.isPresent() ? template.get() : templates.named(Templates.USUAL);
    if (isBare(source.manuscript())) {
      return bare(source, origin, used);
    }
    Assembled assembled = Assemble.assemble(source.manuscript(), used, origin.kind(), origin.role());
    Letter letter = assembled.letter();
    boolean printed = letter.head().category().isPresent();
    return printed ? assembled : new Assembled(letter.withHead(letter.head().withCategory(origin.category())), assembled.remarks());
  }

  /** Whether the parts of the letter are gone from a file of ours: LibreOffice keeps the paragraphs and loses the controls around them. */
  private static boolean isBare(Manuscript manuscript) {
    return manuscript.pieces().stream().noneMatch(piece -> piece.path().stream().anyMatch(tag -> Tags.is(Tags.SECTION, tag)));
  }

  private Assembled bare(Source source, Source.Origin origin, Template template) throws TemplateException {
    List<Piece> pieces = source.manuscript()
        .pieces()
        .stream()
        .map(piece -> piece instanceof Line line ? (Piece) new Line(Role.UNKNOWN, List.of(), untagged(line.runs())) : piece)
        .toList();
    Assembled plain = other(new Source(new Manuscript(pieces), Optional.empty()), new ArrayList<>());
    Letter letter = plain.letter().withTemplate(template.name()).withKind(origin.kind()).withRole(origin.role());
    if (letter.head().category().isEmpty()) {
      letter = letter.withHead(letter.head().withCategory(origin.category()));
    }
    return new Assembled(letter, plain.remarks());
  }

  private static List<Run> untagged(List<Run> runs) {
    return runs.stream().map(run -> run.cast() == Run.Cast.EMPHASIS ? Run.of(run.cast(), run.text()) : Run.text(run.text())).toList();
  }

  private Assembled other(Source source, List<String> remarks) throws TemplateException {
    PublicationWords publication = new PublicationWords();
    List<Piece> pieces = pieces(source, publication);
    List<String> lines = pieces.stream().map(piece -> piece instanceof Line line ? line.text() : "\t").toList();
    FoundHead head = FoundHead.in(lines, remarks);
    FoundEnding ending = FoundEnding.in(pieces, head.bodyFrom(), text(head, Role.MARK), remarks);
    List<Piece> marked = new ArrayList<>(fields(head, ending, publication));
    List<Piece> body = BodyMarks.mark(pieces.subList(head.bodyFrom(), ending.bodyTo()));
    marked.addAll(body);
    marked.addAll(ending.pieces());

    List<String> formLines = new ArrayList<>(head.forms());
    formLines.addAll(ending.forms());
    List<Form> forms = FormWords.read(formLines);
    Manuscript manuscript = new Manuscript(marked);
    Guess guess = Guess.of(manuscript, !forms.isEmpty());
    Assembled assembled = Assemble.assemble(manuscript, templates.named(guess.template()), guess.kind(), guess.role());
    Letter letter = complete(assembled.letter(), publication, forms, FormWords.category(formLines));
    remarks.addAll(assembled.remarks());
    remarks.addAll(lost(letter, pieces.subList(head.bodyFrom(), ending.bodyTo())));
    return new Assembled(letter, List.of());
  }

  private static List<Piece> pieces(Source source, PublicationWords publication) {
    List<Piece> pieces = new ArrayList<>();
    boolean body = false;
    for (Piece piece : source.manuscript().pieces()) {
      if (piece instanceof Line line) {
        String text = line.text().strip();
        body |= text.endsWith("：") && text.length() > 4;
        if (text.isEmpty() || (!body && publication.take(text))) {
          continue;
        }
      }
      pieces.add(piece);
    }
    return pieces;
  }

  private static List<Line> fields(FoundHead head, FoundEnding ending, PublicationWords publication) {
    List<Line> fields = new ArrayList<>(head.fields());
    if (text(head, Role.MARK).isEmpty()) {
      ending.signer().ifPresent(signer -> fields.addFirst(Line.of(Role.MARK, signer)));
    }
    if (text(head, Role.NUMBER).isEmpty()) {
      DocumentNumbers.read(publication.number()).ifPresent(number -> fields.add(Line.of(Role.NUMBER, number.text())));
    }
    return fields;
  }

  private static String text(FoundHead head, Role role) {
    return head.fields().stream().filter(line -> line.role() == role).map(Line::text).findFirst().orElse("");
  }

  private static Letter complete(Letter letter, PublicationWords publication, List<Form> forms, Optional<String> category) {
    Head head = letter.head();
    if (head.category().isEmpty() && category.isPresent()) {
      head = head.withCategory(category.map(Category::valueOf));
    }
    if (head.office().isEmpty() && publication.publication().isPresent()) {
      head = new Head(
          publication.publication().get().publisher(), head.number(), head.category(), head.issuer(), head.marks(), head.title());
    }
    return new Letter(
        letter.template(), letter.kind(), letter.role(), head, letter.proposals(), letter.addressing(), letter.body(), letter.ending(),
        letter.distributions(), letter.attachments(), publication.publication(), forms, letter.phrases(), letter.handling());
  }

  /** What the body says in other words than the composed letter. */
  private List<String> lost(Letter letter, List<Piece> body) throws TemplateException {
    String composed = squeeze(new Compose(templates.named(letter.template())).compose(letter).text());
    return body.stream()
        .flatMap(piece -> piece.lines().stream())
        .filter(line -> !composed.contains(squeeze(line)))
        .map(line -> "这一段进入复函后文字有变动，请核对：“" + AssembleBody.beginning(line) + "”。")
        .toList();
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s　]", "");
  }

  /** What kind of letter it is. */
  private record Guess(String template, Kind kind, fuhan.letter.Role role) {
    static Guess of(Manuscript manuscript, boolean forms) {
      String title = of(manuscript, Role.TITLE);
      String salutation = of(manuscript, Role.SALUTATION);
      boolean deputy = title.matches(".*(?:人大|人民代表|代表).*") || (salutation.contains("代表") && !title.contains("提案"));
      Kind kind = deputy && !title.matches(".*(?:提案|政协).*") ? Kind.DEPUTY : Kind.PROPOSAL;
      fuhan.letter.Role role = title.matches(".*(?:会办|协办).*") ? fuhan.letter.Role.ASSIST
          : title.contains("分办") ? fuhan.letter.Role.SEPARATE : fuhan.letter.Role.LEAD;
      return new Guess(template(manuscript, kind, role, forms), kind, role);
    }

    private static String template(Manuscript manuscript, Kind kind, fuhan.letter.Role role, boolean forms) {
      List<Role> roles = manuscript.pieces().stream().map(piece -> piece instanceof Line line ? line.role() : Role.BODY).toList();
      int category = roles.indexOf(Role.CATEGORY);
      boolean categoryFirst = category >= 0 && (category < roles.indexOf(Role.MARK)
          || (category < roles.indexOf(Role.NUMBER) && roles.contains(Role.ISSUER) && !roles.contains(Role.MARK)));
      boolean headings = roles.contains(Role.HEADING) || manuscript.pieces().stream().anyMatch(piece -> piece.path().size() > 1);
      return role == fuhan.letter.Role.ASSIST ? "assist"
          : kind == Kind.DEPUTY ? "deputy" : forms ? "three-part-forms" : categoryFirst ? "two-part" : headings ? Templates.USUAL : "plain";
    }

    private static String of(Manuscript manuscript, Role role) {
      return manuscript.pieces()
          .stream()
          .filter(piece -> piece instanceof Line line && line.role() == role)
          .map(piece -> ((Line) piece).text())
          .findFirst()
          .orElse("");
    }
  }
}
