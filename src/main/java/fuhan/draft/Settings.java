package fuhan.draft;

import fuhan.letter.Office;
import org.jdbi.v3.core.Handle;

/** What the office told of itself, and the window's settings by name, such as theme = dark. */
public final class Settings {
  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /** The office's details; {@link Office#UNKNOWN} until they were given. */
  public Office office() throws DraftException {
    return database.read(Settings::office);
  }

  public void office(Office office) throws DraftException {
    database.change(handle -> {
      put(handle, "office.name", office.name());
      put(handle, "office.code", office.code());
      put(handle, "office.supervisor", office.supervisor());
      put(handle, "office.leader", office.leader());
      put(handle, "office.contact", office.contact());
      put(handle, "office.phone", office.phone());
      put(handle, "office.copyTo", office.copyTo());
    });
  }

  /** A setting's value, or the other one while it was never set. */
  public String value(String name, String otherwise) throws DraftException {
    return database.read(handle -> get(handle, name, otherwise));
  }

  public void set(String name, String value) throws DraftException {
    database.change(handle -> put(handle, name, value));
  }

  static Office office(Handle handle) {
    return new Office(
        get(handle, "office.name", ""), get(handle, "office.code", ""), get(handle, "office.supervisor", ""),
        get(handle, "office.leader", ""), get(handle, "office.contact", ""), get(handle, "office.phone", ""),
        get(handle, "office.copyTo", ""));
  }

  private static String get(Handle handle, String name, String otherwise) {
    return handle.select("select content from setting where name = ?", name).mapTo(String.class).findOne().orElse(otherwise);
  }

  private static void put(Handle handle, String name, String value) {
    if (handle.execute("update setting set content = ? where name = ?", value, name) == 0) {
      handle.execute("insert into setting (name, content) values (?, ?)", name, value);
    }
  }
}
