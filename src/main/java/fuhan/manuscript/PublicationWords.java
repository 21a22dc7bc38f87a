package fuhan.manuscript;

import fuhan.letter.Publication;
import fuhan.wording.Dates;
import fuhan.wording.IndexField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The index fields of a web page around a letter: 索引号：XM… */
final class PublicationWords {
  private String indexNumber = "";
  private String publisher = "";
  private Optional<LocalDate> date = Optional.empty();
  private final Map<String, String> others = new TreeMap<>();
  private boolean any;

  /** Takes a line if it is made of such fields. */
  boolean take(String line) {
    List<IndexField> fields = IndexField.all(line);
    fields.forEach(field -> field(field.label(), field.value()));
    any |= !fields.isEmpty();
    return !fields.isEmpty();
  }

  private void field(String label, String value) {
    switch (label) {
      case "索引号", "信息索引号" -> indexNumber = value;
      case "发布机构", "发文机关", "发布单位", "制发机关" -> publisher = publisher.isEmpty() ? value : publisher;
      case "公文生成日期", "生成日期", "成文日期", "发文日期" -> date = Dates.read(value).or(() -> date);
      default -> {
        if (!value.isEmpty()) {
          others.put(label, value);
        }
      }
    }
  }

  /** The document number the page gives; empty when it gives none. */
  String number() {
    return others.getOrDefault("备注/文号", others.getOrDefault("发文字号", others.getOrDefault("文号", "")));
  }

  /** What the page said of disclosure; empty when it said nothing. */
  String disclosure() {
    return others.getOrDefault("公开属性", others.getOrDefault("公开方式", ""));
  }

  Optional<Publication> publication() {
    return any ? Optional.of(new Publication(indexNumber, publisher, date, others)) : Optional.empty();
  }
}
