package fuhan.bundle;

import fuhan.check.CheckReport;
import fuhan.check.Finding;
import fuhan.forms.ContactWords;
import fuhan.letter.Block;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Suggestion;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One page for the head: suggestions and what answers them, category, findings, contacts. */
final class Digest {
  private static final int BEGINNING = 60;

  private Digest() {}

  static Manuscript of(Letter letter, List<Finding> findings, String meaning) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Line.of(Role.TITLE, "送签说明"));
    line(pieces, "复函：" + letter.head().title() + letter.head().number().map(number -> "（" + number.text() + "）").orElse("") + "。");
    for (Proposal proposal : letter.proposals()) {
      line(pieces, "提案：" + (proposal.number().isEmpty() ? "" : "第" + proposal.number() + "号") + "《" + proposal.title() + "》。");
    }
    letter.head()
        .category()
        .ifPresent(category -> line(pieces, "答复类别：" + category.name() + "类" + (meaning.isEmpty() ? "" : "，" + meaning) + "。"));
    pieces.add(Line.of(Role.HEADING, "建议和答复"));
    List<Suggestion> suggestions = letter.suggestions();
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion suggestion = suggestions.get(i);
      Optional<Point> answer = letter.points()
          .stream()
          .filter(point -> point.citation().filter(citation -> citation.suggestions().contains(suggestion.id())).isPresent())
          .findFirst();
      line(pieces, (i + 1) + "." + suggestion.text() + "：" + answer.map(Digest::beginning).orElse("没有逐条答复。"));
    }
    if (suggestions.isEmpty()) {
      line(pieces, "没有逐条列出提案的建议。");
    }
    pieces.add(Line.of(Role.HEADING, "沟通情况"));
    Handling handling = Handling.of(letter);
    String contacts = ContactWords.of(handling, letter.kind() == fuhan.letter.Kind.DEPUTY ? "建议" : "提案");
    line(pieces, contacts.isEmpty() ? handling.silence().isBlank() ? "没有沟通记录。" : "没有沟通，原因：" + handling.silence() + "。" : contacts);
    pieces.add(Line.of(Role.HEADING, "校核结果"));
    line(pieces, CheckReport.count(findings) + (findings.isEmpty() ? "" : "详见校核报告。"));
    return new Manuscript(pieces);
  }

  private static void line(List<Piece> pieces, String words) {
    pieces.add(Line.of(Role.BODY, words));
  }

  private static String beginning(Point point) {
    String words = point.heading() + point.body().stream().map(Digest::words).collect(Collectors.joining());
    return words.length() > BEGINNING ? words.substring(0, BEGINNING) + "……" : words;
  }

  private static String words(Block block) {
    return switch (block) {
      case Paragraph paragraph ->
        paragraph.text().plain() + paragraph.measures().stream().map(measure -> measure.text().plain()).collect(Collectors.joining());
      case Point point -> point.heading() + point.body().stream().map(Digest::words).collect(Collectors.joining());
      default -> "";
    };
  }
}
