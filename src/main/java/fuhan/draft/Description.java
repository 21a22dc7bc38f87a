package fuhan.draft;

import fuhan.letter.Addressee;
import fuhan.letter.Addressee.Nature;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Proposal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list shows of a letter, such as 关于加强校园周边治理的提案, 101, 林晚, A. */
record Description(String subject, String numbers, String members, String category) {
  static Description of(Letter letter) {
    String titles = joined(letter.proposals().stream().map(Proposal::title), "；");
    Stream<String> signed = letter.proposals().stream().flatMap(proposal -> proposal.members().stream()).map(Member::name);
    Stream<String> addressed = letter.addressing()
        .addressees()
        .stream()
        .filter(addressee -> addressee.nature() != Nature.OFFICE)
        .map(Addressee::name);
    String members = joined(signed, "、");
    return new Description(
        titles.isEmpty() ? letter.head().title() : titles, joined(letter.proposals().stream().map(Proposal::number), "、"),
        members.isEmpty() ? joined(addressed, "、") : members, letter.head().category().map(Enum::name).orElse(""));
  }

  private static String joined(Stream<String> words, String between) {
    return words.filter(word -> !word.isBlank()).distinct().collect(Collectors.joining(between));
  }
}
