package fuhan.file.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Role;
import fuhan.template.HeadForm;
import fuhan.template.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxWriterTest {
  @TempDir Path folder;

  @Test
  void anOfficesOwnFangsongComesThrough() throws IOException {
    var template = Samples.changedTemplate(folder, "word/styles.xml", xml -> xml.replace("仿宋_GB2312", "方正仿宋_GBK"));
    byte[] docx = Samples.written(Samples.everything(), template, HeadForm.LETTER);
    assertThat(Samples.part(docx, "word/styles.xml")).contains("方正仿宋_GBK").doesNotContain("仿宋_GB2312");
    assertThat(Samples.part(docx, "word/document.xml")).doesNotContain("w:ascii").doesNotContain("w:sz ");
  }

  @Test
  void aMissingStyleIsNamed() throws IOException {
    var template = Samples.changedTemplate(folder, "word/styles.xml", xml -> xml.replace("w:val=\"附注\"", "w:val=\"注\""));
    assertThatThrownBy(() -> Samples.written(Samples.everything(), template, HeadForm.LETTER)).isInstanceOf(FileException.class)
        .hasMessageContaining("office/letter.docx")
        .hasMessageContaining("缺少段落样式“附注”")
        .hasMessageEndingWith("。");
  }

  @Test
  void aMissingControlIsNamed() throws IOException {
    var template = Samples.changedTemplate(folder, "word/document.xml", xml -> xml.replace("<w:tag w:val=\"salutation\"/>", ""));
    assertThatThrownBy(() -> Samples.written(Samples.everything(), template, HeadForm.LETTER)).isInstanceOf(FileException.class)
        .hasMessageContaining("office/letter.docx")
        .hasMessageContaining("“salutation”");
  }

  @Test
  void aMissingTemplateIsNamed() {
    var template = Samples.template("none", Profile.B, true, folder);
    assertThatThrownBy(() -> Samples.written(Samples.everything(), template, HeadForm.LETTER)).isInstanceOf(FileException.class)
        .hasMessageContaining("找不到模板文件");
  }

  @Test
  void nothingIsDroppedWhenTheTemplateHasNoPlaceForIt() throws IOException {
    var template = Samples.changedTemplate(
        folder, "word/document.xml",
        xml -> xml.replaceAll("<w:tag w:val=\"(issuer|category|headMark|signature|note|distribution)\"/>", ""));
    byte[] docx = Samples.written(Samples.everything(), template, HeadForm.LETTER);
    assertThat(Samples.part(docx, "word/document.xml")).contains("许知远", "答复类别：A类", "000012", "特急", "联系电话：0000000", "（此件主动公开）", "抄报：区委办公室。");
  }

  @Test
  void profileAHasItsOwnMarginsAndPitch() throws IOException {
    var template = Samples.template("three-part", Profile.A, true, Path.of("templates", "three-part"));
    byte[] docx = Samples.written(Samples.everything(), template, HeadForm.GENERAL);
    assertThat(Samples.part(docx, "word/document.xml")).contains("w:top=\"2098\"", "w:bottom=\"1984\"", "w:linePitch=\"579\"");
    assertThat(Samples.part(docx, "word/styles.xml")).contains("w:line=\"579\"").doesNotContain("w:line=\"589\"");
  }

  @Test
  void aLongMarkIsNarrowedToOneLine() throws IOException {
    Manuscript letter = new Manuscript(List.of(Line.of(Role.MARK, "临川区住房和城乡建设局房屋征收与补偿办公室"), Line.of(Role.TITLE, "答复函")));
    // 21 characters of 36 points are 756 points; the type area has 442.2.
    assertThat(Samples.part(Samples.written(letter, Samples.template("plain"), HeadForm.LETTER), "word/document.xml"))
        .contains("<w:w w:val=\"58\"/>");
  }

  @Test
  void theImprintGrowsUpwards() throws IOException {
    String offices = "区政协提案委员会，区政府办公室，区教育局，区市场监督管理局，区卫生健康局，区财政局，区人力资源和社会保障局，区住房和城乡建设局";
    Manuscript letter = new Manuscript(List.of(Line.of(Role.TITLE, "答复函"), Line.of(Role.DISTRIBUTION, "抄送：" + offices + "。")));
    String page = Samples.part(Samples.written(letter, Samples.template("plain"), HeadForm.LETTER), "word/document.xml");
    // Three lines of 28 points; the lower edge stays at 262 mm.
    assertThat(page).contains("cy=\"1066800\"", "<wp:posOffset>" + (9_432_000 - 1_066_800) + "</wp:posOffset>");
  }

  @Test
  void theTextBoxGoesWhenNobodyGetsACopy() throws IOException {
    Manuscript letter = new Manuscript(List.of(Line.of(Role.TITLE, "答复函"), Line.of(Role.DATE, "2025年6月12日")));
    assertThat(Samples.part(Samples.written(letter, Samples.template("plain"), HeadForm.LETTER), "word/document.xml"))
        .doesNotContain("txbxContent");
  }

  @Test
  void theFileSaysWhatItIsAndNothingPersonal() throws IOException {
    byte[] docx = Samples.written(Samples.everything(), Samples.template("plain"), HeadForm.LETTER);
    assertThat(Samples.part(docx, "docProps/core.xml")).contains("关于区政协五届四次会议第101号提案办理情况答复的函", "临川区教育局", "zh-CN").doesNotContain("许知远");
    assertThat(Samples.part(docx, "docProps/custom.xml")).contains("fuhan.format", "three-part", "PROPOSAL", "LEAD");
  }
}
