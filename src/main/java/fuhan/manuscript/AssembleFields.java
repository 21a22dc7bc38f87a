package fuhan.manuscript;

import fuhan.letter.Attachment;
import fuhan.letter.Category;
import fuhan.letter.Disclosure;
import fuhan.letter.Distribution;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Ending;
import fuhan.letter.Head;
import fuhan.letter.Signature;
import fuhan.letter.Signatures;
import fuhan.letter.Signatures.Place;
import fuhan.template.Phrase;
import fuhan.template.Template;
import fuhan.wording.Dates;
import fuhan.wording.DocumentNumbers;
import fuhan.wording.Fill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the lines that are fields and not body; wordings that differ from the template's become phrases of the letter. */
final class AssembleFields {
  private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])([ABCD])(?![A-Za-z])");
  private static final Pattern LISTED = Pattern.compile("(?:附件：)?(?:\\d{1,2}\\.)?(.*)");

  private final Template template;
  private final Map<String, String> phrases;
  private final List<String> remarks;
  private String office = "";
  private Optional<DocumentNumber> number = Optional.empty();
  private Optional<Category> category = Optional.empty();
  private String issuer = "";
  private final List<String> marks = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private String salutation = "";
  private final List<List<Signature>> signatures = new ArrayList<>();
  private Place place = Place.BEFORE_SIGNER;
  private final List<String> signers = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<Disclosure> disclosure = Optional.empty();
  private final List<String> notes = new ArrayList<>();
  private final List<Distribution> distributions = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();

  AssembleFields(Template template, Map<String, String> phrases, List<String> remarks) {
    this.template = template;
    this.phrases = phrases;
    this.remarks = remarks;
  }

  /** Takes the line if it is a field; false for lines of the body. */
  boolean take(Line line) {
    String text = line.text();
    switch (line.role()) {
      case MARK -> office = value(Phrase.MARK, "office", text, text.endsWith("文件") ? text.substring(0, text.length() - 2) : text);
      case CATEGORY -> category(text);
      case HEAD_MARK -> {
        if (!text.equals(Proof.MARK)) {
          marks.add(text);
        }
      }
      case NUMBER -> number(text);
      case ISSUER -> issuer = value(Phrase.ISSUER, "issuer", text, text.substring(text.indexOf('：') + 1));
      case TITLE -> title.append(text);
      case SALUTATION -> salutation = text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
      case ATTACHMENT_LIST -> listed.add(listed(text));
      case SIGNATURE -> signature(line, signers.isEmpty() && date.isEmpty() ? Place.BEFORE_SIGNER : Place.AFTER_DATE);
      case SIGNER -> signers.add(text);
      case DATE -> date(text);
      case NOTE -> note(line);
      case DISTRIBUTION -> distribution(text);
      default -> {
        return false;
      }
    }
    return true;
  }

  Head head() {
    return new Head(office, number, category, issuer, marks, title.toString());
  }

  String salutation() {
    return salutation;
  }

  Ending ending() {
    return new Ending(new Signatures(signatures, place), signers, date, disclosure, notes);
  }

  List<Distribution> distributions() {
    return distributions;
  }

  /** The attachments listed, each with its text where the file has one. */
  List<Attachment> attachments(List<Piece> pieces, AssembleBody blocks) {
    List<Attachment> attachments = new ArrayList<>(listed.stream().map(name -> new Attachment(name, List.of())).toList());
    for (List<Piece> part : Parts.at(0, pieces)) {
      int place = Math.max(1, Tags.number(Parts.tag(0, part.getFirst()))) - 1;
      String name = part.stream()
          .filter(piece -> role(piece) == Role.ATTACHMENT_TITLE)
          .map(piece -> ((Line) piece).text())
          .findFirst()
          .orElse("附件");
      List<Piece> text = part.stream()
          .filter(piece -> role(piece) != Role.ATTACHMENT_TITLE && role(piece) != Role.ATTACHMENT_LABEL)
          .toList();
      Attachment attachment = new Attachment(name, blocks.blocks(1, text, new Count()));
      if (place < attachments.size()) {
        attachments.set(place, attachment);
      } else {
        attachments.add(attachment);
      }
    }
    return attachments;
  }

  private static Role role(Piece piece) {
    return piece instanceof Line line ? line.role() : Role.BODY;
  }

  private static String listed(String text) {
    Matcher matcher = LISTED.matcher(text);
    return matcher.matches() ? matcher.group(1) : text;
  }

  /** The value in a worded field. A wording of its own is kept as a phrase of the letter. */
  private String value(Phrase phrase, String blank, String text, String guess) {
    String usual = template.phrase(phrase);
    if (text.equals(Fill.in(usual, Map.of(blank, guess)))) {
      return guess;
    }
    String value = Fill.out(usual, text).getOrDefault(blank, "");
    if (!value.isEmpty() && !value.contains(guess)) {
      return value;
    }
    int at = text.indexOf(guess);
    phrases.put(phrase.key(), text.substring(0, at) + "${" + blank + "}" + text.substring(at + guess.length()));
    return guess;
  }

  private void category(String text) {
    Matcher matcher = LETTER.matcher(text);
    if (matcher.find()) {
      category = Optional.of(Category.valueOf(value(Phrase.CATEGORY, "category", text, matcher.group(1))));
    } else {
      marks.add(text);
      remarks.add("没有看出答复类别：“" + text + "”，已作为版头标记保留，请核对。");
    }
  }

  private void number(String text) {
    number = DocumentNumbers.read(text);
    if (number.isEmpty()) {
      marks.add(text);
      remarks.add("发文字号“" + text + "”的写法不规范，已作为版头标记保留，请改为“代字〔年份〕序号号”。");
    }
  }

  private void date(String text) {
    date = Dates.read(text);
    if (date.isEmpty()) {
      notes.add(text);
      remarks.add("成文日期“" + text + "”看不懂，已作为附注保留，请改为“2025年6月12日”的写法。");
    }
  }

  private void distribution(String text) {
    int colon = text.indexOf('：');
    String offices = text.substring(colon + 1);
    distributions.add(
        new Distribution(
            text.substring(0, Math.max(0, colon)), offices.endsWith("。") ? offices.substring(0, offices.length() - 1) : offices));
  }

  private void note(Line line) {
    if (line.runs().stream().anyMatch(run -> run.tag().equals(Tags.NAME))) {
      signature(line, Place.NOTE);
      return;
    }
    String text = line.text();
    Optional<Disclosure> found = disclosure.isPresent() ? Optional.empty() : DisclosureWords.read(text);
    if (found.isEmpty()) {
      notes.add(text);
      return;
    }
    disclosure = found;
    String word = found.get().word();
    if (!Fill.in(template.phrase(Phrase.DISCLOSURE), Map.of("disclosure", word)).equals(text)) {
      phrases.put(Phrase.DISCLOSURE.key(), text.replace(word, "${disclosure}"));
    }
  }

  private void signature(Line line, Place where) {
    List<Signature> read = SignatureWords.read(line);
    if (read.isEmpty() || (!signatures.isEmpty() && where != place)) {
      notes.add(line.text());
      return;
    }
    place = where;
    signatures.add(read);
    String separator = SignatureWords.separator(line.text());
    if (read.size() > 1 && !separator.equals(template.phrase(Phrase.SIGNATURE_SEPARATOR))) {
      phrases.put(Phrase.SIGNATURE_SEPARATOR.key(), separator);
    }
  }
}
