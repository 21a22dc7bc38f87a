package fuhan.file.docx;

import fuhan.page.Setting;
import fuhan.page.Setting.Align;
import fuhan.page.Setting.Border;
import fuhan.page.Setting.Keeps;
import fuhan.page.Setting.Pitch;
import fuhan.page.Setting.Tab;
import fuhan.page.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.w3c.dom.Element;

/** What styles and direct settings come to: the measures of a paragraph and the look of a run. What styles alone say is kept, as paragraphs are much alike. */
final class Measures {
  private static final Type PLAIN = new Type("宋体", "Times New Roman", 20, 0, 100, false, 0);

  private final Styles styles;
  private final Map<String, Setting> settings = new ConcurrentHashMap<>();
  private final Map<String, Type> types = new ConcurrentHashMap<>();

  Measures(Styles styles) {
    this.styles = styles;
  }

  /** Measures of a paragraph. */
  Setting setting(Element paragraph) {
    Element direct = Xml.child(paragraph, "pPr");
    String style = style(direct);
    if (direct == null || onlyStyle(direct)) {
      return settings.computeIfAbsent(style, id -> setting(id, null));
    }
    return setting(style, direct);
  }

  /** Id of a paragraph's style, that of plain paragraphs when it names none. */
  String style(Element properties) {
    String named = properties == null ? "" : Xml.value(properties, "pStyle");
    return named.isEmpty() ? styles.usual() : named;
  }

  private static boolean onlyStyle(Element properties) {
    return Xml.is(properties.getFirstChild(), "pStyle") && properties.getFirstChild().getNextSibling() == null;
  }

  /** Outline level of a paragraph, from 0; -1 for text. */
  int level(Element paragraph) {
    int level = new Chain(style(Xml.child(paragraph, "pPr")), Xml.child(paragraph, "pPr")).number("outlineLvl", "val", -1);
    return level >= 0 && level < 9 ? level : -1;
  }

  private Setting setting(String style, Element direct) {
    Chain chain = new Chain(style, direct);
    String rule = chain.text("spacing", "lineRule", "auto");
    int line = chain.number("spacing", "line", 240);
    Pitch.Rule meant = switch (rule) {
      case "exact" -> Pitch.Rule.EXACTLY;
      case "atLeast" -> Pitch.Rule.AT_LEAST;
      default -> Pitch.Rule.TIMES;
    };
    int hanging = chain.number("ind", "hanging", 0);
    Keeps keeps = new Keeps(
        chain.on("keepNext", false), chain.on("keepLines", false), chain.on("pageBreakBefore", false), chain.on("widowControl", true),
        chain.on("contextualSpacing", false));
    return new Setting(
        new Pitch(meant, line), chain.number("spacing", "before", 0), chain.number("spacing", "after", 0),
        chain.number("ind", "left", chain.number("ind", "start", 0)), chain.number("ind", "right", chain.number("ind", "end", 0)),
        hanging > 0 ? -hanging : chain.number("ind", "firstLine", 0), align(chain.text("jc", "val", "left")),
        chain.text("textAlignment", "val", "auto").equals("center"), keeps, style, tabs(chain), border(chain.find("pBdr"), "top"),
        border(chain.find("pBdr"), "bottom"));
  }

  private static Align align(String name) {
    return switch (name) {
      case "center" -> Align.CENTRE;
      case "right", "end" -> Align.RIGHT;
      case "both", "distribute" -> Align.BOTH;
      default -> Align.LEFT;
    };
  }

  private static List<Tab> tabs(Chain chain) {
    List<Tab> tabs = new ArrayList<>();
    for (Element tab : Xml.children(chain.find("tabs"), "tab")) {
      String kind = Xml.attribute(tab, "val");
      if (!kind.equals("clear")) {
        tabs.add(new Tab(number(tab, "pos", 0), align(kind)));
      }
    }
    tabs.sort(Comparator.comparingInt(Tab::at));
    return tabs;
  }

  /** A border of a group of them; none when it is not there. */
  static Border border(Element group, String side) {
    Element border = Xml.child(group, side);
    if (border == null || !Xml.isOn(Xml.attribute(border, "val")) || Xml.attribute(border, "val").equals("nil")) {
      return Border.NONE;
    }
    // Widths are in eighths of a point, spaces in points.
    return new Border((int) Math.round(number(border, "sz", 4) * 2.5), number(border, "space", 0) * 20, color(border, "color"));
  }

  private static int color(Element element, String attribute) {
    String value = Xml.attribute(element, attribute);
    return value.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(value, 16) : 0;
  }

  private static int number(Element element, String attribute, int otherwise) {
    String value = element == null ? "" : Xml.attribute(element, attribute);
    return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  /**
   * Look of a run.
   *
   * @param paragraphStyle id of its paragraph's style
   * @param direct its own settings; may be null
   */
  Type type(String paragraphStyle, Element direct) {
    String named = direct == null ? "" : Xml.value(direct, "rStyle");
    if (direct == null || plain(direct)) {
      return types.computeIfAbsent(paragraphStyle + '\n' + named, any -> type(paragraphStyle, named, null));
    }
    return type(paragraphStyle, named, direct);
  }

  /** Whether nothing but a style and the hint for “” is set. */
  private static boolean plain(Element direct) {
    for (var node = direct.getFirstChild(); node != null; node = node.getNextSibling()) {
      boolean hint = Xml.is(node, "rFonts") && node.getAttributes().getLength() == 1 && !Xml.attribute((Element) node, "hint").isEmpty();
      if (!hint && !Xml.is(node, "rStyle")) {
        return false;
      }
    }
    return true;
  }

  private Type type(String paragraphStyle, String characterStyle, Element direct) {
    Looks looks = new Looks(paragraphStyle, characterStyle, direct);
    return new Type(
        looks.text("rFonts", "eastAsia", PLAIN.chinese()), looks.text("rFonts", "ascii", PLAIN.western()),
        looks.number("sz", "val", PLAIN.halfPoints()), looks.number("spacing", "val", 0), Math.clamp(looks.number("w", "val", 100), 1, 600),
        looks.on("b", false), looks.first(element -> {
          Element color = Xml.child(element, "color");
          return color == null ? null : color(color, "val");
        }, 0));
  }

  /** Settings of one kind along the styles, the nearest first. */
  private abstract static class Settings {
    abstract <T> T first(Function<Element, T> question, T otherwise);

    String text(String property, String attribute, String otherwise) {
      return first(group -> {
        Element found = Xml.child(group, property);
        String value = found == null ? "" : Xml.attribute(found, attribute);
        return value.isEmpty() ? null : value;
      }, otherwise);
    }

    int number(String property, String attribute, int otherwise) {
      String value = text(property, attribute, "");
      return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    boolean on(String property, boolean otherwise) {
      return first(group -> Xml.child(group, property) == null ? null : (Boolean) Xml.on(group, property), otherwise);
    }

    /** The nearest whole property; null when there is none. */
    Element find(String property) {
      return first(group -> Xml.child(group, property), null);
    }
  }

  private final class Chain extends Settings {
    private final String style;
    private final Element direct;

    Chain(String style, Element direct) {
      this.style = style;
      this.direct = direct;
    }

    @Override
    <T> T first(Function<Element, T> question, T otherwise) {
      T own = direct == null ? null : question.apply(direct);
      return own != null ? own : styles.first(style, "pPr", question, otherwise);
    }
  }

  private final class Looks extends Settings {
    private final String paragraphStyle;
    private final String characterStyle;
    private final Element direct;

    Looks(String paragraphStyle, String characterStyle, Element direct) {
      this.paragraphStyle = paragraphStyle;
      this.characterStyle = characterStyle;
      this.direct = direct;
    }

    @Override
    <T> T first(Function<Element, T> question, T otherwise) {
      T own = direct == null ? null : question.apply(direct);
      if (own == null && !characterStyle.isEmpty()) {
        own = styles.chain(characterStyle, "rPr", question);
      }
      return own != null ? own : styles.first(paragraphStyle, "rPr", question, otherwise);
    }
  }
}
