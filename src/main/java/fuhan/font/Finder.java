package fuhan.font;

import java.util.Optional;

/** Finds faces on this machine. */
interface Finder {
  /** The face that this machine prints a family with: one of that name, or what the machine's own settings put in its place; empty when it knows neither. */
  Optional<Located> find(String family, boolean bold);
}
