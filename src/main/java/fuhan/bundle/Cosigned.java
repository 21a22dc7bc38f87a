package fuhan.bundle;

import fuhan.letter.Addressee;
import fuhan.letter.Addressing;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import java.util.List;

/** One letter for each of those who signed together (逐一寄送), from one draft: {@code Cosigned.of(letter)}. */
public final class Cosigned {
  private Cosigned() {}

  /** A letter to each person it is addressed to; the letter itself when it is addressed to one or to none. */
  public static List<Letter> of(Letter letter) {
    List<Addressee> people = letter.addressing().addressees().stream().filter(one -> one.nature() == Addressee.Nature.PERSON).toList();
    return people.size() < 2 ? List.of(letter) : people.stream().map(person -> to(letter, person)).toList();
  }

  private static Letter to(Letter letter, Addressee person) {
    String honour = letter.addressing().salutation().startsWith("尊敬的") ? "尊敬的" : "";
    String salutation = honour + person.name() + (letter.kind() == Kind.DEPUTY ? "代表" : "委员");
    List<Paragraph> opening = letter.body().opening().stream().map(Cosigned::toOne).toList();
    return letter.withAddressing(new Addressing(List.of(person), salutation)).withBody(letter.body().withOpening(opening));
  }

  /** Only the opening speaks to those addressed in stock words; what the clerk wrote stays. */
  private static Paragraph toOne(Paragraph paragraph) {
    String words = paragraph.text().plain();
    return words.startsWith("你们提出的") ? new Paragraph(paragraph.text().typed("您" + words.substring(2)), paragraph.measures()) : paragraph;
  }
}
