package fuhan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.draft.DraftRow;
import fuhan.letter.Feedback;
import fuhan.letter.Feedback.Satisfaction;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Opinion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is done around a letter, at the window. */
@Timeout(120)
final class HandlingTest {
  @TempDir Path folder;

  private static void step(Sitting sitting, String name) throws Exception {
    sitting.show(sitting.form().steps().indexOf(name));
  }

  private Sitting begun() throws Exception {
    Sitting sitting = Sitting.open(folder);
    sitting.first();
    sitting.press("开始使用");
    sitting.choose("新建复函", "三段式答复函");
    sitting.form();
    sitting.type("提案原文", Files.readString(Path.of("src/test/resources/fuhan/desk/proposal.txt")));
    sitting.press("识别");
    sitting.until("the suggestions", () -> sitting.says("认出建议3条"));
    return sitting;
  }

  private static Handling handling(Sitting sitting) throws Exception {
    Letter letter = Sitting.fx(sitting.form()::letter);
    return Handling.of(letter);
  }

  @Test
  void aContactTicksTheChecklistAndWritesTheWordsOfTheForm() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理记录");
      sitting.type("没有联系过委员、代表的，写明原因", "在外地");
      sitting.press("添加每次联系");
      sitting.day("联系日期", LocalDate.of(2025, 5, 10));
      sitting.pick("联系方式", 2);
      sitting.pick("算作清单里的", 5);
      sitting.press("一次调研");
      sitting.until(
          "the words", () -> sitting.says("收到提案后，我局按照两个“一”要求（即“一次调研”“一场会商”）落实各环节，5月10日与林晚、周砚委员会商。")
              || sitting.says("收到提案后，我局按照二个“一”要求（即“一次调研”“一场会商”）落实各环节，5月10日与林晚、周砚委员会商。"));
      assertThat(handling(sitting).steps()).containsExactly("一次调研");
      assertThat(sitting.says("没有联系过委员、代表的，写明原因")).isFalse();
      sitting.press("撤销（Ctrl+Z）");
      assertThat(handling(sitting).steps()).isEmpty();
    }
  }

  @Test
  void anOpinionOfAnotherUnitStandsBesideItsPoint() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理记录");
      sitting.press("添加会办单位的意见");
      sitting.type("会办单位", "区财政局");
      sitting.pick("针对哪条建议", 1);
      sitting.type("意见原文", "建议列入年度预算。");
      step(sitting, "措施与成效");
      sitting.until("beside the point", () -> sitting.says("区财政局会办意见（待定）：建议列入年度预算。"));
      sitting.press("已采用");
      sitting.until("marked", () -> sitting.says("区财政局会办意见（已采用）"));
      assertThat(handling(sitting).opinions()).singleElement().extracting(Opinion::use).isEqualTo(Opinion.Use.USED);
    }
  }

  @Test
  void aMemberWhoIsNotSatisfiedGetsASecondReply() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理记录");
      sitting.press("给林晚、周砚各加一张");
      assertThat(handling(sitting).feedback()).extracting(Feedback::member).containsExactly("林晚", "周砚");
      sitting.pick("对办理结果", 3);
      assertThat(handling(sitting).feedback().getFirst().result()).contains(Satisfaction.DISSATISFIED);
      sitting.press("林晚不满意：开始再次答复");
      sitting.until("the second reply", () -> sitting.says("这是再次答复，看上一次的复函"));
      sitting.press("这是再次答复，看上一次的复函");
      sitting.until("the first", () -> sitting.says("有人不满意，已经再次答复"));
      assertThat(sitting.store().drafts().list()).extracting(DraftRow::again).containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void whatIsRemovedFromThePublicEditionCanBeKept() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      sitting.type("正文", "咨询电话0000-2100118。");
      step(sitting, "办理记录");
      String box = "去掉办理工作背景里的“0000-2100118”（电话号码），写作“（号码略）”";
      sitting.press(box);
      sitting.until("kept", () -> sitting.says("照登：“0000-2100118”") && !sitting.says(box));
      assertThat(handling(sitting).release().kept()).containsExactly("0000-2100118");
      step(sitting, "落款与抄送");
      sitting.pick("公开属性", 1);
      sitting.type("不公开的理由", "涉及第三方商业秘密");
      assertThat(handling(sitting).release().reason()).isEqualTo("涉及第三方商业秘密");
    }
  }
}
