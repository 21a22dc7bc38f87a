package fuhan.version;

import fuhan.letter.Addressing;
import fuhan.letter.Attachment;
import fuhan.letter.Category;
import fuhan.letter.Citation;
import fuhan.letter.Disclosure;
import fuhan.letter.Distribution;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Form;
import fuhan.letter.Kind;
import fuhan.letter.Measure;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Role;
import fuhan.letter.Section;
import fuhan.letter.Signatures;
import fuhan.letter.Suggestion;
import fuhan.letter.Table;
import fuhan.letter.Text;
import fuhan.wording.Dates;
import fuhan.wording.Ordinals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parts of a letter in words, for people who compare. */
final class Plain {
  private Plain() {}

  static String of(Object part) {
    return switch (part) {
      case String text -> text;
      case Text text -> text.plain();
      case Optional<?> maybe -> maybe.map(Plain::of).orElse("");
      case List<?> all -> all.stream().map(Plain::of).filter(text -> !text.isEmpty()).collect(Collectors.joining("；"));
      case Boolean headed -> headed ? "单独成行" : "接着写";
      case Ordinal ordinal -> ordinal.style() == Ordinal.Style.NONE ? "没有序号" : "用“" + Ordinals.text(ordinal.style(), 1) + "”编号";
      case Paragraph paragraph -> paragraph.text().plain() + of(paragraph.measures());
      case Measure measure -> measure.text().plain();
      case Point point -> of(point.citation()) + point.heading() + of(point.body());
      case Citation citation -> citation.before()
          + citation.suggestions().stream().map(id -> "建议" + id).collect(Collectors.joining(citation.between())) + citation.after();
      case Section section -> section.heading() + of(section.blocks());
      case Table table -> table.rows().stream().map(row -> String.join(" ", row)).collect(Collectors.joining("／"));
      case Attachment attachment -> attachment.title() + of(attachment.blocks());
      case Addressing addressing -> addressing.salutation();
      case Distribution copy -> (copy.label().isEmpty() ? "" : copy.label() + "：") + copy.offices();
      case DocumentNumber number -> number.text();
      case LocalDate date -> Dates.text(date);
      case Disclosure disclosure -> disclosure.word();
      case Category category -> category.name() + "类";
      case Kind kind -> kind.word();
      case Role role -> role.word();
      case Signatures signatures -> signatures.all().stream().map(one -> one.label() + "：" + one.name()).collect(Collectors.joining("，"));
      case Proposal proposal -> "第" + proposal.number() + "号《" + proposal.title() + "》" + of(proposal.suggestions());
      case Suggestion suggestion -> suggestion.text();
      case Form form -> form.name();
      default -> part.toString();
    };
  }
}
