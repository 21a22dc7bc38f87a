package fuhan.manuscript;

import fuhan.letter.Kind;
import fuhan.letter.Proposal;
import fuhan.letter.Suggestion;
import fuhan.manuscript.ProposalFields.Label;
import fuhan.wording.Dates;
import fuhan.wording.Sessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a reply needs in the text of a proposal (提案) or of a deputies' suggestion (建议), such as 案由, 提案人 and what is suggested. */
public final class ReadProposal {
  private static final int HEAD = 12;
  private static final String NUMBER = "[A-Za-z]{0,3}\\d{1,10}(?:[-—]\\d{1,4}|之[一二三四五六七八九十\\d]{1,3})?";
  private static final Pattern NUMBERED = Pattern.compile("第(" + NUMBER + ")号");
  private static final Pattern BARE_NUMBER = Pattern.compile("(?<![A-Za-z\\d])(" + NUMBER + ")(?![届次年\\d])");
  private static final Pattern TITLE = Pattern.compile("《?(关于[^。！？；：]{2,70}(?:提案|建议|议案))》?(?:（[^）]*）)?");
  private static final Pattern UNUSUAL_TITLE = Pattern.compile("《?((?!.*(?:政协|人大|第.*号|[届次]))[^。！？；：，]{6,50}的(?:提案|建议|议案))》?");
  private static final Pattern DEPUTY = Pattern.compile("人大|人民代表大会|代表建议|领衔代表|附议代表|代表团|建议编号|建议号|代表姓名|代表[：（]");
  private static final Pattern MEMBER = Pattern.compile("政协|提案|委员[：（、]|委员姓名|案由");
  private static final Pattern DATE = Pattern.compile("[12]\\d{3}(?:年|[-/.])\\d{1,2}(?:月|[-/.])\\d{1,2}日?");
  private static final Pattern DUE = Pattern.compile("(" + DATE.pattern() + ")(?:以?前|之前)[^。；]{0,20}(?:答复|办复|办结|函复|回复|办理完毕)");

  private final ProposalFields fields;
  private final List<String> text;
  private final List<String> remarks = new ArrayList<>();

  private ReadProposal(List<List<String>> rows) {
    this.fields = new ProposalFields(rows);
    this.text = fields.text();
  }

  /**
   * What was found, for the clerk to correct.
   *
   * @param proposal its suggestions have ids from 1; what the text does not say is empty
   * @param kind 政协提案 unless the text speaks of deputies
   * @param role 主办 unless the text says otherwise
   * @param due until when the answer is asked for
   * @param remarks whole sentences on what was not found or is doubtful, and what to do
   */
  public record Found(Proposal proposal, Kind kind, fuhan.letter.Role role, Optional<LocalDate> due, List<String> remarks) {
    public Found {
      remarks = List.copyOf(remarks);
    }
  }

  /** Reads what a reader read in a file. */
  public static Found read(Source source) {
    return new ReadProposal(ProposalRows.of(source)).found();
  }

  /** Reads pasted text; cells of a table are parted by tabs. */
  public static Found read(List<String> lines) {
    return new ReadProposal(ProposalRows.of(lines)).found();
  }

  private Found found() {
    String title = title();
    Kind kind = kind(title);
    String number = number();
    ProposalMembers members = ProposalMembers.in(fields, title);
    String session = session(kind);
    List<Suggestion> suggestions = new ArrayList<>();
    SuggestionWords.in(text, title).forEach(words -> suggestions.add(new Suggestion(suggestions.size() + 1, words)));
    Proposal proposal = new Proposal(number, title, session, members.members(), suggestions);
    ask(number, "没有找到提案编号，请填写。");
    ask(title, "没有找到案由，请填写，例如“关于提升小学课后服务质量的提案”。");
    if (!title.isEmpty() && !TITLE.matcher(title).matches()) {
      remarks.add("案由“" + title + "”不是“关于……的提案”或者“关于……的建议”的写法，请核对全称。");
    }
    ask(session, "没有找到会议届次，请填写，例如“区政协十届四次会议”。");
    ask(members.members().isEmpty() ? "" : "有", "没有找到提案人，请填写委员、代表或者党派的名称。");
    ask(suggestions.isEmpty() ? "" : "有", "没有找到提案中的建议，请逐条添加。");
    remarks.addAll(members.remarks());
    return new Found(proposal, kind, role(), due(), remarks);
  }

  private void ask(String found, String sentence) {
    if (found.isEmpty()) {
      remarks.add(sentence);
    }
  }

  private List<String> head() {
    return text.subList(0, Math.min(HEAD, text.size()));
  }

  private String title() {
    String said = fields.first(Label.TITLE);
    if (!said.isEmpty()) {
      Matcher whole = TITLE.matcher(said);
      return whole.find() ? whole.group(1) : said.replaceAll("^[《“]|[》”。]+$", "");
    }
    List<String> head = head();
    for (Pattern pattern : List.of(TITLE, UNUSUAL_TITLE)) {
      for (int i = 0; i < head.size(); i++) {
        boolean broken = head.get(i).startsWith("关于") && i + 1 < head.size() && !TITLE.matcher(head.get(i)).matches();
        Matcher matcher = pattern.matcher(broken ? head.get(i) + head.get(i + 1) : head.get(i));
        if (matcher.matches()) {
          return matcher.group(1);
        }
      }
    }
    return "";
  }

  private String number() {
    String said = fields.first(Label.NUMBER);
    for (String place : said.isEmpty() ? head() : List.of(said)) {
      Matcher numbered = NUMBERED.matcher(place);
      if (numbered.find()) {
        return numbered.group(1);
      }
    }
    Matcher bare = BARE_NUMBER.matcher(said);
    return bare.find() ? bare.group(1) : fieldsWith(NUMBERED);
  }

  private String fieldsWith(Pattern pattern) {
    return fields.all()
        .stream()
        .map(field -> pattern.matcher(field.value()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("");
  }

  private Kind kind(String title) {
    String head = String.join("\n", head()) + "\n" + String.join("\n", fields.all().stream().map(field -> field.value()).toList()) + "\n"
        + fields.labels();
    long deputies = DEPUTY.matcher(head).results().count();
    long members = MEMBER.matcher(head).results().count();
    if (deputies == 0 && members == 0) {
      boolean suggestion = title.endsWith("建议");
      remarks.add(suggestion ? "没有看出是政协提案还是人大建议，暂按人大建议处理，请核对。" : "没有看出是政协提案还是人大建议，暂按政协提案处理，请核对。");
      return suggestion ? Kind.DEPUTY : Kind.PROPOSAL;
    }
    return deputies > members ? Kind.DEPUTY : Kind.PROPOSAL;
  }

  private String session(Kind kind) {
    Stream<String> places = Stream
        .concat(Stream.of(fields.first(Label.SESSION)), Stream.concat(head().stream(), fields.all().stream().map(field -> field.value())));
    String found = places.map(Sessions::find).flatMap(Optional::stream).findFirst().orElse("");
    if (found.contains("政协") || found.contains("人大") || found.isEmpty()) {
      return found;
    }
    return kind == Kind.PROPOSAL ? found.replaceFirst("^([省市区县旗州盟])?", "$1政协") : found.replace("届", "届人大");
  }

  private fuhan.letter.Role role() {
    String lead = fields.first(Label.LEAD);
    String assist = fields.first(Label.ASSIST);
    String mode = fields.first(Label.MODE);
    if (mode.contains("分办") || !fields.first(Label.SEPARATE).isEmpty()) {
      return fuhan.letter.Role.SEPARATE;
    }
    if (mode.matches(".*[会协]办.*")) {
      ask("", lead.isEmpty() ? "这是会办件，没有找到主办单位，请填写主送的单位。" : "这是会办件，会办意见请主送" + lead + "。");
      return fuhan.letter.Role.ASSIST;
    }
    if (!lead.isEmpty() && !assist.isEmpty()) {
      remarks.add("这件由" + lead + "主办、" + assist + "会办，暂按主办处理；如果本单位是会办，请改为“会办”。");
    }
    return fuhan.letter.Role.LEAD;
  }

  private Optional<LocalDate> due() {
    String said = fields.first(Label.DUE);
    Matcher date = DATE.matcher(said);
    Optional<LocalDate> found = date.find() ? Dates.read(date.group()) : Optional.empty();
    if (!said.isEmpty() && found.isEmpty()) {
      remarks.add("办理期限写作“" + said + "”，不是一个日期，请算出日期后填写。");
    }
    return found
        .or(() -> text.stream().map(DUE::matcher).filter(Matcher::find).findFirst().flatMap(matcher -> Dates.read(matcher.group(1))));
  }
}
