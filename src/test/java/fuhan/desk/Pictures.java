package fuhan.desk;

import fuhan.draft.Account;
import fuhan.file.text.TextReader;
import fuhan.letter.Contact;
import fuhan.letter.Feedback;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Opinion;
import fuhan.manuscript.Recognise;
import fuhan.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes the pictures of the README from a sitting in an invented district: {@code mvn -q test-compile exec:exec@pictures}. */
public final class Pictures {
  private static final Path LETTERS = Path.of("src/test/resources/letters");

  private final Sitting sitting;
  private final Path folder;

  private Pictures(Sitting sitting, Path folder) {
    this.sitting = sitting;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/docs");
    try (Sitting sitting = Sitting.open(Files.createTempDirectory("fuhan-pictures"))) {
      new Pictures(sitting, folder).take();
    }
    System.exit(0);
  }

  private void take() throws Exception {
    sitting.first();
    picture("first-start");
    sitting.press("开始使用");
    sitting.choose("新建复函", "三段式答复函");
    sitting.form();
    sitting.type("提案原文", Files.readString(Path.of("src/test/resources/fuhan/desk/proposal.txt")));
    sitting.press("识别");
    sitting.until("the suggestions", () -> sitting.says("认出建议3条"));
    picture("step-1");
    Account clerk = account("许知远");
    Account head = account("程若水");
    for (String name : List.of("019-deputies", "020-party", "018-joint", "012-web-page", "011-wrapped")) {
      sitting.store().drafts().create(letter(name), Optional.of(LocalDate.now(ZoneId.systemDefault()).plusDays(name.length())), clerk);
    }
    long id = sitting.store()
        .drafts()
        .create(handled(letter("010-three-part")), Optional.of(LocalDate.now(ZoneId.systemDefault()).plusDays(20)), clerk);
    open(id);
    List<String> steps = sitting.form().steps();
    for (int i = 1; i < steps.size(); i++) {
      sitting.show(i);
      picture("step-" + (i + 1));
    }
    sitting.store().reviews().submit(id, clerk, "请审核");
    sitting.store().reviews().seen(id, head);
    sitting.store().reviews().sendBack(id, head, "参与率请写明截止时间");
    Letter changed = handled(letter("010-three-part"));
    sitting.store().comments().add(id, "section.1/blocks/prose.0#0", "参与率86.3%", "请写明截至什么时候", head);
    open(id);
    sitting.show(1);
    picture("comment");
    sitting.store().drafts().save(id, replaced(changed, "参与率86.3%", "截至2025年3月参与率86.3%"), clerk);
    sitting.store().reviews().submit(id, clerk, "已补充");
    sitting.press("全部复函");
    picture("drafts");
    Sitting.fx(() -> {
      sitting.window().signOut();
      return true;
    });
    sitting.signIn("程若水", "head-12");
    Sitting.fx(() -> {
      sitting.window().review(id);
      return true;
    });
    sitting.until("the review", () -> sitting.says("上次看过以后的改动"));
    picture("review");
    Sitting.fx(() -> {
      sitting.window().versions(id);
      return true;
    });
    sitting.until("the versions", () -> sitting.says("右：现在"));
    picture("versions");
    Sitting.fx(() -> {
      sitting.window().settings();
      return true;
    });
    picture("settings");
  }

  private static Letter replaced(Letter letter, String before, String now) {
    Letter changed = letter;
    for (fuhan.desk.form.Spot spot : fuhan.desk.form.Spot.of(letter)) {
      changed = spot.put().apply(changed, spot.text().replace(before, now));
    }
    return changed;
  }

  private static Letter letter(String name) throws Exception {
    return new Recognise(Templates.in(Path.of("templates"))).recognise(new TextReader().read(LETTERS.resolve(name + ".txt"))).letter();
  }

  /** With what was done around it. */
  private static Letter handled(Letter letter) {
    return letter.withHandling(
        Handling.NONE
            .withContacts(
                List.of(
                    new Contact(Optional.of(LocalDate.of(2025, 5, 10)), Contact.Way.CALL, "林晚、周砚委员", "充分了解提案意图", "一通电话"),
                    new Contact(Optional.of(LocalDate.of(2025, 6, 5)), Contact.Way.MEETING, "林晚、周砚委员", "形成办理意见", "一场会商")))
            .withSteps(List.of("一张联络表"))
            .withOpinions(
                List.of(
                    new Opinion(
                        "区财政局", Optional.of(LocalDate.of(2025, 5, 20)), letter.suggestions().getFirst().id(), "建议把课后服务经费列入年度预算。",
                        Opinion.Use.USED, "")))
            .withFeedback(
                List.of(
                    new Feedback(
                        "林晚", "云州市临川区学府路18号", "0000-2100118", "", "措施具体，感谢。", Optional.of(Feedback.Satisfaction.SATISFIED),
                        Optional.of(Feedback.Satisfaction.SATISFIED), Optional.of(LocalDate.of(2025, 6, 20))))));
  }

  private Account account(String name) throws Exception {
    return sitting.store().accounts().all().stream().filter(account -> account.name().equals(name)).findFirst().orElseThrow();
  }

  private void open(long id) throws Exception {
    Sitting.fx(() -> {
      sitting.window().letter(id);
      return true;
    });
    sitting.form();
  }

  private void picture(String name) throws Exception {
    sitting.picture(folder.resolve(name + ".png"));
  }
}
