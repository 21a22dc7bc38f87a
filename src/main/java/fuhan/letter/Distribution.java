package fuhan.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the imprint: 抄送：区政协提案委员会，区政府办公室。
 *
 * @param label 抄送, 报, 抄报 …; empty for the line of the printing office, 临川区教育局办公室　2025年6月12日印发
 * @param offices as printed, with the separators between them and without the closing 。
 */
public record Distribution(String label, String offices) {
  /** The names alone. */
  public List<String> names() {
    return Stream.of(offices.split("[，、；,;]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
