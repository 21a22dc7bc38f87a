package fuhan.template;

import fuhan.letter.Kind;
import java.util.List;

/**
 * What the forms of an office say beside what a letter gives them; an entry {@code forms} of {@code template.json}.
 *
 * @param committee who gets the 意见征询表 back, such as 区政协提案委员会
 * @param days within which it is to come back
 * @param note under the 办理情况表
 * @param remarks of the 意见征询表, a paragraph each, with {@code ${person}} and {@code ${committee}} for what differs
 * @param checklist what the office does for each proposal, such as 一通电话; empty when it keeps no list
 */
public record FormTexts(String committee, int days, String note, List<String> remarks, List<String> checklist) {
  private static final int DAYS = 15;
  private static final List<String> REMARKS = List
      .of("1.请${person}将具体意见填在表内，及时寄回${committee}。", "2.如意见内容较长，表内填不完，请加附页。", "3.对办理工作的评价，请用“√”填在相应的格内。");
  private static final List<String> CHECKLIST = List.of("一张联络表", "一通电话", "一次走访", "一次调研", "一场会商", "一次回访");

  public FormTexts {
    remarks = List.copyOf(remarks);
    checklist = List.copyOf(checklist);
  }

  /** What most offices say. */
  public static FormTexts usual(Kind kind) {
    return new FormTexts(kind == Kind.DEPUTY ? "区人大常委会代表联络机构" : "区政协提案委员会", DAYS, "注：答复意见请用电脑打印，另附A4纸张。", REMARKS, CHECKLIST);
  }
}
