package fuhan.letter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the web page that published a letter said of it.
 *
 * @param indexNumber 索引号
 * @param publisher 发布机构
 * @param documentDate 公文生成日期
 * @param others further fields by their label, ordered by label
 */
public record Publication(String indexNumber, String publisher, Optional<LocalDate> documentDate, Map<String, String> others) {
  public Publication {
    others = java.util.Collections.unmodifiableMap(new TreeMap<>(others));
  }
}
