package fuhan.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Letters with anything in them that the records can hold, sense or not. */
public final class AnyLetter {
  private static final Arbitrary<String> WORDS = Arbitraries.strings()
      .all()
      .ofMaxLength(12)
      .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  private static final Arbitrary<LocalDate> DATES = Arbitraries.longs()
      .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
      .map(LocalDate::ofEpochDay);

  private AnyLetter() {}

  /** Any letter: control characters, surrogates, empty texts, nested points. */
  public static Arbitrary<Letter> letters() {
    Arbitrary<Head> heads = Combinators
        .combine(WORDS, numbers().optional(), Arbitraries.of(Category.class).optional(), WORDS, some(WORDS), WORDS)
        .as(Head::new);
    Arbitrary<Proposal> proposals = Combinators
        .combine(
            WORDS, WORDS, WORDS, some(Combinators.combine(WORDS, WORDS, WORDS).as(Member::new)),
            some(Combinators.combine(Arbitraries.integers(), WORDS).as(Suggestion::new)))
        .as(Proposal::new);
    Arbitrary<Addressing> addressing = Combinators
        .combine(some(Combinators.combine(WORDS, Arbitraries.of(Addressee.Nature.class), Arbitraries.integers()).as(Addressee::new)), WORDS)
        .as(Addressing::new);
    Arbitrary<Form> forms = Combinators.combine(WORDS, some(Combinators.combine(WORDS, WORDS).as(Form.Field::new))).as(Form::new);
    return Combinators
        .combine(
            Combinators
                .combine(
                    WORDS, Arbitraries.of(Kind.class), Arbitraries.of(Role.class), heads, some(proposals), addressing, bodies(), endings())
                .as(
                    (template, kind, role, head, made, to, body, ending) -> Letter.blank(template)
                        .withHead(head)
                        .withProposals(made)
                        .withAddressing(to)
                        .withBody(body)
                        .withEnding(ending))
                .flatMap(
                    letter -> Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.of(Role.class))
                        .as((kind, role) -> kinds(letter, kind, role))),
            some(Combinators.combine(WORDS, WORDS).as(Distribution::new)),
            some(Combinators.combine(WORDS, some(blocks(1))).as(Attachment::new)), publications().optional(), some(forms), phrases())
        .as(AnyLetter::complete)
        .flatMap(letter -> handlings().map(letter::withHandling));
  }

  private static Letter kinds(Letter letter, Kind kind, Role role) {
    return new Letter(
        letter.template(), kind, role, letter.head(), letter.proposals(), letter.addressing(), letter.body(), letter.ending(), List.of(),
        List.of(), Optional.empty(), List.of(), Map.of());
  }

  private static Letter complete(Letter letter, List<Distribution> copies, List<Attachment> attachments, Optional<Publication> publication,
      List<Form> forms, Map<String, String> phrases) {
    return new Letter(
        letter.template(), letter.kind(), letter.role(), letter.head(), letter.proposals(), letter.addressing(), letter.body(),
        letter.ending(), copies, attachments, publication, forms, phrases);
  }

  private static <T> Arbitrary<List<T>> some(Arbitrary<T> of) {
    return of.list().ofMaxSize(3);
  }

  private static Arbitrary<Map<String, String>> phrases() {
    return Arbitraries.maps(WORDS, WORDS).ofMaxSize(3);
  }

  private static Arbitrary<DocumentNumber> numbers() {
    return Combinators
        .combine(
            WORDS.filter(word -> !word.isBlank()), Arbitraries.integers().between(1900, 2999), Arbitraries.integers().greaterOrEqual(1))
        .as(DocumentNumber::new);
  }

  private static Arbitrary<Handling> handlings() {
    Arbitrary<Contact> contacts = Combinators.combine(DATES.optional(), Arbitraries.of(Contact.Way.class), WORDS, WORDS, WORDS)
        .as(Contact::new);
    Arbitrary<Opinion> opinions = Combinators
        .combine(WORDS, DATES.optional(), Arbitraries.integers(), WORDS, Arbitraries.of(Opinion.Use.class), WORDS)
        .as(Opinion::new);
    Arbitrary<Feedback> feedback = Combinators
        .combine(
            WORDS, WORDS, WORDS, WORDS, WORDS, Arbitraries.of(Feedback.Satisfaction.class).optional(),
            Arbitraries.of(Feedback.Satisfaction.class).optional(), DATES.optional())
        .as(Feedback::new);
    Arbitrary<Release> releases = Combinators.combine(WORDS, some(WORDS), some(WORDS)).as(Release::new);
    return Combinators.combine(some(contacts), some(WORDS), WORDS, some(opinions), some(feedback), releases).as(Handling::new);
  }

  private static Arbitrary<Publication> publications() {
    return Combinators.combine(WORDS, WORDS, DATES.optional(), phrases()).as(Publication::new);
  }

  private static Arbitrary<Ending> endings() {
    Arbitrary<Signature> signature = Combinators.combine(WORDS, WORDS).as(Signature::new);
    Arbitrary<Signatures> signatures = Combinators.combine(some(some(signature)), Arbitraries.of(Signatures.Place.class))
        .as(Signatures::new);
    return Combinators.combine(signatures, some(WORDS), DATES.optional(), Arbitraries.of(Disclosure.class).optional(), some(WORDS))
        .as(Ending::new);
  }

  private static Arbitrary<Body> bodies() {
    Arbitrary<Section> sections = Combinators.combine(ordinals(), WORDS, some(blocks(2))).as(Section::new);
    return Combinators.combine(some(paragraphs()), some(sections), some(paragraphs())).as(Body::new);
  }

  private static Arbitrary<Ordinal> ordinals() {
    return Combinators.combine(Arbitraries.of(Ordinal.Style.class), Arbitraries.of(true, false)).as(Ordinal::new);
  }

  private static Arbitrary<Text> texts() {
    return some(Combinators.combine(WORDS, Arbitraries.of(true, false)).as(Text.Stretch::new)).map(Text::new);
  }

  private static Arbitrary<Paragraph> paragraphs() {
    return Combinators.combine(texts(), some(Combinators.combine(ordinals(), texts()).as(Measure::new))).as(Paragraph::new);
  }

  private static Arbitrary<Block> blocks(int depth) {
    Arbitrary<Block> plain = Arbitraries.oneOf(paragraphs(), tables());
    if (depth == 0) {
      return plain;
    }
    Arbitrary<Citation> citations = Combinators.combine(WORDS, some(Arbitraries.integers()), WORDS, WORDS).as(Citation::new);
    Arbitrary<Point> points = Combinators
        .combine(ordinals(), citations.optional(), WORDS, Arbitraries.of(true, false), some(blocks(depth - 1)))
        .as(Point::new);
    return Arbitraries.oneOf(plain, points);
  }

  private static Arbitrary<Table> tables() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(width -> WORDS.list().ofSize(width).list().ofMinSize(1).ofMaxSize(3))
        .map(Table::new);
  }
}
