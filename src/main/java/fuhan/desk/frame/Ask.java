package fuhan.desk.frame;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Questions and messages in one look; every button says what it does. */
public final class Ask {
  private Ask() {}

  /** Whether the person agrees: the button carries the word of the deed, such as 删除. */
  public static boolean agreed(Window owner, String question, String details, String deed) {
    ButtonType yes = new ButtonType(deed, ButtonData.OK_DONE);
    Alert alert = alert(AlertType.CONFIRMATION, owner, question, details, yes, new ButtonType("取消", ButtonData.CANCEL_CLOSE));
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  /** Tells something that has to be read. */
  public static void tell(Window owner, String sentence, String details) {
    alert(AlertType.INFORMATION, owner, sentence, details, new ButtonType("知道了", ButtonData.OK_DONE)).showAndWait();
  }

  /** Tells what could not be done; the exception's sentence says what is wrong and what to do. */
  public static void failed(Window owner, String what, Exception e) {
    alert(AlertType.ERROR, owner, what, e.getMessage(), new ButtonType("知道了", ButtonData.OK_DONE)).showAndWait();
  }

  /** An error nobody foresaw: what happened, what to do, and details to copy. */
  public static void unexpected(Window owner, Throwable e) {
    Alert alert = alert(
        AlertType.ERROR, owner, "程序出了没有料到的错误", "正在写的内容已经保存。可以继续使用；如果再次出现，请把下面的内容复制给维护人员。", new ButtonType("继续使用", ButtonData.OK_DONE));
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    TextArea details = new TextArea(trace.toString());
    details.setEditable(false);
    details.setAccessibleText("错误的详细内容");
    alert.getDialogPane().setExpandableContent(new VBox(4, new Label("详细内容"), details));
    alert.showAndWait();
  }

  /** A line of text for a question; empty when the person gave up. */
  public static Optional<String> line(Window owner, String question, String label, String before) {
    javafx.scene.control.TextInputDialog dialog = new javafx.scene.control.TextInputDialog(before);
    dialog.initOwner(owner);
    dialog.setTitle("复函助手");
    dialog.setHeaderText(question);
    dialog.setContentText(label);
    dialog.setGraphic(null);
    dialog.getEditor().setAccessibleText(label);
    return dialog.showAndWait().map(String::strip);
  }

  private static Alert alert(AlertType type, Window owner, String head, String words, ButtonType... buttons) {
    Alert alert = new Alert(type, words, buttons);
    alert.initOwner(owner);
    alert.setTitle("复函助手");
    alert.setHeaderText(head);
    return alert;
  }
}
