package fuhan.desk.form;

import fuhan.letter.Addressing;
import fuhan.letter.Category;
import fuhan.letter.Disclosure;
import fuhan.letter.Distribution;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Proposal;
import fuhan.letter.Role;
import fuhan.letter.Signature;
import fuhan.letter.Signatures;
import fuhan.letter.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a letter outside its body. */
final class FieldLenses {
  static final Lens<String> TITLE = new Lens<>(
      "title", letter -> letter.head().title(), (letter, words) -> letter.withHead(letter.head().withTitle(words)));
  static final Lens<String> OFFICE = new Lens<>(
      "office", letter -> letter.head().office(), (letter, words) -> letter.withHead(letter.head().withOffice(words)));
  static final Lens<String> ISSUER = new Lens<>(
      "issuer", letter -> letter.head().issuer(), (letter, words) -> letter.withHead(letter.head().withIssuer(words)));
  static final Lens<String> SALUTATION = new Lens<>(
      "salutation", letter -> letter.addressing().salutation(),
      (letter, words) -> letter.withAddressing(new Addressing(letter.addressing().addressees(), words)));
  static final Lens<Optional<Category>> CATEGORY = new Lens<>(
      "category", letter -> letter.head().category(), (letter, now) -> letter.withHead(letter.head().withCategory(now)));
  static final Lens<Optional<Kind>> KIND = new Lens<>(
      "kind", letter -> Optional.of(letter.kind()), (letter, now) -> letter.withKind(now.orElse(letter.kind())));
  static final Lens<Optional<Role>> ROLE = new Lens<>(
      "role", letter -> Optional.of(letter.role()), (letter, now) -> letter.withRole(now.orElse(letter.role())));
  static final Lens<Optional<LocalDate>> DATE = new Lens<>(
      "date", letter -> letter.ending().date(), (letter, now) -> letter.withEnding(letter.ending().withDate(now)));
  static final Lens<Optional<Disclosure>> DISCLOSURE = new Lens<>(
      "disclosure", letter -> letter.ending().disclosure(), (letter, now) -> letter.withEnding(letter.ending().withDisclosure(now)));
  static final Lens<Optional<Signatures.Place>> SIGNATURE_PLACE = new Lens<>(
      "signaturePlace", letter -> Optional.of(letter.ending().signatures().place()),
      (letter, now) -> letter.withEnding(
          letter.ending()
              .withSignatures(new Signatures(letter.ending().signatures().lines(), now.orElse(letter.ending().signatures().place())))));
  static final Lens<List<String>> SIGNERS = new Lens<>(
      "signers", letter -> letter.ending().signers(), (letter, now) -> letter.withEnding(letter.ending().withSigners(now)));
  static final Lens<List<String>> NOTES = new Lens<>(
      "notes", letter -> letter.ending().notes(), (letter, now) -> letter.withEnding(letter.ending().withNotes(now)));
  static final Lens<List<Distribution>> DISTRIBUTIONS = new Lens<>("distributions", Letter::distributions, Letter::withDistributions);
  /** Signatures one under the other; lines of several stay together as long as their number stays. */
  static final Lens<List<Signature>> SIGNATURES = new Lens<>(
      "signatures", letter -> letter.ending().signatures().all(),
      (letter, now) -> letter.withEnding(letter.ending().withSignatures(lines(letter.ending().signatures(), now))));
  static final Lens<List<Proposal>> PROPOSALS = new Lens<>("proposals", Letter::proposals, Letter::withProposals);

  private FieldLenses() {}

  private static Signatures lines(Signatures before, List<Signature> now) {
    List<List<Signature>> lines = new ArrayList<>();
    if (now.size() == before.all().size()) {
      int at = 0;
      for (List<Signature> line : before.lines()) {
        lines.add(now.subList(at, at + line.size()));
        at += line.size();
      }
    } else {
      now.forEach(signature -> lines.add(List.of(signature)));
    }
    return new Signatures(lines, before.place());
  }

  /** A proposal, counted from 0; one that is not there yet says nothing. */
  static Lens<Proposal> proposal(int index) {
    return new Lens<>(
        "proposal." + (index + 1),
        letter -> index < letter.proposals().size() ? letter.proposals().get(index) : new Proposal("", "", "", List.of(), List.of()),
        (letter, proposal) -> {
          List<Proposal> all = new ArrayList<>(letter.proposals());
          if (index < all.size()) {
            all.set(index, proposal);
          } else {
            all.add(proposal);
          }
          return letter.withProposals(all);
        });
  }

  static Lens<String> number(Lens<Proposal> proposal) {
    return proposal
        .then("number", Proposal::number, (of, words) -> new Proposal(words, of.title(), of.session(), of.members(), of.suggestions()));
  }

  static Lens<String> title(Lens<Proposal> proposal) {
    return proposal
        .then("title", Proposal::title, (of, words) -> new Proposal(of.number(), words, of.session(), of.members(), of.suggestions()));
  }

  static Lens<String> session(Lens<Proposal> proposal) {
    return proposal
        .then("session", Proposal::session, (of, words) -> new Proposal(of.number(), of.title(), words, of.members(), of.suggestions()));
  }

  static Lens<List<Member>> members(Lens<Proposal> proposal) {
    return proposal
        .then("members", Proposal::members, (of, now) -> new Proposal(of.number(), of.title(), of.session(), now, of.suggestions()));
  }

  static Lens<List<Suggestion>> suggestions(Lens<Proposal> proposal) {
    return proposal
        .then("suggestions", Proposal::suggestions, (of, now) -> new Proposal(of.number(), of.title(), of.session(), of.members(), now));
  }
}
