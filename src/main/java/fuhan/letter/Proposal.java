package fuhan.letter;

import java.util.List;

/**
 * One proposal (提案) or deputies' suggestion (建议) that the letter answers.
 *
 * @param number as given by the committee, such as 20253031, C06 or 161; empty when unknown
 * @param title 案由, without 《》
 * @param session such as 区政协九届四次会议; empty when unknown
 * @param members who signed it, as far as the proposal's own record says
 * @param suggestions what it suggests, in its own order
 */
public record Proposal(String number, String title, String session, List<Member> members, List<Suggestion> suggestions) {
  public Proposal {
    members = List.copyOf(members);
    suggestions = List.copyOf(suggestions);
  }
}
