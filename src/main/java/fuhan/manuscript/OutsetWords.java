package fuhan.manuscript;

import fuhan.letter.Addressee.Nature;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Paragraph;
import fuhan.letter.Proposal;
import fuhan.template.Phrase;
import fuhan.template.Template;
import fuhan.wording.Fill;
import fuhan.wording.Salutations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template's phrases make of the proposals: 关于区政协十届四次会议第101号、第102号提案办理情况答复的函; {@link ProposalWords} reads it back. */
final class OutsetWords {
  /** A title with its number behind it: several proposals repeat both. */
  private static final Pattern NUMBERED_TITLE = Pattern.compile("\\$\\{titles}(（[^（）]*\\$\\{number}[^（）]*）)");
  private static final Pattern BRACKETED_NUMBER = Pattern.compile("（[^（）]*\\$\\{number}[^（）]*）");
  private static final String NUMBER = "第${number}号";

  private final Template template;

  OutsetWords(Template template) {
    this.template = template;
  }

  String title(Letter letter) {
    List<String> numbers = numbers(letter);
    if (numbers.isEmpty()) {
      return "";
    }
    String session = letter.proposals().stream().map(Proposal::session).filter(text -> !text.isBlank()).findFirst().orElse("");
    String phrase = phrase(letter, Phrase.TITLE);
    return Fill.in(phrase, Map.of("session", session, "number", joined(numbers, phrase), "office", letter.head().office()));
  }

  String salutation(Letter letter) {
    if (letter.role() == fuhan.letter.Role.ASSIST) {
      return "";
    }
    List<String> names = names(letter);
    String people = names.stream().filter(name -> !isBody(name)).collect(Collectors.joining("、"));
    String bodies = names.stream().filter(OutsetWords::isBody).collect(Collectors.joining("、"));
    String addressed = people.isEmpty() ? "" : Fill.in(phrase(letter, Phrase.SALUTATION), Map.of("names", people));
    return addressed.isEmpty() || bodies.isEmpty() ? addressed + bodies
        : isBody(names.getFirst()) ? bodies + "、" + addressed : addressed + "、" + bodies;
  }

  Optional<Paragraph> opening(Letter letter) {
    List<Proposal> proposals = letter.proposals().stream().filter(proposal -> !proposal.title().isBlank()).toList();
    if (proposals.isEmpty()) {
      return Optional.empty();
    }
    String phrase = phrase(letter, Phrase.OPENING).replace("您", whom(letter));
    Matcher numbered = NUMBERED_TITLE.matcher(phrase);
    List<String> numbers = numbers(letter);
    if (numbered.find() && numbers.size() != 1) {
      String all = proposals.stream().map(proposal -> named(proposal, numbered.group(1))).collect(Collectors.joining("、"));
      return Optional.of(Paragraph.of(phrase.substring(0, numbered.start()) + all + phrase.substring(numbered.end())));
    }
    String titles = proposals.stream().map(OutsetWords::quoted).collect(Collectors.joining("、"));
    String worded = numbers.isEmpty() ? BRACKETED_NUMBER.matcher(phrase).replaceAll("").replace(NUMBER, "") : phrase;
    return Optional.of(Paragraph.of(Fill.in(worded, Map.of("titles", titles, "number", joined(numbers, phrase)))));
  }

  private static String named(Proposal proposal, String numberPhrase) {
    return quoted(proposal) + (proposal.number().isBlank() ? "" : Fill.in(numberPhrase, Map.of("number", proposal.number())));
  }

  private static String quoted(Proposal proposal) {
    return "《" + proposal.title() + "》";
  }

  /** The letter's own wording, else the template's, which speaks of 提案 and 委员 or of 建议 and 代表 as the letter's kind asks. */
  private String phrase(Letter letter, Phrase phrase) {
    String own = letter.phrases().get(phrase.key());
    if (own != null) {
      return own;
    }
    String worded = template.phrase(phrase);
    return letter.kind() == template.kind() ? worded
        : letter.kind() == Kind.DEPUTY ? worded.replace("提案", "建议").replace("委员", "代表") : worded.replace("建议", "提案").replace("代表", "委员");
  }

  private static List<String> numbers(Letter letter) {
    return letter.proposals().stream().map(Proposal::number).filter(number -> !number.isBlank()).distinct().toList();
  }

  private static String joined(List<String> numbers, String phrase) {
    return String.join(phrase.contains(NUMBER) ? "号、第" : "、", numbers);
  }

  private static List<String> names(Letter letter) {
    return letter.proposals()
        .stream()
        .flatMap(proposal -> proposal.members().stream())
        .map(Member::name)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String whom(Letter letter) {
    List<String> names = names(letter);
    return names.size() > 1 ? "你们" : names.size() == 1 && isBody(names.getFirst()) ? "贵单位" : "您";
  }

  /** Whether a name is a party's, a committee's or an office's; four characters may still be a person's. */
  private static boolean isBody(String name) {
    return Salutations.addressees(name, fuhan.letter.Role.LEAD)
        .stream()
        .anyMatch(found -> found.nature() != Nature.PERSON && (found.nature() != Nature.OFFICE || name.length() > 4));
  }
}
