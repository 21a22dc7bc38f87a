package fuhan.cli;

import fuhan.letter.Form;
import fuhan.letter.Letter;
import fuhan.letter.Proposal;
import fuhan.letter.Publication;
import fuhan.letter.Signature;
import fuhan.letter.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A letter's fields under the names that {@code show --json} gives them; null for what the letter does not say. */
final class FieldSheet {
  private FieldSheet() {}

  static Map<String, Object> of(Letter letter) {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("kind", letter.kind().word());
    sheet.put("role", letter.role().word());
    sheet.put("office", blankToNull(letter.head().office()));
    sheet.put("number", letter.head().number().map(number -> number.text()).orElse(null));
    sheet.put("category", letter.head().category().map(Enum::name).orElse(null));
    sheet.put("title", blankToNull(letter.head().title()));
    String salutation = letter.addressing().salutation();
    sheet.put("salutation", salutation.isEmpty() ? null : salutation + "：");
    sheet.put("members", Summary.members(letter));
    sheet.put("proposals", letter.proposals().stream().map(FieldSheet::proposal).toList());
    sheet.put("sections", Summary.sections(letter));
    sheet.put("suggestions", letter.suggestions().stream().map(Suggestion::text).toList());
    sheet.put("signatures", signatures(letter.ending().signatures().all()));
    sheet.put("issuer", blankToNull(letter.head().issuer()));
    sheet.put("signer", blankToNull(String.join("、", letter.ending().signers())));
    sheet.put("date", letter.ending().date().map(Object::toString).orElse(null));
    sheet.put("disclosure", letter.ending().disclosure().map(disclosure -> disclosure.word()).orElse(null));
    sheet.put(
        "copyTo",
        letter.distributions().stream().filter(copy -> copy.label().equals("抄送")).flatMap(copy -> copy.names().stream()).toList());
    sheet.put("publication", letter.publication().map(FieldSheet::publication).orElse(null));
    sheet.put("forms", letter.forms().stream().map(Form::name).toList());
    return sheet;
  }

  private static String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Map<String, Object> proposal(Proposal proposal) {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("number", blankToNull(proposal.number()));
    sheet.put("title", blankToNull(proposal.title()));
    return sheet;
  }

  private static Map<String, String> signatures(List<Signature> signatures) {
    Map<String, String> sheet = new LinkedHashMap<>();
    signatures.forEach(signature -> sheet.merge(signature.label(), signature.name(), (first, second) -> first + "、" + second));
    return sheet;
  }

  private static Map<String, Object> publication(Publication publication) {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("indexNumber", blankToNull(publication.indexNumber()));
    sheet.put("publisher", blankToNull(publication.publisher()));
    sheet.put("documentDate", publication.documentDate().map(Object::toString).orElse(null));
    return sheet;
  }
}
