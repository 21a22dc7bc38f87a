package fuhan.file.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"three-part", "three-part-forms", "two-part", "plain", "assist", "deputy"})
  void everythingComesBackFromEveryTemplate(String name) throws IOException {
    for (HeadForm head : HeadForm.values()) {
      for (Profile profile : Profile.values()) {
        byte[] docx = Samples
            .written(Samples.everything(), Samples.template(name, profile, profile == Profile.B, Path.of("templates", name)), head);
        Source back = Samples.read(folder, docx);
        assertThat(back.manuscript().pieces()).isEqualTo(Samples.everything().pieces());
        assertThat(back.origin()).isEqualTo(Optional.of(Samples.ORIGIN));
      }
    }
  }

  @Test
  void everyLetterWithOneElementLessComesBack() throws IOException {
    List<fuhan.manuscript.Piece> all = Samples.everything().pieces();
    for (HeadForm head : HeadForm.values()) {
      for (String name : List.of("three-part", "two-part")) {
        for (Role role : Role.values()) {
          Manuscript less = new Manuscript(all.stream().filter(piece -> !(piece instanceof Line line && line.role() == role)).toList());
          assertThat(Samples.read(folder, Samples.written(less, Samples.template(name), head)).manuscript().pieces())
              .isEqualTo(less.pieces());
        }
      }
    }
  }

  @Test
  void signatureLinesUnderTheDateStayThere() throws IOException {
    List<fuhan.manuscript.Piece> pieces = new ArrayList<>(Samples.everything().pieces());
    List<fuhan.manuscript.Piece> lines = pieces.stream()
        .filter(piece -> piece instanceof Line line && line.role() == Role.SIGNATURE)
        .toList();
    pieces.removeAll(lines);
    pieces.addAll(pieces.indexOf(Line.of(Role.DATE, "2025年6月12日")) + 1, lines);
    byte[] docx = Samples.written(new Manuscript(pieces), Samples.template("plain"), HeadForm.LETTER);
    assertThat(Samples.read(folder, docx).manuscript().pieces()).isEqualTo(pieces);
  }

  @Test
  void marksThatXmlCannotHoldDoNotBreakTheFile() throws IOException {
    Manuscript odd = new Manuscript(
        List.of(Line.of(Role.TITLE, "关于A&B<C>的函"), Samples.line(Role.BODY, "opening", Run.text("甲\u0000\u000b乙\ud800丙𠮷丁\t戊"))));
    byte[] docx = Samples.written(odd, Samples.template("plain"), HeadForm.LETTER);
    assertThat(Samples.read(folder, docx).manuscript().lines()).containsExactly("关于A&B<C>的函", "甲乙丙𠮷丁\t戊");
  }

  @Test
  void editedByAnotherProgramTheLetterStillComesBack() throws IOException {
    byte[] docx = Samples.written(Samples.everything(), Samples.template("three-part"), HeadForm.LETTER);
    // WPS renumbers style ids, splits runs, marks revisions and comments.
    byte[] edited = Samples.changed(docx, "word/styles.xml", xml -> xml.replace("\"BodyText\"", "\"15\"").replace("\"Lead2\"", "\"a7\""));
    edited = Samples.changed(
        edited, "word/document.xml",
        xml -> xml.replace("\"BodyText\"", "\"15\"")
            .replace("\"Lead2\"", "\"a7\"")
            .replace("公开检验结果。", "公开</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\"><w:t>检验结果。")
            .replace(
                "以下学校已经公示。</w:t></w:r>",
                "以下学校</w:t></w:r><w:ins w:id=\"9\" w:author=\"x\"><w:r><w:t>均</w:t></w:r></w:ins><w:del w:id=\"8\" w:author=\"x\"><w:r><w:delText>全部</w:delText></w:r></w:del>"
                    + "<w:r><w:rPr><w:b/></w:rPr><w:t>已经</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t>公示。</w:t></w:r>"));
    List<fuhan.manuscript.Piece> expected = new ArrayList<>(Samples.everything().pieces());
    int changed = expected.indexOf(Samples.line(Role.BODY, "attachment.1", Run.text("以下学校已经公示。")));
    expected.set(changed, Samples.line(Role.BODY, "attachment.1", Run.text("以下学校均"), Run.of(Run.Cast.EMPHASIS, "已经"), Run.text("公示。")));
    assertThat(Samples.read(folder, edited).manuscript().pieces()).isEqualTo(expected);
  }

  @Test
  void numberAndIssuerWithoutControlsAreToldApart() throws IOException {
    Manuscript letter = Samples.everything();
    byte[] docx = Samples.written(letter, Samples.template("two-part"), HeadForm.GENERAL);
    byte[] bare = Samples
        .changed(docx, "word/document.xml", xml -> xml.replace("<w:tag w:val=\"number\"/>", "").replace("<w:tag w:val=\"issuer\"/>", ""));
    assertThat(Samples.read(folder, bare).manuscript().pieces()).isEqualTo(letter.pieces());
  }
}
