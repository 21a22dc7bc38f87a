package fuhan.manuscript;

import fuhan.letter.Text;
import fuhan.wording.Mending;
import fuhan.wording.Scrap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A proposal's text as rows of cells, mended; a paragraph is a row of one cell. */
final class ProposalRows {
  /** A label with a colon at the beginning of a line, its characters spread or not: 提 案 人 ：林　晚. */
  private static final Pattern LABELLED = Pattern.compile("^[\\s　]*([\\p{IsHan}][\\p{IsHan}\\s　]{0,14}?)[\\s　]*[：:][\\s　]*(\\S.*)$");
  private static final Pattern SPACED = Pattern.compile("^[\\s　]*(\\p{IsHan}{2,8})[\\s　]+(\\S.*)$");
  private static final Pattern NEXT_LABEL = Pattern.compile("[\\s　，；,;]+[\\p{IsHan}]{2,8}[\\s　]*[：:]");
  /** A line from here on may go on in the next one. */
  private static final int WRAPPED = 34;
  private static final Pattern WIDE_GAP = Pattern.compile("[ 　]{2,}");
  private static final Pattern SPACES = Pattern.compile("[\\s　]+");

  private ProposalRows() {}

  static List<List<String>> of(Source source) {
    return source.manuscript().pieces().stream().flatMap(piece -> switch (piece) {
      case Line line -> Stream.of(List.of(line.text().split("\t")));
      case Grid grid -> grid.rows().stream();
    }).filter(row -> !row.isEmpty()).toList();
  }

  /** Pasted lines; cells of a table are parted by tabs. */
  static List<List<String>> of(List<String> pasted) {
    List<Scrap> scraps = new ArrayList<>();
    for (String line : pasted.stream().flatMap(String::lines).toList()) {
      String[] cells = cells(line);
      if (Stream.of(cells).filter(cell -> !cell.isBlank()).count() > 1) {
        scraps.add(new Scrap.Rows(List.of(row(cells))));
      } else {
        scraps.add(line.isBlank() ? new Scrap.Gap() : line(line.replace('\t', ' ')));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (Scrap piece : Mending.mend(scraps).pieces()) {
      if (piece instanceof Scrap.Rows table) {
        rows.addAll(table.cells());
      } else if (piece instanceof Scrap.Line line) {
        rows.add(List.of(line.text().plain()));
      }
    }
    return rows;
  }

  /** The cells of a line: parted by tabs, or by wide gaps where labels and values take turns. */
  private static String[] cells(String line) {
    String[] cells = line.split("\t");
    String[] gapped = WIDE_GAP.split(line.strip());
    boolean form = cells.length < 2 && Stream.of(gapped).filter(cell -> ProposalFields.label(squeezed(cell)).isPresent()).count() > 1;
    return form ? gapped : cells;
  }

  private static List<String> row(String[] cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      row.add(i > 0 && isForNames(squeezed(cells[i - 1])) ? names(cells[i]) : cells[i]);
    }
    return row;
  }

  /** A short line with a label stands alone; of others the text must tell. */
  private static Scrap line(String line) {
    String labelled = labelled(line);
    if (!labelled.equals(line)) {
      return new Scrap.Line(Text.of(labelled), labelled.length() <= WRAPPED ? Scrap.Flow.ALONE : Scrap.Flow.UNKNOWN);
    }
    int indent = line.length() - line.stripLeading().length();
    return Scrap.Line.of(line.substring(0, indent) + SuggestionItems.even(line.substring(indent)));
  }

  /** The line with one colon behind its label, and with names that spaces part parted by 、: mending drops spaces between characters. */
  private static String labelled(String line) {
    Matcher colon = LABELLED.matcher(line);
    Matcher matcher = colon.matches() ? colon : SPACED.matcher(line);
    if (!(matcher == colon || matcher.matches()) || ProposalFields.label(squeezed(matcher.group(1))).isEmpty()) {
      return line;
    }
    String label = squeezed(matcher.group(1));
    String value = matcher.group(2);
    if (isForNames(label)) {
      Matcher next = NEXT_LABEL.matcher(value);
      int end = next.find() ? next.start() : value.length();
      value = names(value.substring(0, end)) + value.substring(end);
    }
    return label + "：" + value.strip();
  }

  private static boolean isForNames(String label) {
    return ProposalFields.label(label)
        .filter(found -> found == ProposalFields.Label.PROPOSER || found == ProposalFields.Label.JOINT)
        .isPresent();
  }

  private static String squeezed(String words) {
    return SPACES.matcher(words).replaceAll("");
  }

  /** 林　晚 周砚 is 林晚、周砚: two single characters with a space between them are one name. */
  private static String names(String value) {
    StringBuilder names = new StringBuilder();
    boolean single = false;
    for (String word : SPACES.split(value.strip())) {
      boolean lone = word.length() == 1 && Character.isIdeographic(word.charAt(0));
      boolean begun = !names.isEmpty() && "、，,；;".indexOf(names.charAt(names.length() - 1)) < 0 && "、，,；;".indexOf(word.charAt(0)) < 0;
      boolean joins = single && Character.isIdeographic(word.charAt(0)) && word.replaceAll("[、，,；;（(].*", "").length() == 1;
      names.append(begun && !joins ? "、" : "").append(word);
      single = !joins && lone || word.matches(".*[、，,；;]\\p{IsHan}");
    }
    return names.toString();
  }
}
