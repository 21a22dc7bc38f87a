package fuhan.desk.form;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Icons;
import fuhan.letter.Letter;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Sections are added, renamed, moved, dropped and taken back; what was dropped is kept beside the letter with all its text. */
final class SectionDeeds {
  private final Desk desk;
  private final Editing editing;
  private final String key;
  private final VBox dropped = new VBox(2);
  private final VBox root;
  private List<Section> aside = List.of();

  SectionDeeds(Desk desk, Editing editing, long draft) {
    this.desk = desk;
    this.editing = editing;
    this.key = "aside." + draft;
    Hyperlink add = new Hyperlink("加一个部分", Icons.of(Feather.PLUS));
    add.setOnAction(event -> add());
    root = new VBox(6, add, dropped);
    root.setStyle("-fx-padding: 0.8em 0 0 0.2em;");
    desk.tasks().run(() -> desk.store().settings().value(key, ""), text -> {
      aside = text.isEmpty() ? List.of() : desk.workplace().letters().read().apply(text).body().sections();
      show();
    });
  }

  Node node() {
    return root;
  }

  /** What can be done with a step, when it is a section's. */
  Optional<ContextMenu> menu(Page page) {
    if (!(page instanceof SectionPage section)) {
      return Optional.empty();
    }
    return Optional.of(
        new ContextMenu(
            item("改名", () -> rename(section.index())), item("上移", () -> move(section.index(), -1)),
            item("下移", () -> move(section.index(), 1)), item("先不要这一部分", () -> drop(section.index()))));
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void act(int index, UnaryOperator<List<Section>> how) {
    Letter letter = editing.now();
    List<Section> sections = how.apply(new ArrayList<>(letter.body().sections()));
    editing.act("section." + (index + 1), letter.withBody(letter.body().withSections(sections)));
  }

  private void add() {
    Ask.line(desk.stage(), "加一个部分", "标题", "").ifPresent(heading -> act(editing.now().body().sections().size(), sections -> {
      sections.add(new Section(heading.isEmpty() ? Ordinal.NONE : Ordinal.of(Style.CHINESE), heading, List.of()));
      return sections;
    }));
  }

  private void rename(int index) {
    Section section = editing.now().body().sections().get(index);
    Ask.line(desk.stage(), "给这一部分改名", "标题", section.heading()).ifPresent(heading -> act(index, sections -> {
      sections.set(index, new Section(heading.isEmpty() ? Ordinal.NONE : Ordinal.of(Style.CHINESE), heading, section.blocks()));
      return sections;
    }));
  }

  private void move(int index, int by) {
    int to = index + by;
    if (to >= 0 && to < editing.now().body().sections().size()) {
      act(to, sections -> {
        sections.add(to, sections.remove(index));
        return sections;
      });
    }
  }

  private void drop(int index) {
    List<Section> kept = new ArrayList<>(aside);
    kept.add(editing.now().body().sections().get(index));
    keep(kept);
    act(Math.max(0, index - 1), sections -> {
      sections.remove(index);
      return sections;
    });
  }

  private void takeBack(Section section) {
    act(editing.now().body().sections().size(), sections -> {
      sections.add(section);
      return sections;
    });
    List<Section> kept = new ArrayList<>(aside);
    kept.remove(section);
    keep(kept);
  }

  private void keep(List<Section> sections) {
    aside = List.copyOf(sections);
    Letter holder = Letter.blank(editing.now().template()).withBody(fuhan.letter.Body.EMPTY.withSections(aside));
    desk.tasks()
        .run(() -> desk.store().settings().set(key, aside.isEmpty() ? "" : desk.workplace().letters().write().apply(holder)), this::show);
    show();
  }

  private void show() {
    dropped.getChildren().clear();
    for (Section section : aside) {
      Hyperlink back = new Hyperlink("恢复“" + (section.heading().isEmpty() ? "正文" : section.heading()) + "”", Icons.of(Feather.ROTATE_CCW));
      back.setOnAction(event -> takeBack(section));
      dropped.getChildren().add(back);
    }
  }
}
