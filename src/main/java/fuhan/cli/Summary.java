package fuhan.cli;

import fuhan.letter.Addressee;
import fuhan.letter.Addressee.Nature;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Section;
import fuhan.letter.Signature;
import fuhan.letter.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A letter in a few lines for the person who imported it. */
final class Summary {
  private Summary() {}

  static List<String> lines(Letter letter) {
    List<String> lines = new ArrayList<>();
    add(lines, "标题", letter.head().title());
    add(lines, "发文字号", letter.head().number().map(number -> number.text()).orElse(""));
    add(
        lines, "类别",
        letter.kind().word() + "，" + letter.role().word() + letter.head().category().map(category -> "，" + category + "类").orElse(""));
    add(lines, "主送", letter.addressing().salutation());
    for (Proposal proposal : letter.proposals()) {
      add(
          lines, "提案", (proposal.number().isEmpty() ? "" : "第" + proposal.number() + "号")
              + (proposal.title().isEmpty() ? "" : "《" + proposal.title() + "》"));
    }
    add(lines, "结构", String.join("、", sections(letter)));
    List<Suggestion> suggestions = letter.suggestions();
    if (!suggestions.isEmpty()) {
      add(lines, "建议", suggestions.size() + "条：" + String.join("；", suggestions.stream().map(Suggestion::text).toList()));
    }
    add(lines, "承办信息", String.join("，", letter.ending().signatures().all().stream().map(Summary::signature).toList()));
    add(lines, "署名", String.join("、", letter.ending().signers()));
    add(lines, "成文日期", letter.ending().date().map(Object::toString).orElse(""));
    letter.distributions().forEach(copy -> add(lines, copy.label().isEmpty() ? "印发" : copy.label(), copy.offices()));
    add(lines, "附件", String.join("、", letter.attachments().stream().map(attachment -> attachment.title()).toList()));
    add(lines, "表格", String.join("、", letter.forms().stream().map(form -> form.name()).toList()));
    add(lines, "模板", letter.template());
    return lines;
  }

  /** Headings of the first level: of sections, and of points that count with them and answer no suggestion. */
  static List<String> sections(Letter letter) {
    return letter.body().sections().stream().flatMap(Summary::headings).toList();
  }

  private static Stream<String> headings(Section section) {
    if (!section.heading().isEmpty()) {
      return Stream.of(section.heading());
    }
    return section.blocks()
        .stream()
        .filter(block -> block instanceof Point point && point.ordinal().style() == Style.CHINESE && !point.heading().isEmpty())
        .map(block -> ((Point) block).heading());
  }

  /** Those addressed, offices left aside; those who signed the proposals when the salutation names nobody. */
  static List<String> members(Letter letter) {
    List<String> addressed = letter.addressing()
        .addressees()
        .stream()
        .filter(addressee -> addressee.nature() != Nature.OFFICE)
        .map(Addressee::name)
        .toList();
    return addressed.isEmpty()
        ? letter.proposals().stream().flatMap(proposal -> proposal.members().stream()).map(Member::name).distinct().toList()
        : addressed;
  }

  private static String signature(Signature signature) {
    return signature.label() + "：" + signature.name();
  }

  private static void add(List<String> lines, String label, String value) {
    if (!value.isEmpty()) {
      lines.add(label + "：" + value);
    }
  }
}
