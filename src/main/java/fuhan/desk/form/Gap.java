package fuhan.desk.form;

import fuhan.letter.Block;
import fuhan.letter.Citation;
import fuhan.letter.Disclosure;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Role;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import fuhan.letter.Table;
import fuhan.manuscript.Count;
import fuhan.wording.Ordinals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something a letter still lacks.
 *
 * @param place of the field where it goes
 * @param sentence what is missing, for the person
 */
public record Gap(String place, String sentence) {
  private static final String SILENCE = "handling/silence";

  /** Everything this letter lacks, in the order of the form. */
  public static List<Gap> of(Letter letter) {
    List<Gap> gaps = new ArrayList<>();
    proposals(letter, gaps);
    ask(gaps, letter.head().category().isEmpty(), "category", "没有选择办理结果类别。");
    ask(gaps, letter.head().title().isBlank(), "title", "没有写标题。");
    ask(gaps, letter.addressing().salutation().isBlank(), "salutation", "没有写主送对象。");
    Set<Integer> answered = new HashSet<>();
    letter.points().forEach(point -> answered.addAll(point.citation().map(Citation::suggestions).orElse(List.of())));
    for (int i = 0; i < letter.body().sections().size(); i++) {
      section(letter.body().sections().get(i), "section." + (i + 1), gaps);
    }
    String answers = answeringSection(letter);
    for (Suggestion suggestion : letter.suggestions()) {
      ask(gaps, !answered.contains(suggestion.id()), answers, "建议“" + suggestion.text() + "”还没有答复。");
    }
    ask(gaps, letter.ending().signers().stream().allMatch(String::isBlank), "signers", "没有写署名。");
    ask(gaps, letter.ending().date().isEmpty(), "date", "没有填成文日期。");
    ask(gaps, isSilent(letter), SILENCE, "没有沟通记录，也没有写明原因。");
    boolean unexplained = letter.ending().disclosure().filter(kind -> kind != Disclosure.PUBLISHED).isPresent()
        && Handling.of(letter).release().reason().isBlank();
    ask(gaps, unexplained, "reason", "没有写明不公开的理由。");
    return gaps;
  }

  /** Whether nobody was contacted and nobody said why; an assisting unit need not contact anybody. */
  public static boolean isSilent(Letter letter) {
    Handling handling = Handling.of(letter);
    return letter.role() != Role.ASSIST && handling.contacts().isEmpty() && handling.silence().isBlank();
  }

  private static void ask(List<Gap> gaps, boolean missing, String place, String sentence) {
    if (missing) {
      gaps.add(new Gap(place, sentence));
    }
  }

  private static void proposals(Letter letter, List<Gap> gaps) {
    ask(gaps, letter.proposals().isEmpty(), "proposal.1", "没有填写所答复的提案。");
    for (int i = 0; i < letter.proposals().size(); i++) {
      Proposal proposal = letter.proposals().get(i);
      String place = "proposal." + (i + 1);
      String which = letter.proposals().size() > 1 ? "第" + (i + 1) + "件提案" : "提案";
      ask(gaps, proposal.number().isBlank(), place + "/number", which + "没有编号。");
      ask(gaps, proposal.title().isBlank(), place + "/title", which + "没有案由。");
      boolean nobody = letter.addressing().addressees().isEmpty()
          && proposal.members().stream().allMatch(member -> member.name().isBlank());
      ask(gaps, nobody, place + "/members", which + "没有写提案人。");
    }
  }

  private static void section(Section section, String place, List<Gap> gaps) {
    String name = section.heading().isEmpty() ? "正文" : "“" + section.heading() + "”";
    if (section.blocks().stream().allMatch(Gap::isBlank)) {
      gaps.add(new Gap(place, name + "还没有写。"));
      return;
    }
    Count count = new Count();
    int card = -1;
    for (Block block : section.blocks()) {
      card += block instanceof Paragraph ? 0 : 1;
      if (block instanceof Point point) {
        String number = Ordinals.text(point.ordinal().style(), count.next(point.ordinal()));
        boolean empty = point.heading().isBlank() && point.body().stream().allMatch(Gap::isBlank);
        ask(gaps, empty, place + "/blocks/card." + card, name + "的" + number + "还没有写内容。");
      }
    }
  }

  private static boolean isBlank(Block block) {
    return switch (block) {
      case Paragraph paragraph ->
        paragraph.text().plain().isBlank() && paragraph.measures().stream().allMatch(measure -> measure.text().plain().isBlank());
      case Point point -> point.heading().isBlank() && point.citation().isEmpty() && point.body().stream().allMatch(Gap::isBlank);
      case Table table -> table.rows().stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    };
  }

  /** Where an answer goes: the section that has points, or else the second, which tells the measures. */
  static String answeringSection(Letter letter) {
    List<Section> sections = letter.body().sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).blocks().stream().anyMatch(Point.class::isInstance)) {
        return "section." + (i + 1);
      }
    }
    return "section." + Math.min(2, Math.max(1, sections.size()));
  }
}
