package fuhan.desk.frame;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, and the size of the letters. */
public final class Look {
  private static final String SHEET = "/fuhan/desk/desk.css";

  private Look() {}

  /** The schemes a person can choose; SYSTEM follows the desktop. */
  public enum Scheme {
    SYSTEM("跟随系统"),
    LIGHT("浅色"),
    DARK("深色");

    private final String word;

    Scheme(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Puts the scheme over all windows of the program. */
  public static void wear(Scheme scheme) {
    boolean dark = scheme == Scheme.DARK || scheme == Scheme.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
  }

  /** Gives a scene the program's own sheet and a letter size: 1 is usual, 2 twice as large. */
  public static void dress(Scene scene, double size) {
    scene.getStylesheets().setAll(Look.class.getResource(SHEET).toExternalForm());
    scene.getRoot().getStyleClass().remove("large");
    if (size >= 1.5) {
      scene.getRoot().getStyleClass().add("large");
    }
    String family = family(
        "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei");
    String font = family.isEmpty() ? "" : " -fx-font-family: \"" + family + "\";";
    scene.getRoot().setStyle("-fx-font-size: " + Math.round(14 * size) + "px;" + font);
  }

  /** The first of these font families that is installed; empty when none is. JavaFX itself takes but one name. */
  public static String family(String... names) {
    List<String> installed = Font.getFamilies();
    return Stream.of(names).filter(installed::contains).findFirst().orElse("");
  }
}
