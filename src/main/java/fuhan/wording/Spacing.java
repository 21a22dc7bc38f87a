package fuhan.wording;

import fuhan.letter.Text;
import java.util.regex.Pattern;

/** Drops the spaces that Chinese does not have: 第 161 号 becomes 第161号; a space that parts two entries stays, full-width: 联系人：许知远　电话：2100000. */
final class Spacing {
  private static final Pattern LABEL = Pattern.compile("(?:[\\p{IsHan}/] ?){2,12}：");
  private static final Pattern PADDED_LABEL = Pattern.compile("(?:电 话|传 真|手 机|地 址|邮 编|邮 箱) ?：");
  private static final Pattern LISTING = Pattern.compile(
      "(?:抄送|抄报|主送|分送|报送|抄|报|送|发) ?：.*|[\\p{IsHan}、 ]{2,60}(?:委员|代表)：?|\\p{IsHan}{2,20}[局委办厅会院部室府](?: \\p{IsHan}{2,20}[局委办厅会院部室府]){1,5}");
  private static final Pattern ORDINAL = Pattern
      .compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]?|[一二三四五六七八九十]{1,2}是)");

  private final String whole;
  private final boolean listing;
  private final int ordinalEnd;

  private Spacing(String whole) {
    this.whole = whole;
    this.listing = whole.length() < 400 && LISTING.matcher(whole).matches();
    var ordinal = ORDINAL.matcher(whole);
    this.ordinalEnd = ordinal.lookingAt() ? ordinal.end() : 0;
  }

  static Text mend(Text text) {
    Spacing spacing = new Spacing(text.plain());
    return Rewriting.rewrite(text, (whole, i) -> spacing.at(i));
  }

  private String at(int i) {
    char c = whole.charAt(i);
    if (c == '\t' && i == ordinalEnd && i > 0) {
      return "";
    }
    if (c != ' ') {
      return String.valueOf(c);
    }
    char before = charAt(i - 1);
    char after = charAt(i + 1);
    if (before == '\t' || after == '\t') {
      return "";
    }
    // The blanks of a date that nobody has filled in.
    if (before == '年' && after == '月' || before == '月' && after == '日') {
      return "　";
    }
    if (beforeLabel(i) || listing && partsNames(i)) {
      return "　";
    }
    return Glyphs.isWide(before) || Glyphs.isWide(after) ? "" : " ";
  }

  private boolean beforeLabel(int i) {
    int colon = i - 1;
    while (colon >= 0 && colon > i - 40 && "：。，；\t".indexOf(whole.charAt(colon)) < 0) {
      colon--;
    }
    if (charAt(colon) != '：' || colon == i - 1) {
      return false;
    }
    if (PADDED_LABEL.matcher(whole).region(i + 1, whole.length()).lookingAt()) {
      return true;
    }
    boolean padded = tokenAfter(i) < 2 && tokenBefore(i) < 2;
    return !padded && LABEL.matcher(whole).region(i + 1, whole.length()).lookingAt();
  }

  private boolean partsNames(int i) {
    boolean names = tokenBefore(i) >= 2 && tokenAfter(i) >= 2 && Glyphs.isHan(charAt(i - 1)) && Glyphs.isHan(charAt(i + 1));
    return names && !whole.startsWith("尊敬的", Math.max(0, i - 3)) && !whole.startsWith("委员", i + 1) && !whole.startsWith("代表", i + 1);
  }

  private int tokenBefore(int i) {
    int length = 0;
    while (length < 12 && Glyphs.isWide(charAt(i - 1 - length)) && "：、，".indexOf(charAt(i - 1 - length)) < 0
        || length < 12 && Glyphs.isWord(charAt(i - 1 - length))) {
      length++;
    }
    return length;
  }

  private int tokenAfter(int i) {
    int length = 0;
    while (length < 12 && Glyphs.isWide(charAt(i + 1 + length)) && "：、，".indexOf(charAt(i + 1 + length)) < 0) {
      length++;
    }
    return length;
  }

  private char charAt(int i) {
    return i >= 0 && i < whole.length() ? whole.charAt(i) : 0;
  }
}
