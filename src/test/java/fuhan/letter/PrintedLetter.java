package fuhan.letter;

import fuhan.letter.Addressee.Nature;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Signatures.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Letters as an office of the invented 临川区 might write them, in which every fact is printed: what is composed of them can be read back whole.
 *
 * <p>Suggestions are numbered as the points cite them; no forms, no publication, nobody's personal data.
 */
public final class PrintedLetter {
  private static final List<String> CLAUSES = List.of(
      "组织辖区5家单位开展专题培训", "完成道路整治3.5公里", "建立部门联动机制", "全年服务群众1.2万人次", "覆盖率达到98.6%", "形成齐抓共管的工作合力", "制定《临川区实施方案》", "投入资金750万元", "推动“一站式”服务落地见效",
      "群众满意度明显提升", "选派骨干12人赴市级单位跟岗学习", "从2025年3月1日起试行", "依托APP平台实现线上办理", "打造示范点8个");
  private static final List<String> TOPICS = List
      .of("加强基层培训", "完善配套设施", "推进数字化管理", "拓宽宣传渠道", "健全长效机制", "优化公交线路", "增设便民站点", "规范停车秩序", "提升服务质量，改善群众体验", "深化校社‘共育’");
  private static final List<String> HEADINGS = List.of("办理工作背景", "措施与成效", "存在的问题及今后推进计划", "目前已开展的工作", "下一步工作打算", "总体情况");
  private static final List<String> OFFICES = List.of("临川区教育局", "云州市临川区住房和城乡建设局", "临川区卫生健康局", "临川区公安分局交警大队", "临川区人民政府办公室");
  private static final List<String> PEOPLE = List.of("林晚", "周砚", "许知远", "何一", "陆明远", "李和平");
  private static final List<String> LABELS = List.of("区政府分管领导", "承办单位领导", "承办单位联系人", "联系电话");

  private final Random random;
  private final List<Suggestion> suggestions = new ArrayList<>();

  private PrintedLetter(long seed) {
    random = new Random(seed);
  }

  public static Arbitrary<Letter> letters() {
    return Arbitraries.longs().map(seed -> new PrintedLetter(seed).letter());
  }

  /** A letter with this many cited points in one section, for growth. */
  public static Letter withPoints(int count) {
    PrintedLetter maker = new PrintedLetter(count);
    List<Block> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(maker.cited(Ordinal.of(Style.BRACKETED), "加强第" + (i + 1) + "片区配套设施建设"));
    }
    Section section = new Section(Ordinal.of(Style.CHINESE), HEADINGS.get(1), points);
    Letter letter = maker.letter("three-part", Kind.PROPOSAL, Role.LEAD, false);
    Proposal first = letter.proposals().getFirst();
    return letter.withProposals(List.of(new Proposal(first.number(), first.title(), first.session(), List.of(), maker.suggestions)))
        .withBody(new Body(letter.body().opening(), List.of(section), letter.body().closing()));
  }

  private Letter letter() {
    return switch (random.nextInt(5)) {
      case 0 -> letter("plain", Kind.PROPOSAL, Role.LEAD, false);
      case 1 -> letter("deputy", Kind.DEPUTY, Role.LEAD, true);
      case 2 -> letter("assist", Kind.PROPOSAL, Role.ASSIST, false);
      default -> letter("three-part", Kind.PROPOSAL, Role.LEAD, true);
    };
  }

  private Letter letter(String template, Kind kind, Role role, boolean structured) {
    boolean deputy = kind == Kind.DEPUTY;
    String number = chance() ? Integer.toString(random.nextInt(1, 20_259_999)) : "C" + random.nextInt(10, 99);
    String session = deputy ? "区人大三届四次会议" : "区政协九届四次会议";
    List<String> titles = chance(4) ? List.of("关于" + one(TOPICS) + "的提案", "关于构建全龄友好社区的建议")
        : List.of("关于" + one(TOPICS) + "的" + (deputy ? "建议" : "提案"));
    List<Section> sections = structured ? sections() : List.of(new Section(Ordinal.NONE, "", paragraphs(1 + random.nextInt(4))));
    List<Proposal> proposals = new ArrayList<>();
    titles.forEach(title -> proposals.add(new Proposal(number, title, session, List.of(), proposals.isEmpty() ? suggestions : List.of())));
    List<String> signers = some(OFFICES, 3);
    String about = deputy ? "建议" : "提案";
    String ends = role == Role.ASSIST ? "的会办意见" : chance() ? "办理情况答复的函" : "的答复";
    Head head = new Head(
        signers.isEmpty() ? one(OFFICES) : signers.getFirst(),
        chance() ? Optional.of(new DocumentNumber("临教函", 2015 + random.nextInt(12), 1 + random.nextInt(999))) : Optional.empty(),
        chance() ? Optional.of(one(List.of(Category.values()))) : Optional.empty(), chance(3) ? one(PEOPLE) : "", List.of(),
        "关于" + session + "第" + number + "号" + about + ends);
    Paragraph opening = Paragraph.of("您提出的《" + String.join("》和《", titles) + "》（第" + number + "号）收悉，现将办理情况答复如下：");
    List<Paragraph> closing = chance() ? List.of(Paragraph.of("感谢您对我们工作的关心和支持，欢迎今后提出更多的宝贵意见。")) : List.of();
    return new Letter(
        template, kind, role, head, proposals, addressing(deputy, role), new Body(List.of(opening), sections, closing), ending(signers),
        some(
            List.of(new Distribution("报", "区政府"), new Distribution("抄送", "区政协提案委员会，区政府办公室"), new Distribution("抄送", "区政协提案委、区政府督查室；区财政局")),
            2),
        attachments(), Optional.empty(), List.of(), Map.of());
  }

  private Addressing addressing(boolean deputy, Role role) {
    if (role == Role.ASSIST) {
      return new Addressing(List.of(new Addressee("区教育局", Nature.OFFICE, 1)), "区教育局");
    }
    String title = deputy ? "代表" : "委员";
    return switch (random.nextInt(4)) {
      case 0 -> new Addressing(List.of(new Addressee("林晚", Nature.PERSON, 13)), "林晚等13位" + title);
      case 1 -> new Addressing(List.of(new Addressee("民盟临川区委", Nature.PARTY, 1)), "民盟临川区委");
      case 2 -> new Addressing(List.of(new Addressee("区政协教科卫体委员会", Nature.COMMITTEE, 1)), "区政协教科卫体委员会");
      default -> {
        List<String> names = some(PEOPLE, 3);
        List<String> asked = names.isEmpty() ? List.of("林晚") : names;
        yield new Addressing(
            asked.stream().map(name -> new Addressee(name, Nature.PERSON, 1)).toList(),
            (chance() ? "尊敬的" : "") + String.join("、", asked) + title);
      }
    };
  }

  private Ending ending(List<String> signers) {
    boolean dated = !signers.isEmpty();
    Place place = dated ? one(List.of(Place.values())) : Place.NOTE;
    List<List<Signature>> lines = new ArrayList<>();
    for (int i = 0; i < LABELS.size(); i++) {
      if (chance()) {
        Signature signature = new Signature(LABELS.get(i), i == 3 ? "0000-2100" + random.nextInt(100, 999) : one(PEOPLE));
        boolean joins = i == 3 && !lines.isEmpty();
        if (joins) {
          lines.set(lines.size() - 1, List.of(lines.getLast().getFirst(), signature));
        } else {
          lines.add(List.of(signature));
        }
      }
    }
    return new Ending(
        lines.isEmpty() ? Signatures.NONE : new Signatures(lines, place), signers,
        dated ? Optional.of(LocalDate.of(2015 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28))) : Optional.empty(),
        chance() ? Optional.of(one(List.of(Disclosure.values()))) : Optional.empty(), List.of());
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (String heading : some(HEADINGS, 3)) {
      List<Block> blocks = new ArrayList<>(paragraphs(random.nextInt(3)));
      blocks.addAll(points(Style.BRACKETED, 0));
      sections.add(new Section(Ordinal.of(Style.CHINESE), heading, blocks.isEmpty() ? paragraphs(1) : blocks));
    }
    return sections.isEmpty() ? List.of(new Section(Ordinal.NONE, "", points(Style.CHINESE, 1))) : sections;
  }

  private List<Block> points(Style style, int least) {
    List<Block> points = new ArrayList<>();
    int count = least + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      points.add(switch (random.nextInt(4)) {
        case 0, 1 -> cited(Ordinal.of(style), one(TOPICS) + random.nextInt(100_000));
        case 2 -> style == Style.CHINESE ? cited(Ordinal.of(style), one(TOPICS) + random.nextInt(100_000)) : headed(style);
        default -> new Point(Ordinal.of(style), Optional.empty(), "狠抓工作落实", false, paragraphs(1 + random.nextInt(2)));
      });
    }
    return points;
  }

  private Point headed(Style style) {
    List<Block> body = new ArrayList<>(paragraphs(1 + random.nextInt(2)));
    if (style == Style.BRACKETED && chance()) {
      body.add(new Point(Ordinal.of(Style.ARABIC), Optional.empty(), "抓实日常监管", true, paragraphs(1)));
      body.add(new Point(Ordinal.of(Style.ARABIC), Optional.empty(), "抓好宣传引导", true, paragraphs(1)));
    }
    return new Point(Ordinal.of(style), Optional.empty(), "积极协调，扩大供给", true, body);
  }

  private Point cited(Ordinal ordinal, String text) {
    Suggestion suggestion = new Suggestion(suggestions.size() + 1, text);
    suggestions.add(suggestion);
    boolean line = chance(4);
    Citation citation = line ? new Citation("关于“", List.of(suggestion.id()), "", "”的建议")
        : new Citation("针对“", List.of(suggestion.id()), "", "”的建议，");
    return new Point(ordinal, Optional.of(citation), "", line, paragraphs(1 + random.nextInt(3)));
  }

  /** Paragraphs of one container: the first has text; measures in it or in paragraphs of their own, counted through. */
  private List<Block> paragraphs(int count) {
    List<Block> blocks = new ArrayList<>();
    boolean counted = false;
    for (int i = 0; i < count; i++) {
      boolean inline = chance(3);
      blocks.add(new Paragraph(emphasised("我们" + prose()), inline ? measures(counted) : List.of()));
      counted |= inline;
    }
    if (count > 0 && chance(3)) {
      for (Measure measure : measures(counted)) {
        blocks.add(new Paragraph(Text.EMPTY, List.of(measure)));
      }
    }
    return blocks;
  }

  private List<Measure> measures(boolean again) {
    List<Measure> measures = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      measures.add(new Measure(new Ordinal(Style.FIRSTLY, again && i == 0), emphasised(prose())));
    }
    return measures;
  }

  private Text emphasised(String prose) {
    int comma = prose.indexOf('，');
    return chance(3) && comma > 0
        ? new Text(List.of(new Text.Stretch(prose.substring(0, comma), true), new Text.Stretch(prose.substring(comma), false)))
        : Text.of(prose);
  }

  private String prose() {
    StringBuilder prose = new StringBuilder();
    int clauses = 2 + random.nextInt(5);
    for (int i = 0; i < clauses; i++) {
      prose.append(i == 0 ? "" : "，").append(one(CLAUSES));
    }
    return prose.append("。").toString();
  }

  private List<Attachment> attachments() {
    if (!chance(4)) {
      return List.of();
    }
    Table table = new Table(List.of(List.of("序号", "项目", "数量"), List.of("1", "便民站点", "12")));
    return List.of(
        new Attachment("临川区便民站点一览表", List.of(Paragraph.of("截至目前，" + prose()), table)),
        new Attachment("补贴标准", chance() ? List.of() : List.of(Paragraph.of("经核定，" + prose()))));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> List<T> some(List<T> of, int most) {
    List<T> chosen = new ArrayList<>();
    int from = random.nextInt(of.size());
    int count = random.nextInt(most + 1);
    for (int i = 0; i < Math.min(count, of.size()); i++) {
      chosen.add(of.get((from + i) % of.size()));
    }
    return chosen;
  }

  private boolean chance() {
    return chance(2);
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }
}
