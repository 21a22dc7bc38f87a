package fuhan.desk.form;

import fuhan.desk.frame.Look;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run.Cast;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The faces of official letters on the screen, or the nearest that is installed: GB/T 9704-2012, 7.3. */
final class SheetFonts {
  private static final double SIZE = 14;
  private static final String SONG = Look
      .family("FZXiaoBiaoSong-B05S", "方正小标宋简体", "STZhongsong", "华文中宋", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC");
  private static final String FANG = Look
      .family("FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong", "华文仿宋", "Noto Serif CJK SC", "Source Han Serif SC");
  private static final String HEI = Look.family("SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC");
  private static final String KAI = Look
      .family("KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", "华文楷体", "Noto Serif CJK SC", "Source Han Serif SC");

  static final Font BODY = Font.font(FANG, SIZE);
  private static final Font EMPHASIS = Font.font(FANG, FontWeight.BOLD, SIZE);
  private static final Font MARK = Font.font(SONG, FontWeight.BOLD, SIZE * 1.8);
  private static final Font TITLE = Font.font(SONG, FontWeight.BOLD, SIZE * 1.2);
  private static final Font HEADING = Font.font(HEI, SIZE);
  private static final Font LEAD = Font.font(KAI, FontWeight.SEMI_BOLD, SIZE);
  private static final Font SMALL = Font.font(FANG, SIZE * 0.875);

  private SheetFonts() {}

  static Font of(Role role, Cast cast) {
    return switch (role) {
      case MARK -> MARK;
      case TITLE, ATTACHMENT_TITLE -> TITLE;
      case HEADING, ATTACHMENT_LABEL, HEAD_MARK -> HEADING;
      case SUBHEADING -> LEAD;
      case DISTRIBUTION -> SMALL;
      default -> switch (cast) {
        case EMPHASIS -> EMPHASIS;
        case NUMBER_ONE, LEAD_ONE -> HEADING;
        case NUMBER_TWO, LEAD_TWO -> LEAD;
        case TEXT, NUMBER -> BODY;
      };
    };
  }
}
