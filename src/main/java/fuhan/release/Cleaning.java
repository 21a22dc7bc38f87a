package fuhan.release;

import fuhan.letter.Addressing;
import fuhan.letter.Attachment;
import fuhan.letter.Block;
import fuhan.letter.Body;
import fuhan.letter.Measure;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Release;
import fuhan.letter.Section;
import fuhan.letter.Table;
import fuhan.wording.Personal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes personal details out of the texts of a letter and notes each; a few words stay in their place, so that sentences can be read. */
final class Cleaning {
  private static final int LONGEST_NAME = 3;

  private final Release release;
  private final List<Removal> removals;

  Cleaning(Release release, List<Removal> removals) {
    this.release = release;
    this.removals = removals;
  }

  Addressing addressing(Addressing addressing) {
    return new Addressing(addressing.addressees(), text("主送", addressing.salutation()));
  }

  Body body(Body body) {
    return new Body(
        body.opening().stream().map(paragraph -> paragraph("开头", paragraph)).toList(), body.sections().stream().map(this::section).toList(),
        body.closing().stream().map(paragraph -> paragraph("结尾", paragraph)).toList());
  }

  List<Attachment> attachments(List<Attachment> attachments) {
    return attachments.stream().map(one -> new Attachment(one.title(), blocks("附件", one.blocks()))).toList();
  }

  private Section section(Section section) {
    String place = section.heading().isEmpty() ? "正文" : section.heading();
    return section.withBlocks(blocks(place, section.blocks()));
  }

  private List<Block> blocks(String place, List<Block> blocks) {
    return blocks.stream().map(block -> block(place, block)).toList();
  }

  private Block block(String place, Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph(place, paragraph);
      case Point point -> point.withHeading(text(place, point.heading())).withBody(blocks(place, point.body()));
      case Table table -> new Table(table.rows().stream().map(row -> row.stream().map(cell -> text(place, cell)).toList()).toList());
    };
  }

  private Paragraph paragraph(String place, Paragraph paragraph) {
    return new Paragraph(
        paragraph.text().typed(text(place, paragraph.text().plain())),
        paragraph.measures().stream().map(one -> new Measure(one.ordinal(), one.text().typed(text(place, one.text().plain())))).toList());
  }

  /** A text without personal details. */
  String text(String place, String text) {
    String cleaned = text;
    for (String words : release.removed()) {
      cleaned = replace(place, cleaned, Pattern.compile(Pattern.quote(words)), instead(words), "本单位要求不公开");
    }
    cleaned = replace(place, cleaned, Personal.NUMBER, "（号码略）", "手机号码、证件号码或者邮箱");
    cleaned = replace(place, cleaned, Personal.TELEPHONE, "（号码略）", "电话号码");
    return replace(place, cleaned, Personal.HOME, "（住址略）", "家庭住址");
  }

  private String replace(String place, String text, Pattern pattern, String instead, String why) {
    Matcher found = pattern.matcher(text);
    StringBuilder cleaned = new StringBuilder();
    while (found.find()) {
      if (found.group().isEmpty() || release.kept().contains(found.group())) {
        continue;
      }
      removals.add(new Removal(place, found.group(), instead, why));
      found.appendReplacement(cleaned, Matcher.quoteReplacement(instead));
    }
    found.appendTail(cleaned);
    return cleaned.toString();
  }

  /** 林晚 becomes 林×; what is no name is left out. */
  private static String instead(String words) {
    boolean name = words.length() >= 2 && words.length() <= LONGEST_NAME && words.chars().allMatch(Character::isIdeographic);
    return name ? words.charAt(0) + "×".repeat(words.length() - 1) : "（略）";
  }
}
