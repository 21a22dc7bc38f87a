package fuhan.bench;

import fuhan.letter.Addressee;
import fuhan.letter.Addressing;
import fuhan.letter.Block;
import fuhan.letter.Body;
import fuhan.letter.Category;
import fuhan.letter.Citation;
import fuhan.letter.Disclosure;
import fuhan.letter.Distribution;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Ending;
import fuhan.letter.Head;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Measure;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Role;
import fuhan.letter.Section;
import fuhan.letter.Signature;
import fuhan.letter.Signatures;
import fuhan.letter.Signatures.Place;
import fuhan.letter.Suggestion;
import fuhan.letter.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A letter of a given number of points, each as long as in a real letter of seven points and nine pages. */
final class BenchLetter {
  private static final String CLAUSE = "组织辖区5家单位分3批次开展专题培训，覆盖1.2万人次，形成“上下联动、齐抓共管”的工作合力，群众满意度明显提升。";

  private BenchLetter() {}

  /** A letter of about so many pages: a point fills one. */
  static Letter ofPages(int pages) {
    return of(Math.max(1, pages - 1));
  }

  static Letter of(int points) {
    List<Suggestion> suggestions = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= points; i++) {
      suggestions.add(new Suggestion(i, "完善第" + i + "片区配套设施，优化服务流程"));
      blocks.add(point(i));
    }
    List<Section> sections = List.of(
        new Section(Ordinal.of(Style.CHINESE), "办理工作背景", List.of(Paragraph.of(CLAUSE.repeat(4)))),
        new Section(Ordinal.of(Style.CHINESE), "措施与成效", blocks),
        new Section(Ordinal.of(Style.CHINESE), "存在的问题及今后推进计划", List.of(Paragraph.of(CLAUSE.repeat(4)))));
    return new Letter(
        "three-part", Kind.PROPOSAL, Role.LEAD,
        new Head(
            "云州市临川区教育局", Optional.of(new DocumentNumber("临教函", 2025, 13)), Optional.of(Category.A), "", List.of(),
            "关于区政协九届四次会议第20250101号提案办理情况答复的函"),
        List.of(new Proposal("20250101", "关于提升公共服务水平的提案", "区政协九届四次会议", List.of(), suggestions)),
        new Addressing(List.of(new Addressee("林晚", Addressee.Nature.PERSON, 1)), "林晚委员"),
        new Body(List.of(Paragraph.of("《关于提升公共服务水平的提案》（第20250101号）收悉，现将办理情况答复如下：")), sections, List.of()),
        new Ending(
            new Signatures(List.of(List.of(new Signature("承办单位联系人", "许知远"), new Signature("联系电话", "0000-2100101"))), Place.BEFORE_SIGNER),
            List.of("云州市临川区教育局"), Optional.of(LocalDate.of(2025, 6, 12)), Optional.of(Disclosure.PUBLISHED), List.of()),
        List.of(new Distribution("抄送", "区政协提案委员会，区政府办公室")), List.of(), Optional.empty(), List.of(), Map.of());
  }

  private static Point point(int id) {
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      measures.add(new Measure(Ordinal.of(Style.FIRSTLY), Text.of("强化统筹推进。" + CLAUSE.repeat(3))));
    }
    Citation citation = new Citation("针对“", List.of(id), "", "”的建议，");
    return new Point(
        Ordinal.of(Style.BRACKETED), Optional.of(citation), "", false, List.of(new Paragraph(Text.of("我们" + CLAUSE), measures)));
  }
}
