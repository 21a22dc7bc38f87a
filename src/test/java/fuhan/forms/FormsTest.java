package fuhan.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.file.docx.DocxWriter;
import fuhan.file.docx.FormWriter;
import fuhan.font.Fonts;
import fuhan.forms.FilledForm.Sort;
import fuhan.letter.Addressee;
import fuhan.letter.Addressee.Nature;
import fuhan.letter.Addressing;
import fuhan.letter.Contact;
import fuhan.letter.Contact.Way;
import fuhan.letter.Feedback;
import fuhan.letter.Feedback.Satisfaction;
import fuhan.letter.Form;
import fuhan.letter.Form.Field;
import fuhan.letter.Handling;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Proposal;
import fuhan.page.Pages;
import fuhan.page.SetLine;
import fuhan.print.Sheets;
import fuhan.template.FormTexts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of a letter. */
final class FormsTest {
  private static final Path ORIGINALS = Path.of("templates", "forms");
  @TempDir Path folder;

  private static Letter letter() {
    return Letter.blank("three-part-forms")
        .withProposals(List.of(new Proposal("112", "关于提升小学课后服务质量的提案", "区政协十届四次会议", List.of(), List.of())))
        .withAddressing(new Addressing(List.of(new Addressee("林晚", Nature.PERSON, 1), new Addressee("周砚", Nature.PERSON, 1)), "林晚、周砚委员"));
  }

  @Test
  void tellsContactsInOneSentence() {
    Handling handling = Handling.NONE.withSteps(List.of("一张联络表"))
        .withContacts(
            List.of(
                contact("2025-05-10", Way.CALL, "林晚委员", "了解提案意图。", "一通电话"), contact("2025-06-05", Way.CALL, "林晚委员", "反馈进展", "一通电话"),
                contact("2025-06-13", Way.MEETING, "林晚、周砚委员", "形成办理意见", "一场会商")));
    assertThat(ContactWords.of(handling, "提案"))
        .isEqualTo("收到提案后，我局按照三个“一”要求（即“一张联络表”“一通电话”“一场会商”）落实各环节，分别于5月10日、6月5日与林晚委员电话沟通，了解提案意图，反馈进展；6月13日与林晚、周砚委员会商，形成办理意见。");
    assertThat(ContactWords.of(Handling.NONE.withContacts(List.of(new Contact(Optional.empty(), Way.VISIT, "", "", ""))), "建议"))
        .isEqualTo("收到建议后，我局走访。");
    assertThat(ContactWords.of(Handling.NONE, "提案")).isEmpty();
  }

  @Test
  void fillsARecordAndAFormForEachMember() {
    Letter letter = letter().withHandling(
        Handling.NONE.withFeedback(
            List.of(
                new Feedback(
                    "周砚", "学府路18号", "0000-2100101", "112之一", "满意", Optional.of(Satisfaction.MOSTLY), Optional.empty(), Optional.empty()))));
    List<FilledForm> forms = Forms.of(letter, FormTexts.usual(Kind.PROPOSAL));
    assertThat(forms).extracting(FilledForm::sort).containsExactly(Sort.HANDLING_RECORD, Sort.FEEDBACK, Sort.FEEDBACK);
    assertThat(forms.getFirst().texts()).containsEntry("heading", "区政协十届四次会议提案办理情况表").containsEntry("subject", "关于提升小学课后服务质量的提案");
    FilledForm noted = forms.stream().filter(form -> form.member().equals("周砚")).findFirst().orElseThrow();
    assertThat(noted.texts()).containsEntry("address", "学府路18号").containsEntry("number", "112之一").containsEntry("opinion", "满意");
    assertThat(noted.ticks()).containsExactly("result.MOSTLY");
  }

  @Test
  void aPublishedFormComesBackAsItWas() {
    Form published = new Form(
        "提案办理情况意见征询表",
        List.of(
            new Field("委员姓名", "林晚"), new Field("通讯地址", "临川区学府路18号"), new Field("提案编号", "112之一0295"), new Field("联系电话", "0000-2100101"),
            new Field("对办理结果的意见", "基本满意。"), new Field("对办理结果评价", "满意 □ 基本满意 ☑ 不满意 □"), new Field("对办理过程评价", "满意 ☑ 基本满意 □ 不满意 □"),
            new Field("", "收到本表后，请于10日内填好并寄回，感谢您的履职。")));
    FilledForm form = Forms.of(letter().withForms(List.of(published)), FormTexts.usual(Kind.PROPOSAL))
        .stream()
        .filter(one -> one.member().equals("林晚"))
        .findFirst()
        .orElseThrow();
    assertThat(form.texts()).containsEntry("address", "临川区学府路18号")
        .containsEntry("number", "112之一0295")
        .containsEntry("opinion", "基本满意。")
        .containsEntry("deadline", "收到本表后，请于10日内填好并寄回，感谢您的履职。");
    assertThat(form.ticks()).containsExactly("process.SATISFIED", "result.MOSTLY");
  }

  @Test
  void theWordFileHasTheValuesAndRealCheckBoxes() throws IOException {
    FilledForm form = new FilledForm(
        Sort.FEEDBACK, "林晚", Map.of("member", "林晚", "remarks", "1.第一条。\n2.第二条。"), Set.of("result.DISSATISFIED"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FormWriter().write(form, ORIGINALS.resolve(Sort.FEEDBACK.file()), out);
    String page = page(out.toByteArray());
    assertThat(page).contains("林晚").contains("1.第一条。</w:t><w:br/><w:t xml:space=\"preserve\">2.第二条。");
    assertThat(page.split("<w14:checkbox>", -1)).hasSize(7);
    assertThat(page.split("<w14:checked w14:val=\"1\"/>", -1)).hasSize(2);
    assertThat(page.split("☑", -1)).hasSize(2);
    assertThat(page.split("☐", -1)).hasSize(6);
  }

  @Test
  void aWordFileWithoutAFieldIsRefused() throws IOException {
    FilledForm form = new FilledForm(Sort.FEEDBACK, "林晚", Map.of("shoe", "42"), Set.of());
    assertThatThrownBy(() -> new FormWriter().write(form, ORIGINALS.resolve(Sort.FEEDBACK.file()), new ByteArrayOutputStream()))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("没有“shoe”的内容控件");
    Path broken = Files.writeString(folder.resolve("x.docx"), "不是 Word 文件");
    assertThatThrownBy(() -> new FormWriter().write(form, broken, new ByteArrayOutputStream())).isInstanceOf(FileException.class);
  }

  private static Contact contact(String date, Way way, String people, String outcome, String step) {
    return new Contact(Optional.of(LocalDate.parse(date)), way, people, outcome, step);
  }

  private static String page(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no page");
  }

  @Test
  void aFormIsSetOnOnePageAsItsWordFileSays() throws Exception {
    Letter letter = letter().withHandling(
        Handling.NONE.withContacts(List.of(contact("2025-05-10", Way.CALL, "林晚委员", "充分了解提案意图", "")))
            .withFeedback(
                List.of(
                    new Feedback("林晚", "学府路18号", "", "", "", Optional.of(Satisfaction.SATISFIED), Optional.empty(), Optional.empty()))));
    Sheets sheets = new Sheets(new DocxWriter(), Fonts.ofMachine());
    List<FilledForm> forms = Forms.of(letter, FormTexts.usual(Kind.PROPOSAL));
    Pages record = sheets.set(new FormWriter().galley(forms.getFirst(), ORIGINALS.resolve(Sort.HANDLING_RECORD.file())));
    assertThat(record.pages()).hasSize(1);
    assertThat(text(record)).contains("区政协十届四次会议提案办理情况表", "收到提案后，我局5月10日与林晚委员电话沟通", "注：答复意见请用电脑打印");
    SetLine contacts = line(record, "收到提案后");
    SetLine label = line(record, "沟通情况");
    assertThat(contacts.left()).isGreaterThan(label.left() + 1000);
    Pages feedback = sheets.set(new FormWriter().galley(forms.get(1), ORIGINALS.resolve(Sort.FEEDBACK.file())));
    assertThat(feedback.pages()).hasSize(1);
    assertThat(text(feedback)).contains("学府路18号", "☑ 满意", "☐ 基本满意");
  }

  private static String text(Pages pages) {
    return pages.pages().stream().flatMap(page -> page.lines().stream()).map(SetLine::text).collect(Collectors.joining("\n"));
  }

  private static SetLine line(Pages pages, String beginning) {
    return pages.pages().getFirst().lines().stream().filter(line -> line.text().startsWith(beginning)).findFirst().orElseThrow();
  }
}
