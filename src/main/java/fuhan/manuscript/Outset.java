package fuhan.manuscript;

import fuhan.letter.Addressing;
import fuhan.letter.Body;
import fuhan.letter.Citation;
import fuhan.letter.Disclosure;
import fuhan.letter.Distribution;
import fuhan.letter.Ending;
import fuhan.letter.Head;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Office;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Section;
import fuhan.letter.Signature;
import fuhan.letter.Signatures;
import fuhan.letter.Signatures.Place;
import fuhan.letter.Suggestion;
import fuhan.template.Phrase;
import fuhan.template.Template;
import fuhan.wording.Salutations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a letter begins: what template, office and proposals already say of it, such as 林晚委员： and （一）针对“丰富课程供给”的建议，.
 *
 * <p>Those parts follow when the proposals change, until a person words them in another way.
 */
public final class Outset {
  private final Template template;
  private final Office office;
  private final OutsetWords words;

  public Outset(Template template, Office office) {
    this.template = template;
    this.office = office;
    this.words = new OutsetWords(template);
  }

  /** A letter that answers these proposals, with a point for each suggestion; suggestions of the same id are given new ones. It has no date yet. */
  public Letter begin(List<Proposal> proposals, Kind kind, fuhan.letter.Role role) {
    Head head = new Head(office.name(), Optional.empty(), Optional.empty(), "", List.of(), "");
    String closing = template.phrase(Phrase.CLOSING);
    Body body = new Body(List.of(), sections(), closing.isBlank() ? List.of() : List.of(Paragraph.of(closing)));
    Ending ending = new Ending(
        new Signatures(signatures(), Place.BEFORE_SIGNER), office.name().isBlank() ? List.of() : List.of(office.name()), Optional.empty(),
        Optional.of(Disclosure.PUBLISHED), List.of());
    Letter empty = new Letter(
        template.name(), kind, role, head, List.of(), Addressing.NOBODY, body, ending, distributions(), List.of(), Optional.empty(),
        List.of(), Map.of());
    return follow(empty, empty.withProposals(numbered(proposals)));
  }

  /** The title that the template makes of the proposals; empty while none has a number. */
  public String title(Letter letter) {
    return words.title(letter);
  }

  /** The salutation without its colon; empty while nobody is named, and for an opinion to the lead unit, which the proposals do not name. */
  public String salutation(Letter letter) {
    return words.salutation(letter);
  }

  /** The opening paragraph; empty while no proposal has a title. */
  public Optional<Paragraph> opening(Letter letter) {
    return words.opening(letter);
  }

  /** A point without a text that answers these suggestions in the template's words. */
  public Point point(List<Integer> suggestions) {
    return point(suggestions, template.outline().isEmpty() ? Style.CHINESE : Style.BRACKETED);
  }

  private Point point(List<Integer> suggestions, Style style) {
    String between = suggestions.size() > 1 ? template.phrase(Phrase.CITATION_BETWEEN) : "";
    Citation citation = new Citation(template.phrase(Phrase.CITATION_BEFORE), suggestions, between, template.phrase(Phrase.CITATION_AFTER));
    return new Point(Ordinal.of(style), suggestions.isEmpty() ? Optional.empty() : Optional.of(citation), "", false, List.of());
  }

  /**
   * The letter after its proposals were changed: title, salutation and opening that were still the composed ones are composed anew, each new suggestion
   * gets a point, points of a removed one go or, when they say something, no longer cite it.
   *
   * @param before the letter before the change
   * @param after the same letter with other proposals
   */
  public Letter follow(Letter before, Letter after) {
    Letter letter = after;
    String title = after.head().title();
    if (title.isBlank() || title.equals(title(before))) {
      Head head = after.head();
      letter = letter.withHead(new Head(head.office(), head.number(), head.category(), head.issuer(), head.marks(), title(after)));
    }
    String salutation = after.addressing().salutation();
    if (salutation.isBlank() || salutation.equals(salutation(before))) {
      String now = salutation(after);
      letter = letter.withAddressing(new Addressing(Salutations.addressees(now, after.role()), now));
    }
    Body body = after.body();
    if (body.opening().isEmpty() || body.opening().equals(opening(before).stream().toList())) {
      letter = letter.withBody(new Body(opening(after).stream().toList(), body.sections(), body.closing()));
    }
    return letter.withBody(answered(before, letter));
  }

  private Body answered(Letter before, Letter letter) {
    Set<Integer> known = ids(before.proposals());
    Set<Integer> removed = ids(before.proposals());
    removed.removeAll(ids(letter.proposals()));
    Set<Integer> cited = new HashSet<>();
    letter.points().forEach(point -> point.citation().ifPresent(citation -> cited.addAll(citation.suggestions())));
    List<Integer> added = letter.suggestions()
        .stream()
        .map(Suggestion::id)
        .filter(id -> !known.contains(id) && !cited.contains(id))
        .toList();
    AnsweringSections sections = new AnsweringSections(letter.body().sections());
    List<Section> kept = sections.without(removed);
    List<Section> now = new AnsweringSections(kept).with(added, style -> id -> point(List.of(id), style));
    return new Body(letter.body().opening(), now, letter.body().closing());
  }

  private static Set<Integer> ids(List<Proposal> proposals) {
    Set<Integer> ids = new HashSet<>();
    proposals.forEach(proposal -> proposal.suggestions().forEach(suggestion -> ids.add(suggestion.id())));
    return ids;
  }

  /** The proposals with their suggestions numbered through, when two suggestions have one id. */
  private static List<Proposal> numbered(List<Proposal> proposals) {
    int count = proposals.stream().mapToInt(proposal -> proposal.suggestions().size()).sum();
    if (ids(proposals).size() == count) {
      return proposals;
    }
    List<Proposal> numbered = new ArrayList<>();
    int id = 0;
    for (Proposal proposal : proposals) {
      List<Suggestion> suggestions = new ArrayList<>();
      for (Suggestion suggestion : proposal.suggestions()) {
        suggestions.add(new Suggestion(++id, suggestion.text()));
      }
      numbered.add(new Proposal(proposal.number(), proposal.title(), proposal.session(), proposal.members(), suggestions));
    }
    return numbered;
  }

  private List<Section> sections() {
    return template.outline().isEmpty() ? List.of(new Section(Ordinal.NONE, "", List.of()))
        : template.outline().stream().map(heading -> new Section(Ordinal.of(Style.CHINESE), heading, List.of())).toList();
  }

  /** A line for each label; the leader in the district's government only where letters name one. */
  private List<List<Signature>> signatures() {
    return template.signatures()
        .stream()
        .filter(label -> !(label.contains("分管") && office.supervisor().isBlank()))
        .map(label -> List.of(new Signature(label, person(label))))
        .toList();
  }

  private String person(String label) {
    return Stream.of("电话", "手机", "联系方式").anyMatch(label::contains) ? office.phone()
        : label.contains("分管") ? office.supervisor()
            : Stream.of("联系人", "经办人", "承办人").anyMatch(label::contains) ? office.contact()
                : Stream.of("领导", "负责人").anyMatch(label::contains) ? office.leader() : "";
  }

  /** A template without copies, such as an opinion to the lead unit, stays without. */
  private List<Distribution> distributions() {
    return office.copyTo().isBlank() || template.distributions().isEmpty() ? template.distributions()
        : List.of(new Distribution("抄送", office.copyTo()));
  }
}
