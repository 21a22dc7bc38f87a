package fuhan.manuscript;

import fuhan.letter.Attachment;
import fuhan.letter.Distribution;
import fuhan.letter.Ending;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Section;
import fuhan.letter.Signatures.Place;
import fuhan.template.Phrase;
import fuhan.template.Template;
import fuhan.wording.Dates;
import fuhan.wording.Fill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Letter to paragraphs: numbers, stock phrases and order of the parts; {@link Assemble} is the way back. */
public final class Compose {
  private final Template template;

  /** Composes in the wording of a template; the letter's own phrases go before it. */
  public Compose(Template template) {
    this.template = template;
  }

  /** The letter's paragraphs in printed order; a part that says nothing has none. */
  public Manuscript compose(Letter letter) {
    List<Piece> pieces = new ArrayList<>();
    head(letter, pieces);
    ComposeBody body = new ComposeBody(letter, pieces);
    body(letter, body);
    attachmentList(letter.attachments(), pieces);
    ending(letter, pieces);
    attachments(letter.attachments(), body, pieces);
    letter.distributions().forEach(copy -> pieces.add(Line.of(Role.DISTRIBUTION, distribution(copy))));
    return new Manuscript(pieces);
  }

  private void head(Letter letter, List<Piece> pieces) {
    field(letter, Role.MARK, Phrase.MARK, "office", letter.head().office(), pieces);
    letter.head().number().ifPresent(number -> pieces.add(Line.of(Role.NUMBER, number.text())));
    field(letter, Role.ISSUER, Phrase.ISSUER, "issuer", letter.head().issuer(), pieces);
    letter.head().category().ifPresent(category -> field(letter, Role.CATEGORY, Phrase.CATEGORY, "category", category.name(), pieces));
    letter.head().marks().forEach(mark -> pieces.add(Line.of(Role.HEAD_MARK, mark)));
    if (!letter.head().title().isEmpty()) {
      pieces.add(Line.of(Role.TITLE, letter.head().title()));
    }
    if (!letter.addressing().salutation().isEmpty()) {
      pieces.add(Line.of(Role.SALUTATION, letter.addressing().salutation() + "："));
    }
  }

  private void field(Letter letter, Role role, Phrase phrase, String blank, String value, List<Piece> pieces) {
    if (!value.isEmpty()) {
      Line line = Line.of(role, Fill.in(phrase(letter, phrase), Map.of(blank, value)));
      if (!line.runs().isEmpty()) {
        pieces.add(line);
      }
    }
  }

  private String phrase(Letter letter, Phrase phrase) {
    return letter.phrases().getOrDefault(phrase.key(), template.phrase(phrase));
  }

  private static void body(Letter letter, ComposeBody body) {
    paragraphs(letter.body().opening(), Tags.OPENING, body);
    Count sections = new Count();
    int number = 0;
    for (Section section : letter.body().sections()) {
      body.section(section, Tags.of(Tags.SECTION, ++number), sections);
    }
    paragraphs(letter.body().closing(), Tags.CLOSING, body);
  }

  private static void paragraphs(List<Paragraph> paragraphs, String part, ComposeBody body) {
    Count measures = new Count();
    paragraphs.forEach(paragraph -> body.block(paragraph, List.of(part), measures));
  }

  private static String distribution(Distribution copy) {
    return copy.label().isEmpty() ? copy.offices() : copy.label() + "：" + copy.offices() + "。";
  }

  private static void attachmentList(List<Attachment> attachments, List<Piece> pieces) {
    for (int i = 0; i < attachments.size(); i++) {
      String number = attachments.size() == 1 ? "" : (i + 1) + ".";
      pieces.add(Line.of(Role.ATTACHMENT_LIST, (i == 0 ? "附件：" : "") + number + attachments.get(i).title()));
    }
  }

  private void ending(Letter letter, List<Piece> pieces) {
    Ending ending = letter.ending();
    String separator = phrase(letter, Phrase.SIGNATURE_SEPARATOR);
    if (ending.signatures().place() == Place.BEFORE_SIGNER) {
      ending.signatures()
          .lines()
          .forEach(line -> pieces.add(new Line(Role.SIGNATURE, List.of(), SignatureWords.runs(line, separator, false))));
    }
    ending.signers().forEach(signer -> pieces.add(Line.of(Role.SIGNER, signer)));
    ending.date().ifPresent(date -> pieces.add(Line.of(Role.DATE, Dates.text(date))));
    if (ending.signatures().place() == Place.AFTER_DATE) {
      ending.signatures()
          .lines()
          .forEach(line -> pieces.add(new Line(Role.SIGNATURE, List.of(), SignatureWords.runs(line, separator, false))));
    }
    if (ending.signatures().place() == Place.NOTE) {
      ending.signatures().lines().forEach(line -> pieces.add(new Line(Role.NOTE, List.of(), SignatureWords.runs(line, separator, true))));
    }
    ending.disclosure().ifPresent(disclosure -> field(letter, Role.NOTE, Phrase.DISCLOSURE, "disclosure", disclosure.word(), pieces));
    ending.notes().forEach(note -> pieces.add(Line.of(Role.NOTE, note)));
  }

  private static void attachments(List<Attachment> attachments, ComposeBody body, List<Piece> pieces) {
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      if (attachment.blocks().isEmpty()) {
        continue;
      }
      List<String> path = List.of(Tags.of(Tags.ATTACHMENT, i + 1));
      String label = attachments.size() == 1 ? "附件" : "附件" + (i + 1);
      pieces.add(new Line(Role.ATTACHMENT_LABEL, path, List.of(Run.text(label))));
      pieces.add(new Line(Role.ATTACHMENT_TITLE, path, List.of(Run.text(attachment.title()))));
      body.blocks(attachment.blocks(), path, new Count());
    }
  }
}
