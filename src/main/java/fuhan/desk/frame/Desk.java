package fuhan.desk.frame;

import fuhan.draft.Account;
import fuhan.draft.Store;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.stage.Stage;

/** The desk one person sits at: the open store, who sits there, and the ways around. Screens are built with it. */
public final class Desk {
  private final Workplace workplace;
  private final Store store;
  private final Account account;
  private final Stage stage;
  private final Tasks tasks;
  private final Places places;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  public Desk(Workplace workplace, Store store, Account account, Stage stage, Tasks tasks, Places places) {
    this.workplace = workplace;
    this.store = store;
    this.account = account;
    this.stage = stage;
    this.tasks = tasks;
    this.places = places;
  }

  public Workplace workplace() {
    return workplace;
  }

  /** The open store; call it in {@link #tasks()}, never on the JavaFX thread. */
  public Store store() {
    return store;
  }

  /** Who is signed in. */
  public Account account() {
    return account;
  }

  public boolean isHead() {
    return account.rank() == Account.Rank.HEAD;
  }

  public Stage stage() {
    return stage;
  }

  public Tasks tasks() {
    return tasks;
  }

  public Places places() {
    return places;
  }

  /** Says a sentence in the status line, such as 已保存 09:12:33. */
  public void say(String sentence) {
    status.set(sentence);
  }

  public ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }
}
