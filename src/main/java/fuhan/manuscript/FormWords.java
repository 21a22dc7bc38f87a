package fuhan.manuscript;

import fuhan.letter.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms that were published with a letter: 提案办理情况意见征询表 and its cells. */
final class FormWords {
  private static final Pattern NAME = Pattern.compile(".{0,40}(?:情况表|征询表|意见表|反馈表|评价表|登记表|测评表|回执|征询意见表)(?:（[^）]{1,12}）)?");
  private static final Pattern SUBJECT = Pattern.compile("(?:提案|代表建议|建议|议案|办理).*");
  private static final Pattern FIELD = Pattern.compile("([^：\\t]{2,16})：(.*)", Pattern.DOTALL);
  private static final Pattern CATEGORY = Pattern.compile("(?:办理结果|答复|办理)?类别[：:\\s]*([ABCD])类?");
  private static final Pattern RULE = Pattern.compile("[-\\s\\t|:]+");

  private FormWords() {}

  static boolean isName(String line) {
    return NAME.matcher(line.strip()).matches() && !line.contains("。") && !line.contains("\t");
  }

  /** The forms in these lines; what stands before the first name belongs to the first form. */
  static List<Form> read(List<String> lines) {
    List<Form> forms = new ArrayList<>();
    List<Form.Field> fields = new ArrayList<>();
    String name = "";
    for (String line : lines) {
      if (isName(line)) {
        if (!name.isEmpty()) {
          forms.add(new Form(name, fields));
          fields.clear();
        }
        Matcher subject = SUBJECT.matcher(line.strip());
        name = subject.find() ? subject.group() : line.strip();
      } else if (!RULE.matcher(line).matches()) {
        fields(line, fields);
      }
    }
    if (!name.isEmpty() || !fields.isEmpty()) {
      forms.add(new Form(name, fields));
    }
    return forms;
  }

  /** The category that a form states; a letter may have it nowhere else. */
  static Optional<String> category(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = CATEGORY.matcher(line.replaceAll("[\\s　]", ""));
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private static void fields(String line, List<Form.Field> fields) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t")) {
      if (!cell.isBlank()) {
        cells.add(cell.strip());
      }
    }
    boolean labelled = cells.stream().anyMatch(cell -> FIELD.matcher(cell).matches());
    if (cells.size() > 1 && !labelled && cells.size() % 2 == 0) {
      for (int i = 0; i < cells.size(); i += 2) {
        fields.add(new Form.Field(cells.get(i), cells.get(i + 1)));
      }
    } else if (cells.size() > 1 && !labelled) {
      fields.add(new Form.Field(cells.getFirst(), String.join(" ", cells.subList(1, cells.size()))));
    } else {
      for (String cell : cells) {
        Matcher field = FIELD.matcher(cell);
        boolean split = field.matches();
        fields.add(split ? new Form.Field(field.group(1), field.group(2)) : new Form.Field("", cell));
      }
    }
  }
}
