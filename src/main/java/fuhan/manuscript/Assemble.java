package fuhan.manuscript;

import fuhan.letter.Addressing;
import fuhan.letter.Body;
import fuhan.letter.Head;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Proposal;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import fuhan.template.Template;
import fuhan.wording.Salutations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Paragraphs with roles to a letter: the way back of {@link Compose}. */
public final class Assemble {
  private final Template template;
  private final Manuscript manuscript;
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, String> phrases = new TreeMap<>();

  private Assemble(Manuscript manuscript, Template template) {
    this.manuscript = manuscript;
    this.template = template;
  }

  /**
   * The letter whose paragraphs these are.
   *
   * @param kind of the letter, which its paragraphs do not always say
   * @param role the office's part in handling the proposal
   */
  public static Assembled assemble(Manuscript manuscript, Template template, Kind kind, fuhan.letter.Role role) {
    return new Assemble(manuscript, template).letter(kind, role);
  }

  private Assembled letter(Kind kind, fuhan.letter.Role role) {
    AssembleFields fields = new AssembleFields(template, phrases, remarks);
    AssembleBody blocks = new AssembleBody(remarks);
    List<Piece> body = new ArrayList<>();
    List<Piece> attachments = new ArrayList<>();
    for (Piece piece : manuscript.pieces()) {
      if (!piece.path().isEmpty() && Tags.is(Tags.ATTACHMENT, piece.path().getFirst())) {
        attachments.add(piece);
      } else if (!(piece instanceof Line line && fields.take(line))) {
        body.add(piece);
      }
    }
    Body text = body(body, blocks);
    Head head = fields.head();
    String salutation = fields.salutation();
    Letter letter = new Letter(
        template.name(), kind, role, head, proposals(head.title(), text, blocks.suggestions()),
        new Addressing(Salutations.addressees(salutation, role), salutation), text, fields.ending(), fields.distributions(),
        fields.attachments(attachments, blocks), Optional.empty(), List.of(), phrases);
    return new Assembled(letter, remarks);
  }

  private static Body body(List<Piece> pieces, AssembleBody blocks) {
    List<Paragraph> opening = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Paragraph> closing = new ArrayList<>();
    Count counts = new Count();
    Count openingCount = new Count();
    Count closingCount = new Count();
    for (List<Piece> part : Parts.at(0, pieces)) {
      String tag = Parts.tag(0, part.getFirst());
      if (tag.equals(Tags.OPENING) && sections.isEmpty()) {
        part.forEach(piece -> opening.add(blocks.paragraph(piece, openingCount)));
      } else if (tag.equals(Tags.CLOSING)) {
        part.forEach(piece -> closing.add(blocks.paragraph(piece, closingCount)));
      } else {
        sections.add(blocks.section(part, counts));
      }
    }
    return new Body(opening, sections, closing);
  }

  private static List<Proposal> proposals(String title, Body body, Map<Integer, String> cited) {
    String opening = body.opening().isEmpty() ? "" : Parts.plain(body.opening().getFirst());
    List<Proposal> found = ProposalWords.read(title, opening);
    if (cited.isEmpty()) {
      return found;
    }
    List<Suggestion> suggestions = cited.entrySet().stream().map(entry -> new Suggestion(entry.getKey(), entry.getValue())).toList();
    Proposal first = found.isEmpty() ? new Proposal("", "", "", List.of(), List.of()) : found.getFirst();
    List<Proposal> all = new ArrayList<>(found);
    Proposal with = new Proposal(first.number(), first.title(), first.session(), first.members(), suggestions);
    if (all.isEmpty()) {
      all.add(with);
    } else {
      all.set(0, with);
    }
    return all;
  }
}
