package fuhan.wording;

import fuhan.letter.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out what belongs to the page and not to the letter: — 2 —, 第2页 共5页, 扫一扫在手机上查看当前页面, 【打印本页】. */
final class Furniture {
  private static final Pattern PAGE_NUMBER = Pattern.compile(
      "[—–\\-－―─·•.]{1,3}\\d{1,3}[—–\\-－―─·•.]{1,3}|第\\d{1,3}页[，,/]?(?:[共（(]?共?\\d{1,3}页[）)]?)?|\\d{1,3}/\\d{1,3}|[Pp]age\\d{1,3}(?:of\\d{1,3})?|https?://\\S+\\d{1,3}/\\d{1,3}");
  private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern CHROME = Pattern.compile(
      "扫一扫[^，。；、]{0,24}|(?:请|微信|手机)*(?:扫码|扫描二维码)(?:关注|分享|阅读|查看|打开|浏览|访问)[^，。；、]{0,16}|用手机(?:看|打开|浏览)[^，。；、]{0,10}|(?:上|下)一[篇条页]：?.{0,80}|相关(?:链接|阅读|新闻|推荐|稿件|文档|解读)：?.{0,40}"
          + "|您?(?:当前|现在|所在|的)*位置(?:是)?：.{0,120}|首页(?:[>＞»›/].{1,40})+|版权所有.{0,80}|Copyright.{0,80}|.{0,10}ICP备.{0,60}|.{0,10}公网安备.{0,40}|网站标识码.{0,30}"
          + "|(?:来源|信息来源|稿源|责任编辑|责编|编辑|录入|浏览次数|浏览量|点击数|点击量|点击次数|点击率|阅读次数|阅读量|阅读|访问量|访问次数|字体大小|字体|字号|分享到?|一键分享|保护视力色|视力保护色)：.{0,60}"
          + "|浏览\\d*次|阅读\\d*次?|点击\\d*次?|页面功能：?|(?:点击)?收藏(?:本页)?|分享到?|微信|微博|QQ空间|朋友圈|复制链接|打印(?:本页|本文|此页|此文|文章|页面|稿件)?|关闭(?:本页|窗口|此页|页面|本窗口)?"
          + "|返回(?:顶部|列表|首页|上一页|上页|主页)?|回到顶部|我要纠错|纠错|无障碍(?:浏览|阅读)?|适老化|网站地图|网站首页|设为首页|加入收藏|联系我们|关于我们|网站声明|语音播报|语音阅读|朗读|下载(?:本文|全文|文档|PDF)|[大中小T]{1,3}[+-]?|默认|附件下载：?");
  private static final Pattern WEAK = Pattern.compile("[大中小T]{1,3}[+-]?|默认|微信|微博|朗读|阅读\\d*次?|联系我们|关于我们");
  private static final Pattern PARTS = Pattern.compile("[\\s|｜\\[\\]【】〖〗]+");
  private static final Pattern COLON = Pattern.compile("(?<=\\p{IsHan})\\s*[:：]\\s*");

  private final List<String> leftOut = new ArrayList<>();

  /** What is left when page furniture is taken out; a page number leaves the end of a page behind. */
  List<Scrap> sort(List<Scrap> scraps) {
    List<Scrap> kept = new ArrayList<>(scraps.size());
    for (int i = 0; i < scraps.size(); i++) {
      if (!(scraps.get(i) instanceof Scrap.Line line)) {
        kept.add(scraps.get(i));
        continue;
      }
      String words = line.text().plain();
      String squeezed = words.length() > 200 ? "" : words.replaceAll("\\s", "");
      if (PAGE_NUMBER.matcher(squeezed).matches() || LONE_NUMBER.matcher(squeezed).matches() && endsPage(scraps, i)) {
        leftOut.add(words.strip());
        kept.add(new Scrap.PageEnd());
      } else if (squeezed.isEmpty() || !isChrome(words.strip(), squeezed, kept)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** The lines taken out, as they stood. */
  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /** A lone number is a page number beside a page end or between two halves of a sentence. */
  private static boolean endsPage(List<Scrap> scraps, int i) {
    Scrap before = neighbour(scraps, i, -1);
    Scrap after = neighbour(scraps, i, 1);
    if (before instanceof Scrap.PageEnd || after instanceof Scrap.PageEnd) {
      return true;
    }
    return before instanceof Scrap.Line line && after instanceof Scrap.Line next && line.text().plain().strip().length() > 12
        && next.text().plain().strip().length() > 2 && line.text().plain().indexOf('\t') < 0
        && !Glyphs.endsSentence(line.text().plain().strip()) && !LineForm.isEntry(line.text().plain().strip())
        && !LineForm.isNumbered(next.text().plain().strip());
  }

  private static Scrap neighbour(List<Scrap> scraps, int i, int step) {
    for (int k = i + step; k >= 0 && k < scraps.size() && Math.abs(k - i) < 6; k += step) {
      boolean blank = scraps.get(k) instanceof Scrap.Gap || scraps.get(k) instanceof Scrap.Line line && line.text().plain().isBlank();
      if (!blank) {
        return scraps.get(k);
      }
    }
    return new Scrap.Gap();
  }

  /** Takes the line out when all its parts are chrome; fields of the index that stand among them are kept, each on its line. */
  private boolean isChrome(String words, String squeezed, List<Scrap> kept) {
    String even = COLON.matcher(words).replaceAll("：");
    if (CHROME.matcher(squeezed.replace(':', '：')).matches() && !WEAK.matcher(squeezed).matches()) {
      leftOut.add(words);
      return true;
    }
    List<String> fields = new ArrayList<>();
    boolean strong = false;
    boolean label = false;
    for (String part : PARTS.split(even)) {
      if (part.isEmpty()) {
        continue;
      }
      Optional<IndexField> field = IndexField.of(part);
      if (field.isPresent() && !field.get().label().equals("信息来源")) {
        fields.add(field.get().line());
        label = true;
      } else if (CHROME.matcher(part).matches()) {
        strong |= !WEAK.matcher(part).matches();
        label = false;
      } else if (label && part.matches("[\\d:：.\\-/年月日]+")) {
        fields.set(fields.size() - 1, fields.getLast() + " " + part);
      } else {
        return false;
      }
    }
    if (!strong && fields.size() < 2) {
      return false;
    }
    fields.forEach(field -> kept.add(new Scrap.Line(Text.of(field), Scrap.Flow.ALONE)));
    if (strong) {
      leftOut.add(words);
    }
    return true;
  }
}
