package fuhan.manuscript;

import fuhan.letter.Kind;
import fuhan.letter.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds what a reply needs in the text of a proposal (提案) or of a deputies' suggestion (建议), such as 案由, 提案人 and what is suggested. */
public final class ReadProposal {
  private ReadProposal() {}

  /**
   * What was found, for the clerk to correct.
   *
   * @param proposal its suggestions have ids from 1; what the text does not say is empty
   * @param kind 政协提案 unless the text speaks of deputies
   * @param role 主办 unless the text says otherwise
   * @param due until when the answer is asked for
   * @param remarks whole sentences on what was not found or is doubtful, and what to do
   */
  public record Found(Proposal proposal, Kind kind, fuhan.letter.Role role, Optional<LocalDate> due, List<String> remarks) {
    public Found {
      remarks = List.copyOf(remarks);
    }
  }

  /** Reads what a reader read in a file. */
  public static Found read(Source source) {
    return read(source.manuscript().lines());
  }

  /** Reads pasted text; cells of a table are parted by tabs. */
  public static Found read(List<String> lines) {
    Proposal empty = new Proposal("", "", "", List.of(), List.of());
    return new Found(empty, Kind.PROPOSAL, fuhan.letter.Role.LEAD, Optional.empty(), List.of());
  }
}
