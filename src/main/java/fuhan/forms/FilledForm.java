package fuhan.forms;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A form with its values, such as the 意见征询表 for 林晚委员; personal data.
 *
 * @param sort which form it is
 * @param member whose it is; empty for the 办理情况表
 * @param texts what stands in each field, by the tag of its content control
 * @param ticks tags of the boxes that are ticked
 */
public record FilledForm(Sort sort, String member, Map<String, String> texts, Set<String> ticks) {
  public FilledForm {
    texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    ticks = java.util.Collections.unmodifiableSet(new TreeSet<>(ticks));
  }

  /** The forms there are. */
  public enum Sort {
    HANDLING_RECORD("handling-record.docx", "办理情况表"),
    FEEDBACK("feedback-form.docx", "意见征询表");

    private final String file;
    private final String word;

    Sort(String file, String word) {
      this.file = file;
      this.word = word;
    }

    /** Name of its Word file among the templates. */
    public String file() {
      return file;
    }

    public String word() {
      return word;
    }
  }
}
