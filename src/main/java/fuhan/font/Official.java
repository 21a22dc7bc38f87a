package fuhan.font;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The families of official documents and what may stand in for each: 小标宋 → 华文中宋 → a bold Song (GB/T 9704-2012, 5.2.2 and 7). */
enum Official {
  XIAOBIAOSONG(
      List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "华文中宋", "STZhongsong"),
      List.of("思源宋体", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "宋体", "SimSun"), true),
  FANGSONG(
      List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "FZFangSong-Z02", "方正仿宋简体", "华文仿宋", "STFangsong"),
      List.of("思源宋体", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "宋体", "SimSun"), false),
  KAITI(
      List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "方正楷体简体", "华文楷体", "STKaiti"),
      List.of("霞鹜文楷", "LXGW WenKai", "AR PL UKai CN", "思源宋体", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "宋体", "SimSun"),
      false),
  HEITI(
      List.of("黑体", "SimHei", "方正黑体_GBK", "方正黑体简体", "华文黑体", "STHeiti"),
      List.of("思源黑体", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "文泉驿正黑", "WenQuanYi Zen Hei", "微软雅黑", "Microsoft YaHei"),
      false),
  SONGTI(
      List.of("宋体", "SimSun", "新宋体", "NSimSun", "方正书宋_GBK", "方正书宋简体", "华文宋体", "STSong"),
      List.of("思源宋体", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "AR PL UMing CN"), false);

  @SuppressWarnings("ImmutableEnumChecker") private final List<String> names;
  @SuppressWarnings("ImmutableEnumChecker") private final List<String> others;
  private final boolean bold;

  Official(List<String> names, List<String> others, boolean bold) {
    this.names = names;
    this.others = others;
    this.bold = bold;
  }

  /** The kind that a family name belongs to; null for a family that is none of the official ones. */
  static Official of(String family) {
    String wanted = family.toLowerCase(Locale.ROOT);
    for (Official kind : values()) {
      if (kind.names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted))) {
        return kind;
      }
    }
    return null;
  }

  /** Families of the same design, best first. */
  List<String> names() {
    return names;
  }

  /** Families of another design that print it legibly, best first. */
  List<String> others() {
    return others;
  }

  /** Whether its own design is bold, so that the bold face of another family comes nearest. */
  boolean bold() {
    return bold;
  }

  /** Families that print nearly every character, for those that a font lacks. */
  static List<String> reserves() {
    return Stream.concat(
        Stream.of("仿宋", "FangSong", "方正仿宋_GBK", "宋体", "SimSun"),
        Stream.concat(
            SONGTI.others.stream(),
            Stream.of(
                "思源黑体", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "SimSun-ExtB", "宋体-ExtB", "方正宋体S-超大字符集", "Plangothic P1",
                "Plangothic P2", "HanaMinA", "HanaMinB", "TH-Tshyn-P1", "文泉驿正黑", "WenQuanYi Zen Hei", "Droid Sans Fallback", "微软雅黑",
                "Microsoft YaHei", "Segoe UI Symbol", "DejaVu Sans", "Noto Sans Symbols", "Noto Sans Symbols2")))
        .distinct()
        .toList();
  }
}
