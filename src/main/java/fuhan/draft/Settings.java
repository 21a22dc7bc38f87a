package fuhan.draft;

import fuhan.letter.Office;

/** What was asked once: the office's details, and other words by name. */
public final class Settings {
  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /** The office whose letters these are; {@link Office#UNKNOWN} before it was asked. */
  public Office office() throws DraftException {
    return new Office(
        value("office.name", ""), value("office.code", ""), value("office.supervisor", ""), value("office.leader", ""),
        value("office.contact", ""), value("office.phone", ""), value("office.copyTo", ""));
  }

  public void office(Office office) throws DraftException {
    put("office.name", office.name());
    put("office.code", office.code());
    put("office.supervisor", office.supervisor());
    put("office.leader", office.leader());
    put("office.contact", office.contact());
    put("office.phone", office.phone());
    put("office.copyTo", office.copyTo());
  }

  /** The words under a name. */
  public String value(String name, String otherwise) throws DraftException {
    return database.read(
        handle -> handle.createQuery("SELECT words FROM setting WHERE name = :name")
            .bind("name", name)
            .mapTo(String.class)
            .findOne()
            .orElse(otherwise));
  }

  public void put(String name, String words) throws DraftException {
    database.write(handle -> {
      int changed = handle.createUpdate("UPDATE setting SET words = :words WHERE name = :name")
          .bind("words", words)
          .bind("name", name)
          .execute();
      return changed > 0 ? changed
          : handle.createUpdate("INSERT INTO setting (name, words) VALUES (:name, :words)")
              .bind("words", words)
              .bind("name", name)
              .execute();
    });
  }
}
