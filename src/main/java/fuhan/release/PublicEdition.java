package fuhan.release;

import fuhan.letter.Disclosure;
import fuhan.letter.Ending;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Proposal;
import fuhan.letter.Publication;
import fuhan.letter.Release;
import fuhan.letter.Signature;
import fuhan.letter.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter as it is published: {@code PublicEdition.of(letter).letter()}.
 *
 * @param removals what was taken out, in the order of the letter
 */
public record PublicEdition(Letter letter, List<Removal> removals) {
  private static final Pattern CONTACT = Pattern.compile(".*(?:联系人|经办人|电话|手机|邮箱|传真|联系方式).*");
  private static final Pattern CONTACT_NOTE = Pattern.compile(".*(?:联系人|经办人|联系电话|电话)[：:].*");

  public PublicEdition {
    removals = List.copyOf(removals);
  }

  /** Why this letter has no public edition, a whole sentence; empty when it has one. 政府信息公开条例 asks for the reason of each that is not published. */
  public static Optional<String> refusal(Letter letter) {
    Optional<Disclosure> disclosure = letter.ending().disclosure().filter(kind -> kind != Disclosure.PUBLISHED);
    String reason = Handling.of(letter).release().reason();
    return disclosure.map(
        kind -> "这件复函的公开属性是“" + kind.word() + "”，没有公开版。" + (reason.isBlank() ? "请在“公开属性”里写明理由；要公开，请先改为“主动公开”。" : "理由：" + reason + "。"));
  }

  /** The public edition, as the letter's own {@link Release} says. */
  public static PublicEdition of(Letter letter) {
    List<Removal> removals = new ArrayList<>();
    Release release = Handling.of(letter).release();
    Cleaning cleaning = new Cleaning(release, removals);
    Letter cleaned = new Letter(
        letter.template(), letter.kind(), letter.role(), letter.head(),
        letter.proposals().stream().map(PublicEdition::withoutUnits).toList(), cleaning.addressing(letter.addressing()),
        cleaning.body(letter.body()), ending(letter.ending(), release, cleaning, removals), letter.distributions(),
        cleaning.attachments(letter.attachments()), Optional.of(publication(letter)), List.of(), letter.phrases());
    return new PublicEdition(cleaned, removals);
  }

  private static Proposal withoutUnits(Proposal proposal) {
    return new Proposal(
        proposal.number(), proposal.title(), proposal.session(),
        proposal.members().stream().map(member -> new Member(member.name(), "", "")).toList(), proposal.suggestions());
  }

  private static Ending ending(Ending ending, Release release, Cleaning cleaning, List<Removal> removals) {
    List<List<Signature>> lines = new ArrayList<>();
    for (List<Signature> line : ending.signatures().lines()) {
      List<Signature> left = new ArrayList<>();
      for (Signature signature : line) {
        String words = signature.label() + "：" + signature.name();
        if (CONTACT.matcher(signature.label()).matches() && !release.kept().contains(words) && !release.kept().contains(signature.name())) {
          removals.add(new Removal("承办信息", words, "", "联系人和电话"));
        } else {
          left.add(signature);
        }
      }
      if (!left.isEmpty()) {
        lines.add(left);
      }
    }
    List<String> notes = new ArrayList<>();
    for (String note : ending.notes()) {
      if (CONTACT_NOTE.matcher(note).matches() && !release.kept().contains(note)) {
        removals.add(new Removal("附注", note, "", "联系人和电话"));
      } else {
        notes.add(cleaning.text("附注", note));
      }
    }
    return new Ending(new Signatures(lines, ending.signatures().place()), ending.signers(), ending.date(), ending.disclosure(), notes);
  }

  /** What the web page says above the letter; what nobody noted is taken from the letter. */
  private static Publication publication(Letter letter) {
    Optional<Publication> known = letter.publication();
    String publisher = known.map(Publication::publisher).filter(name -> !name.isBlank()).orElse(letter.head().office());
    return new Publication(
        known.map(Publication::indexNumber).orElse(""), publisher,
        known.flatMap(Publication::documentDate).or(() -> letter.ending().date()), known.map(Publication::others).orElse(Map.of()));
  }
}
