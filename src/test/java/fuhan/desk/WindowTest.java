package fuhan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.draft.Draft;
import fuhan.draft.DraftRow;
import fuhan.draft.State;
import fuhan.file.docx.DocxReader;
import fuhan.letter.Letter;
import fuhan.manuscript.Recognise;
import fuhan.print.Printout;
import fuhan.template.HeadForm;
import fuhan.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WindowTest {
  @TempDir private Path folder;

  private static void key(Node node, KeyCode code, boolean shift, boolean control, boolean alt) throws Exception {
    Sitting.fx(() -> {
      Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
      return true;
    });
  }

  private Sitting begun() throws Exception {
    Sitting sitting = Sitting.open(folder);
    sitting.first();
    sitting.press("开始使用");
    sitting.choose("新建复函", "三段式答复函");
    sitting.form();
    return sitting;
  }

  private static void step(Sitting sitting, String name) throws Exception {
    sitting.show(sitting.form().steps().indexOf(name));
  }

  @Test
  void mendsWhatTheRulesFindAndKeepsQuietWhatNobodyWantsToHear() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      sitting.type("正文", "我区现有公办小学31所,其它学校3所，课后服务涉及到全部学校。");
      step(sitting, "校核");
      sitting.until("the findings", () -> sitting.says("“,”") && sitting.says("“涉及到”"));
      sitting.press("改为“，”");
      sitting.until("the comma", () -> !sitting.says("“,”"));
      assertThat(sitting.form().letter().body().sections().getFirst().toString()).contains("31所，其它");
      sitting.press("忽略：这件复函里不再提");
      sitting.until("quiet", () -> sitting.says("已忽略1处"));
      sitting.press("撤销（Ctrl+Z）");
      step(sitting, "校核");
      sitting.until("the comma again", () -> sitting.says("“,”"));
    }
  }

  @Test
  void aClickInThePagesPutsTheCaretThere() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      sitting.type("正文", "课后服务是家长最关心的事情之一。我区现有公办小学31所，参与率86.3%。");
      step(sitting, "落款与抄送");
      sitting.click("课后服务是家长");
      sitting.until(
          "the field", () -> sitting.focused() instanceof TextInputControl field && field.getText().startsWith("课后服务是")
              && field.getCaretPosition() <= 1);
    }
  }

  @Test
  void goesFromAProposalToAnApprovedWordFile() throws Exception {
    try (Sitting sitting = begun()) {
      sitting.type("提案原文", Files.readString(Path.of("src/test/resources/fuhan/desk/proposal.txt")));
      sitting.press("识别");
      sitting.until("the suggestions", () -> sitting.says("认出建议3条"));
      sitting.pick("办理结果类别", 0);
      assertThat(sitting.form().letter().points()).hasSize(3);
      step(sitting, "办理工作背景");
      sitting.type("正文", "课后服务是家长最关心的事情之一。我区现有公办小学31所，参与率86.3%。");
      step(sitting, "措施与成效");
      for (int i = 1; i <= 3; i++) {
        sitting.type("正文", i, "我们高度重视，会同区财政局推进落实，取得了明显成效。");
      }
      step(sitting, "存在的问题及今后推进计划");
      sitting.type("正文", "农村小规模学校师资偏少。2025年底前，区教育局组织8所城区学校结对帮扶。");
      step(sitting, "落款与抄送");
      sitting.day("成文日期", LocalDate.of(2025, 6, 12));
      step(sitting, "办理记录");
      sitting.press("添加每次联系");
      sitting.day("联系日期", LocalDate.of(2025, 5, 10));
      sitting.type("结果，如：充分了解提案意图", "充分了解提案意图");
      sitting.until("the words of the form", () -> sitting.says("收到提案后，我局5月10日与林晚、周砚委员电话沟通，充分了解提案意图。"));
      sitting.press("送审");
      sitting.until("送审", () -> sitting.says("已经送审"));
      sitting.press("全部复函");
      sitting.choose("设置、帮助、换人", "换人登录");
      sitting.signIn("程若水", "head-12");
      long id = sitting.store().drafts().list().getFirst().id();
      Sitting.fx(() -> {
        sitting.window().review(id);
        return true;
      });
      sitting.until("each suggestion answered", () -> sitting.says("针对“丰富课后服务课程供给”的建议"));
      sitting.click("参与率86.3%");
      sitting.type("审核意见", "写明截止时间");
      sitting.press("加上这条意见");
      sitting.until("the comment", () -> sitting.says("写明截止时间（程若水）"));
      sitting.press("退回");
      sitting.answer("补上截止时间");
      sitting.until("退回", () -> sitting.says("送审 → 退回"));
      Sitting.fx(() -> {
        sitting.window().signOut();
        return true;
      });
      sitting.signIn("许知远", "clerk-1");
      Sitting.fx(() -> {
        sitting.window().letter(id);
        return true;
      });
      sitting.form();
      sitting.until("the reason", () -> sitting.says("补上截止时间"));
      step(sitting, "办理工作背景");
      sitting.until("the comment at its place", () -> sitting.says("写明截止时间"));
      sitting.type("正文", "课后服务是家长最关心的事情之一。截至2025年3月，我区现有公办小学31所，参与率86.3%。");
      sitting.press("改好了");
      sitting.press("送审");
      sitting.until("送审", () -> sitting.says("已经送审"));
      sitting.press("全部复函");
      Sitting.fx(() -> {
        sitting.window().signOut();
        return true;
      });
      sitting.signIn("程若水", "head-12");
      Sitting.fx(() -> {
        sitting.window().review(id);
        return true;
      });
      sitting.until("what changed", () -> sitting.says("许知远已改"));
      sitting.press("审定");
      sitting.until("审定", () -> sitting.says("送审 → 审定"));
      Draft approved = sitting.store().drafts().read(id);
      assertThat(approved.state()).isEqualTo(State.APPROVED);
      assertThat(approved.letter().head().number().orElseThrow().text()).isEqualTo("临教函〔2025〕1号");
      Path docx = Files.createDirectories(Path.of("target/window")).resolve(Printout.name(approved.letter(), true, ".docx"));
      Printout printout = Sitting.fx(() -> sitting.window().desk().orElseThrow().workplace().printout());
      printout.write(approved.letter(), "复函", true, printout.template(approved.letter()), HeadForm.LETTER, docx, true);
      for (String suffix : List.of(".pdf", ".ofd")) {
        Path fixed = docx.resolveSibling(Printout.name(approved.letter(), true, suffix));
        printout.write(approved.letter(), "复函", true, printout.template(approved.letter()), HeadForm.LETTER, fixed, true);
        assertThat(fixed).isNotEmptyFile();
      }
      Letter back = new Recognise(Templates.in(Path.of("templates"))).recognise(new DocxReader().read(docx)).letter();
      assertThat(back.suggestions()).hasSize(3);
      assertThat(back.head().marks()).isEmpty();
      assertThat(docx.getFileName().toString()).isEqualTo("第20250112号提案答复函（林晚、周砚）.docx");
      assertThat(sitting.store().comments().of(id)).allMatch(comment -> comment.doneBy().isPresent());
    }
  }

  @Test
  void savesByItselfAndOpensAgain() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      sitting.type("正文", "一个字也不能丢。");
      sitting.until("已保存", () -> sitting.says("已保存"));
      assertThat(sitting.store().drafts().search("一个字也不能丢")).hasSize(1);
    }
    try (Sitting sitting = Sitting.open(folder)) {
      sitting.type("密码", "clerk-1");
      sitting.until("accounts", () -> sitting.says("登录"));
      List<DraftRow> rows = sitting.store().drafts().list();
      assertThat(rows).extracting(DraftRow::state).containsExactly(State.DRAFT);
    }
  }

  @Test
  void undoesAcrossFieldsAndPastesMeasures() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      Sitting.fx(() -> {
        ClipboardContent content = new ClipboardContent();
        content.putString("我们采取以下措施:\n一是定点值守。\n二是延长服务,全程陪护。");
        Clipboard.getSystemClipboard().setContent(content);
        TextInputControl field = sitting.fields("正文").getFirst();
        field.requestFocus();
        field.paste();
        return true;
      });
      Sitting.fx(() -> true);
      assertThat(sitting.fields("措施一是")).hasSize(1);
      assertThat(sitting.fields("措施二是").getFirst().getText()).isEqualTo("延长服务，全程陪护。");
      key(sitting.fields("措施二是").getFirst(), KeyCode.UP, false, false, true);
      assertThat(sitting.fields("措施一是").getFirst().getText()).isEqualTo("延长服务，全程陪护。");
      key(sitting.fields("措施一是").getFirst(), KeyCode.Z, false, true, false);
      assertThat(sitting.fields("措施一是").getFirst().getText()).isEqualTo("定点值守。");
      key(sitting.fields("措施一是").getFirst(), KeyCode.Z, false, true, false);
      assertThat(sitting.fields("正文").getFirst().getText()).isEmpty();
      key(sitting.fields("正文").getFirst(), KeyCode.Z, true, true, false);
      assertThat(sitting.fields("措施二是")).hasSize(1);
    }
  }

  @Test
  void splitsAndJoinsParagraphsByEnterAndBackspace() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      sitting.type("正文", "前半段后半段");
      Sitting.fx(() -> {
        sitting.fields("正文").getFirst().positionCaret(3);
        return true;
      });
      key(sitting.fields("正文").getFirst(), KeyCode.ENTER, false, false, false);
      assertThat(sitting.fields("正文")).extracting(TextInputControl::getText).containsExactly("前半段", "后半段");
      key(sitting.fields("正文").get(1), KeyCode.BACK_SPACE, false, false, false);
      assertThat(sitting.fields("正文")).extracting(TextInputControl::getText).containsExactly("前半段后半段");
    }
  }

  @Test
  void findsAndReplacesInTheWholeLetterInOneStep() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      sitting.type("正文", "护学岗设在校门口，护学岗由家长轮值。");
      sitting.press("查找和替换（Ctrl+F）");
      sitting.type("查找", "护学岗");
      sitting.type("替换为", "爱心岗");
      sitting.press("全部替换");
      sitting.until("two places", () -> sitting.says("已替换2处"));
      assertThat(sitting.fields("正文").getFirst().getText()).isEqualTo("爱心岗设在校门口，爱心岗由家长轮值。");
      sitting.press("撤销（Ctrl+Z）");
      assertThat(sitting.fields("正文").getFirst().getText()).isEqualTo("护学岗设在校门口，护学岗由家长轮值。");
    }
  }

  @Test
  void givesADroppedSectionBackWithItsText() throws Exception {
    try (Sitting sitting = begun()) {
      step(sitting, "办理工作背景");
      sitting.type("正文", "一段舍不得丢的话。");
      Sitting.fx(() -> {
        sitting.nodes()
            .filter(ToggleButton.class::isInstance)
            .map(ToggleButton.class::cast)
            .filter(button -> button.getContextMenu() != null)
            .findFirst()
            .orElseThrow()
            .getContextMenu()
            .getItems()
            .getLast()
            .fire();
        return true;
      });
      sitting.until("the section gone", () -> sitting.says("恢复“办理工作背景”"));
      assertThat(sitting.form().steps()).doesNotContain("办理工作背景");
      sitting.press("恢复“办理工作背景”");
      step(sitting, "办理工作背景");
      assertThat(sitting.fields("正文").getFirst().getText()).isEqualTo("一段舍不得丢的话。");
    }
  }

  @Test
  void joinsAndSplitsPoints() throws Exception {
    try (Sitting sitting = begun()) {
      sitting.type("提案原文", Files.readString(Path.of("src/test/resources/fuhan/desk/proposal.txt")));
      sitting.press("识别");
      sitting.until("the suggestions", () -> sitting.says("认出建议3条"));
      step(sitting, "措施与成效");
      sitting.type("正文", 1, "第一条的话。");
      sitting.type("正文", 2, "第二条的话。");
      sitting.menu("这一条可以做的", 1, "并入上一条");
      assertThat(sitting.form().letter().points()).hasSize(2);
      assertThat(sitting.form().letter().points().getFirst().citation().orElseThrow().suggestions()).containsExactly(1, 2);
      assertThat(sitting.fields("正文")).extracting(TextInputControl::getText).contains("第一条的话。", "第二条的话。");
    }
  }
}
