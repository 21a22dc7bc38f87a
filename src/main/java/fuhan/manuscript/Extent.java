package fuhan.manuscript;

import fuhan.letter.Ordinal.Style;
import fuhan.wording.Ordinals;
import fuhan.wording.Ordinals.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the opening of a body ends and its closing begins, as indexes of paragraphs.
 *
 * <p>The opening ends with …答复如下： or before the first numbered part; the closing is thanks and 专此函复。
 */
record Extent(int openingTo, int closingFrom) {
  private static final Pattern AS_FOLLOWS = Pattern
      .compile(".*(?:答复|回复|函复|复函|汇报|报告|说明|反馈|意见|情况|答复意见)[\\u4e00-\\u9fff]{0,6}如下[：:。，；].{0,2}|.*如下[：:]", Pattern.DOTALL);
  private static final Pattern RECEIVED = Pattern.compile(".*(?:收悉|收到|提案|建议|议案).*", Pattern.DOTALL);
  private static final Pattern CLOSING = Pattern
      .compile("(?:再次|衷心|非常|诚挚|最后|同时)?[，]?(?:感谢|谢谢)|专此|特此|此复|此函|以上(?:意见|答复|情况|是|为|内容)|欢迎|恳请|敬请|如有|如您|若您|诚恳|诚挚|真诚|希望您|期待您|最后，");
  private static final int LONGEST_OPENING = 5;
  private static final int LONGEST_CLOSING = 200;
  private static final int MOST_CLOSING = 4;

  static Extent of(List<Piece> body) {
    int closing = body.size();
    while (closing > 0 && body.size() - closing < MOST_CLOSING && isClosing(text(body, closing - 1))) {
      closing--;
    }
    int structure = 0;
    while (structure < closing && !isStructure(text(body, structure))) {
      structure++;
    }
    int follows = -1;
    for (int i = 0; i < Math.min(structure, LONGEST_OPENING); i++) {
      if (AS_FOLLOWS.matcher(text(body, i)).matches()) {
        follows = i;
        break;
      }
    }
    boolean structured = structure < closing;
    if (structured && structure <= LONGEST_OPENING) {
      return new Extent(structure, closing);
    }
    if (follows >= 0) {
      return new Extent(follows + 1, closing);
    }
    boolean received = closing > 1 && RECEIVED.matcher(text(body, 0)).matches();
    return new Extent(received ? 1 : 0, closing);
  }

  private static String text(List<Piece> body, int i) {
    return body.get(i) instanceof Line line ? line.text() : "";
  }

  private static boolean isClosing(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_CLOSING && CLOSING.matcher(text).lookingAt();
  }

  private static boolean isStructure(String text) {
    Optional<Found> ordinal = Ordinals.at(text);
    if (ordinal.isPresent()) {
      boolean measure = ordinal.get().style() == Style.FIRSTLY || ordinal.get().style() == Style.ORDER;
      return !measure || CitationWords.at(text.substring(ordinal.get().length())).isPresent();
    }
    return CitationWords.quoted(text).filter(found -> !found.after().endsWith("：")).isPresent();
  }
}
