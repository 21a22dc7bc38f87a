package fuhan.font;

import java.nio.file.Path;
import java.util.List;

/**
 * A face on this machine, not yet opened.
 *
 * @param index place in a collection; 0 in other files
 * @param families its names in all languages
 * @param bold whether it is a bold face
 */
record Located(Path file, int index, List<String> families, boolean bold) {
  Located {
    families = List.copyOf(families);
  }

  boolean is(String family) {
    return families.stream().anyMatch(family::equalsIgnoreCase);
  }
}
