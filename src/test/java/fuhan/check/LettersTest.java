package fuhan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LettersTest {
  private static final String OFFICE = "云州市临川区卫生健康局";
  private static final String LONG = "我局会同区财政局完善基层医务人员培训办法，选派骨干到市级单位跟岗学习，组织考核，结果和绩效挂钩，群众满意度明显提升，家庭医生签约稳步推进。";

  @Test
  void findsTwoFiguresForOneThing() {
    List<Finding> findings = Letters
        .compare(List.of(entry("甲", "林晚", "2024年，开展技能竞赛3场，培训基层医务人员60人次。"), entry("乙", "周砚", "2024年，开展技能竞赛2场，培训基层医务人员60人次。")));
    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("ConflictingFigures");
      assertThat(finding.quote()).contains("技能竞赛2场");
      assertThat(finding.message()).contains("“甲”写", "技能竞赛3场");
    });
  }

  @Test
  void leavesOtherYearsAndOtherOfficesAlone() {
    Letters.Entry other = new Letters.Entry("丙", "云州市临川区教育局", Set.of("何一"), "2024年，开展技能竞赛9场。");
    assertThat(Letters.compare(List.of(entry("甲", "林晚", "2024年，开展技能竞赛3场。"), entry("乙", "周砚", "2025年，开展技能竞赛2场。"), other))).isEmpty();
  }

  @Test
  void findsTheNameThatWasLeftInACopy() {
    List<Finding> findings = Letters
        .compare(List.of(entry("甲", "林晚", LONG + "感谢林晚委员对卫生健康工作的关心。"), entry("乙", "周砚", LONG + "感谢林晚委员对卫生健康工作的关心。")));
    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("NameOfAnotherLetter");
      assertThat(finding.quote()).isEqualTo("林晚");
      assertThat(finding.section()).isEqualTo("乙");
    });
  }

  @Test
  void aNameInALetterOfItsOwnWordsIsNoLeftover() {
    assertThat(Letters.compare(List.of(entry("甲", "林晚", LONG), entry("乙", "周砚", "此前林晚委员也提过类似的提案，两件一并研究，统一安排，分别答复，结果公开，接受监督，持续改进。"))))
        .isEmpty();
  }

  private static Letters.Entry entry(String name, String member, String text) {
    return new Letters.Entry(name, OFFICE, Set.of(member), text);
  }
}
