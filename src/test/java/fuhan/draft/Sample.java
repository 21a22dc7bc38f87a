package fuhan.draft;

import fuhan.file.json.CompactLetter;
import fuhan.letter.Body;
import fuhan.letter.Category;
import fuhan.letter.Head;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Proposal;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Letters, people and a clock for the tests of the store. */
final class Sample {
  static final LetterText TEXT = new LetterText(CompactLetter::write, CompactLetter::read);
  static final Account CLERK = new Account(1, "林晚", Account.Rank.CLERK);
  static final Account COLLEAGUE = new Account(2, "周砚", Account.Rank.CLERK);
  static final Account HEAD = new Account(3, "陆明", Account.Rank.HEAD);

  private Sample() {}

  /** A clock that stands still until it is moved. */
  static final class Clock implements InstantSource {
    private Instant now = Instant.parse("2025-06-12T01:30:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  static Store open(Path folder, String password, Clock clock) throws DraftException {
    return Store.open(folder, password, TEXT, clock);
  }

  /** A letter that answers proposal 101 with this paragraph. */
  static Letter saying(String words) {
    return letter("101", "关于加强校园周边治理的提案", words);
  }

  static Letter letter(String number, String title, String words) {
    Proposal proposal = new Proposal(
        number, title, "区政协九届四次会议", List.of(new Member("许知远", "临川区第一小学", "0000-2100101")), List.of(new Suggestion(1, "完善护学岗")));
    Head head = new Head("临川区教育局", Optional.empty(), Optional.of(Category.A), "", List.of(), "关于区政协九届四次会议第" + number + "号提案办理情况答复的函");
    Section section = new Section(Ordinal.of(Ordinal.Style.CHINESE), "措施与成效", List.of(Paragraph.of(words)));
    return Letter.blank("three-part")
        .withHead(head)
        .withProposals(List.of(proposal))
        .withBody(new Body(List.of(), List.of(section), List.of()));
  }

  /** The words that {@link #saying} put into the letter. */
  static String words(Letter letter) {
    return ((Paragraph) letter.body().sections().getFirst().blocks().getFirst()).text().plain();
  }
}
