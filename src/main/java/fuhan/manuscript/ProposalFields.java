package fuhan.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labelled fields of a proposal, from lines (案由：关于…), from table cells (案由 | 关于…) and from columns (姓名 | 单位); the rest is its text. */
final class ProposalFields {
  /** What a label asks for. */
  enum Label {
    NUMBER("(?:提案|建议|议案|立案)?(?:编号|案号|序号|号码)|提案号|建议号|流水号"),
    TITLE("(?:提案|建议)?(?:案由|题目|标题|名称)|主题"),
    PROPOSER("(?:(?:第一|主|领衔|集体)?(?:提案|建议|提出|提交|提议|领衔)(?:人|者|委员|代表|单位|方)|(?:委员|代表|提案人|建议人|提案者)?姓名|主提人|政协委员|人大代表)(?:签名|姓名)?"),
    JOINT("(?:联名|附议|共同|联合|其他)(?:提案|建议|提出|提名)?(?:人|者|委员|代表|人员)?(?:姓名|签名|名单)?"),
    SESSION("(?:所属)?(?:会议|届次|会次|届别|次会)(?:名称|届次)?"),
    UNIT("(?:工作|所在)单位(?:及职务|、职务|和职务|职务)?|单位(?:及职务|、职务|和职务|职务)?"),
    PHONE("(?:联系|办公)?(?:电话|手机|方式)(?:号码?)?"),
    LEAD("(?:主办|承办|牵头)(?:单位|部门)?"),
    ASSIST("(?:会办|协办)(?:单位|部门)?"),
    SEPARATE("分办(?:单位|部门)?"),
    MODE("办理(?:方式|类型|形式)"),
    DUE("(?:办理|答复|办结|办复|回复|完成)(?:期限|时限|截止(?:日期|时间)?|日期|时间)|限办日期|截止日期|要求答复(?:时间|日期)"),
    CONTENT("(?:提案|建议)?(?:内容|正文|全文)(?:及建议)?"),
    OTHER(
        "(?:通讯|通信|联系|单位|邮寄)?地址|邮政?编码?|电子邮箱|邮箱|传真|联系人|(?:提案|建议)?(?:类别|类型|分类|形式|性质)|界别|党派|代表团|性别|职务|职称|委员证号|代表证号"
            + "|(?:提交|提出|立案|收到|登记|交办|填表)?(?:日期|时间)|(?:审查|立案|交办|领导)(?:意见|情况|批示)|是否(?:同意)?公开|备注|人数|案别");

    private final Pattern words;

    Label(String words) {
      this.words = Pattern.compile(words);
    }
  }

  /** A label with what stands beside it. */
  record Field(Label label, String value) {}

  private static final int LONGEST_VALUE = 120;
  private static final int LONGEST_NAMES = 600;
  private static final String ANY = Stream.of(Label.values()).map(label -> label.words.pattern()).collect(Collectors.joining("|"));
  private static final Pattern AT = Pattern
      .compile("(?:^|(?<=[\\s　；，。]))(?:[\\p{IsHan}]{0,8}(?=政协委员|人大代表))?[（【]?(" + ANY + ")(?:（[^）]{1,10}）)?[】）]?：[\\s　]*");

  private final List<Field> fields = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private List<Label> columns = List.of();
  private Optional<Label> waiting = Optional.empty();

  /** Sorts rows; a paragraph is a row of one cell. */
  ProposalFields(List<List<String>> rows) {
    for (List<String> row : rows) {
      List<String> cells = row.stream().map(String::strip).toList();
      if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
        waiting = Optional.empty();
        cells(cells);
      } else {
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(this::line);
      }
    }
  }

  /** All fields that say something, in order. */
  List<Field> all() {
    return List.copyOf(fields);
  }

  /** What is beside a label; empty when nothing is. */
  String first(Label label) {
    return fields.stream().filter(field -> field.label() == label).map(Field::value).findFirst().orElse("");
  }

  /** The labels as they stand, a line each; they tell whose form it is. */
  String labels() {
    return String.join("\n", labels);
  }

  /** The paragraphs that are no fields. */
  List<String> text() {
    return List.copyOf(text);
  }

  /** What the words ask for, when they are a label and nothing else. */
  static Optional<Label> label(String words) {
    String bare = words.replaceAll("[\\s　：:]|（[^（）]*）", "");
    return bare.length() > 12 ? Optional.empty()
        : Stream.of(Label.values()).filter(label -> label.words.matcher(bare).matches()).findFirst();
  }

  private void line(String line) {
    Optional<Label> alone = label(line);
    alone.ifPresent(label -> labels.add(line));
    if (alone.isPresent()) {
      waiting = alone.filter(label -> label != Label.CONTENT);
      return;
    }
    Matcher matcher = AT.matcher(line);
    if (matcher.find() && matcher.start() == 0) {
      waiting = Optional.empty();
      labelled(line, matcher);
    } else if (waiting.isPresent() && line.length() <= LONGEST_VALUE) {
      add(waiting.get(), line);
      waiting = Optional.empty();
    } else {
      text.add(line);
    }
  }

  private void labelled(String line, Matcher matcher) {
    int from = matcher.end();
    Optional<Label> label = label(matcher.group(1));
    labels.add(matcher.group());
    while (matcher.find()) {
      labels.add(matcher.group());
      add(label.orElse(Label.OTHER), line.substring(from, matcher.start()));
      label = label(matcher.group(1));
      from = matcher.end();
    }
    add(label.orElse(Label.OTHER), line.substring(from));
  }

  private void cells(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    filled.stream().filter(cell -> label(cell).isPresent()).forEach(labels::add);
    boolean bare = filled.stream().allMatch(cell -> label(cell).isPresent());
    if (bare && filled.stream().anyMatch(cell -> label(cell).filter(ProposalFields::names).isPresent())) {
      columns = cells.stream().map(cell -> label(cell).orElse(Label.OTHER)).toList();
      return;
    }
    if (label(filled.getFirst()).isEmpty() && !columns.isEmpty()) {
      for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
        add(columns.get(i), cells.get(i));
      }
      return;
    }
    columns = List.of();
    Optional<Label> label = Optional.empty();
    for (String cell : filled) {
      Optional<Label> next = label(cell);
      if (next.isPresent()) {
        label = next;
      } else if (label.isPresent()) {
        add(label.get(), cell);
      } else {
        cell.lines().forEach(this::line);
      }
    }
  }

  private static boolean names(Label label) {
    return label == Label.PROPOSER || label == Label.JOINT;
  }

  private void add(Label label, String value) {
    String bare = value.strip().replaceAll("[；，]$", "");
    boolean prose = label == Label.CONTENT || bare.length() > (names(label) ? LONGEST_NAMES : LONGEST_VALUE);
    if (prose) {
      bare.lines().filter(line -> !line.isBlank()).forEach(line -> text.add(line.strip()));
    } else if (!bare.isEmpty() && !bare.matches("[无/—-]+|详见附件") && !fields.contains(new Field(label, bare))) {
      fields.add(new Field(label, bare));
    }
  }
}
