package fuhan.draft;

import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import fuhan.letter.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a letter is searched and shown in tables. */
final class Words {
  private static final int MOST = 1_000_000;

  private Words() {}

  /** Everything a person may look for: fields, suggestions, the whole body. */
  static String all(Letter letter) {
    Stream<String> head = Stream.of(
        subject(letter), numbers(letter), members(letter), letter.head().title(), letter.head().office(), letter.addressing().salutation(),
        letter.head().number().map(number -> number.text()).orElse(""));
    Stream<String> suggestions = letter.suggestions().stream().map(Suggestion::text);
    Stream<String> body = Stream
        .of(
            letter.body().opening().stream().map(Words::paragraph), letter.body().sections().stream().flatMap(Words::section),
            letter.body().closing().stream().map(Words::paragraph))
        .flatMap(words -> words);
    return cut(Stream.of(head, suggestions, body).flatMap(words -> words).collect(Collectors.joining("\n")), MOST);
  }

  static String subject(Letter letter) {
    String titles = letter.proposals().stream().map(Proposal::title).filter(title -> !title.isBlank()).collect(Collectors.joining("；"));
    return cut(titles.isEmpty() ? letter.head().title() : titles, 4000);
  }

  static String numbers(Letter letter) {
    return cut(
        letter.proposals().stream().map(Proposal::number).filter(number -> !number.isBlank()).collect(Collectors.joining("、")), 1000);
  }

  static String members(Letter letter) {
    String named = letter.proposals()
        .stream()
        .flatMap(proposal -> proposal.members().stream())
        .map(member -> member.name())
        .filter(name -> !name.isBlank())
        .distinct()
        .collect(Collectors.joining("、"));
    String addressed = letter.addressing().addressees().stream().map(addressee -> addressee.name()).collect(Collectors.joining("、"));
    return cut(named.isEmpty() ? addressed : named, 4000);
  }

  private static Stream<String> section(Section section) {
    return Stream.concat(Stream.of(section.heading()), blocks(section.blocks()));
  }

  private static Stream<String> blocks(List<Block> blocks) {
    return blocks.stream().flatMap(block -> switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph(paragraph));
      case Point point -> Stream.concat(Stream.of(point.heading()), blocks(point.body()));
      case Table table -> table.rows().stream().map(row -> String.join(" ", row));
    });
  }

  private static String paragraph(Paragraph paragraph) {
    return paragraph.text().plain() + paragraph.measures().stream().map(measure -> measure.text().plain()).collect(Collectors.joining());
  }

  static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most);
  }
}
