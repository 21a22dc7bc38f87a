package fuhan.forms;

import fuhan.forms.FilledForm.Sort;
import fuhan.letter.Addressee;
import fuhan.letter.Feedback;
import fuhan.letter.Feedback.Satisfaction;
import fuhan.letter.Form;
import fuhan.letter.Handling;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Proposal;
import fuhan.template.FormTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The forms of a letter: {@code Forms.of(letter, template.forms())} gives the 办理情况表, then a 意见征询表 for each member. */
public final class Forms {
  private final Letter letter;
  private final FormTexts words;
  private final boolean deputy;

  private Forms(Letter letter, FormTexts words) {
    this.letter = letter;
    this.words = words;
    this.deputy = letter.kind() == Kind.DEPUTY;
  }

  public static List<FilledForm> of(Letter letter, FormTexts words) {
    Forms forms = new Forms(letter, words);
    List<FilledForm> all = new ArrayList<>();
    all.add(forms.record());
    forms.members().forEach(member -> all.add(forms.feedback(member)));
    return all;
  }

  private String answered() {
    return deputy ? "建议" : "提案";
  }

  private String person() {
    return deputy ? "代表" : "委员";
  }

  private FilledForm record() {
    Published published = published(Sort.HANDLING_RECORD, "");
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("heading", session() + (deputy ? "代表建议" : "提案") + "办理情况表");
    texts.put("category", published.value("办理结果类别").or(() -> letter.head().category().map(Enum::name)).orElse(""));
    texts.put("subject", published.value("案由").orElse(joined("及", Proposal::title)));
    texts.put("number", published.value("编号").orElse(joined("、", Proposal::number)));
    texts.put("contacts", published.value("沟通情况").orElse(ContactWords.of(Handling.of(letter), answered())));
    texts.put("result", published.value("处理情况").orElse("（答复意见请另附纸）"));
    texts.put("note", published.line("注：").orElse(words.note()));
    return new FilledForm(Sort.HANDLING_RECORD, "", texts, Set.of());
  }

  private FilledForm feedback(String member) {
    Published published = published(Sort.FEEDBACK, member);
    Optional<Feedback> noted = Handling.of(letter).feedback().stream().filter(one -> one.member().equals(member)).findFirst();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("heading", (deputy ? "代表建议" : "提案") + "办理情况意见征询表");
    texts.put("memberLabel", person() + "姓名");
    texts.put("member", member);
    texts.put("address", noted.map(Feedback::address).filter(text -> !text.isBlank()).or(() -> published.value("通讯地址")).orElse(""));
    texts.put("numberLabel", answered() + "编号");
    texts.put(
        "number",
        noted.map(Feedback::number)
            .filter(text -> !text.isBlank())
            .or(() -> published.value("提案编号", "建议编号"))
            .orElse(joined("、", Proposal::number)));
    texts.put("office", published.value("承办单位").orElse(letter.head().office()));
    texts.put(
        "phone",
        noted.map(Feedback::phone).filter(text -> !text.isBlank()).or(() -> published.value("联系电话")).or(() -> phone(member)).orElse(""));
    texts.put("opinion", noted.map(Feedback::opinion).filter(text -> !text.isBlank()).or(() -> published.value("对办理结果的意见")).orElse(""));
    texts.put("signature", published.value("委员签字", "代表签字").map(text -> person() + "签字：" + text).orElse(person() + "签字：　　　　　　年　月　日"));
    texts.put(
        "remarks",
        published.value("备注")
            .map(text -> text.replaceAll("(?<=。)\\s*(?=[2-9][.．])", "\n"))
            .orElse(String.join("\n", words.remarks()).replace("${person}", person()).replace("${committee}", words.committee())));
    texts.put(
        "committee",
        published.lines().stream().filter(line -> line.matches(".{2,16}(?:提案办|提案委|提案委员会|代工委|机构)")).findFirst().orElse(words.committee()));
    texts.put("date", published.lines().stream().filter(line -> line.matches("\\d{4}年.{0,8}日")).findFirst().orElse("年　月　日"));
    texts.put("deadline", line("收到本表后").orElse("收到本表后，请于" + words.days() + "日内填好并寄回或交至" + words.committee() + "，感谢您的履职。"));
    Set<String> ticks = new TreeSet<>();
    noted.flatMap(Feedback::result).or(() -> published.ticked("对办理结果评价")).ifPresent(grade -> ticks.add("result." + grade.name()));
    noted.flatMap(Feedback::process).or(() -> published.ticked("对办理过程评价")).ifPresent(grade -> ticks.add("process." + grade.name()));
    return new FilledForm(Sort.FEEDBACK, member, texts, ticks);
  }

  private String session() {
    return letter.proposals().stream().map(Proposal::session).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private String joined(String separator, java.util.function.Function<Proposal, String> part) {
    return letter.proposals().stream().map(part).filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(separator));
  }

  private Optional<String> phone(String member) {
    return letter.proposals()
        .stream()
        .flatMap(proposal -> proposal.members().stream())
        .filter(one -> one.name().equals(member))
        .map(Member::phone)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Those who get a form: as published, as noted, as addressed, as they signed the proposals; nobody twice. */
  private List<String> members() {
    Set<String> names = new LinkedHashSet<>();
    forms(Sort.FEEDBACK).forEach(form -> new Published(form.fields()).value("委员姓名", "代表姓名").ifPresent(names::add));
    Handling.of(letter).feedback().forEach(one -> names.add(one.member()));
    letter.addressing()
        .addressees()
        .stream()
        .filter(one -> one.nature() == Addressee.Nature.PERSON)
        .map(Addressee::name)
        .forEach(names::add);
    letter.proposals().forEach(proposal -> proposal.members().forEach(one -> names.add(one.name())));
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }

  private List<Form> forms(Sort sort) {
    return letter.forms().stream().filter(form -> form.name().contains(sort == Sort.FEEDBACK ? "征询" : "情况表")).toList();
  }

  private Published published(Sort sort, String member) {
    return forms(sort).stream()
        .map(form -> new Published(form.fields()))
        .filter(form -> member.isEmpty() || form.value("委员姓名", "代表姓名").filter(member::equals).isPresent())
        .findFirst()
        .orElse(new Published(List.of()));
  }

  /** A line of the forms outside of their fields, which stands above one and below the other. */
  private Optional<String> line(String beginning) {
    return letter.forms().stream().flatMap(form -> new Published(form.fields()).line(beginning).stream()).findFirst();
  }

  /** What a published form said. */
  private record Published(List<Form.Field> fields) {
    Optional<String> value(String... labels) {
      Set<String> known = Set.of(labels);
      return fields.stream()
          .filter(field -> known.contains(field.label().replaceAll("\\s", "")))
          .map(Form.Field::value)
          .filter(text -> !text.isBlank())
          .findFirst();
    }

    List<String> lines() {
      return fields.stream().filter(field -> field.label().isEmpty()).map(field -> field.value().strip()).toList();
    }

    Optional<String> line(String beginning) {
      return lines().stream().filter(line -> line.startsWith(beginning)).findFirst();
    }

    Optional<Satisfaction> ticked(String label) {
      return value(label).flatMap(text -> {
        String boxes = text.replaceAll("\\s", "");
        for (Satisfaction grade : Satisfaction.values()) {
          if (boxes.matches("(?:.*[☑√✓□☐])?" + grade.word() + "[☑√✓].*")) {
            return Optional.of(grade);
          }
        }
        return Optional.empty();
      });
    }
  }
}
