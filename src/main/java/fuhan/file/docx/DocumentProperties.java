package fuhan.file.docx;

import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Proof;
import fuhan.manuscript.Role;
import fuhan.manuscript.Source;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** What a Word file says of itself: title and office for people, template, kind and role for the program that reads it back; nothing personal. */
final class DocumentProperties {
  private static final org.docx4j.docProps.core.dc.elements.ObjectFactory DC = new org.docx4j.docProps.core.dc.elements.ObjectFactory();

  private DocumentProperties() {}

  static void write(WordprocessingMLPackage word, Manuscript manuscript, Source.Origin origin) throws Docx4JException {
    if (word.getDocPropsCorePart() == null) {
      word.addDocPropsCorePart();
    }
    if (word.getDocPropsExtendedPart() == null) {
      word.addDocPropsExtendedPart();
    }
    if (word.getDocPropsCustomPart() == null) {
      word.addDocPropsCustomPart();
    }
    CoreProperties core = word.getDocPropsCorePart().getContents();
    String office = first(manuscript, Role.SIGNER, Role.MARK);
    core.setTitle(DC.createTitle(literal(first(manuscript, Role.TITLE))));
    core.setCreator(literal(office));
    core.setLastModifiedBy(office);
    core.setSubject(literal(origin.kind().word() + "答复函"));
    core.setLanguage(literal("zh-CN"));
    if (Proof.is(manuscript)) {
      core.setContentStatus(Proof.MARK);
    }
    core.setCreated(now());
    core.setModified(now());
    word.getDocPropsExtendedPart().getContents().setApplication("复函助手");
    word.getDocPropsExtendedPart().getContents().setCompany(office);
    word.getDocPropsCustomPart().setProperty(DocxNames.FORMAT_PROPERTY, "1");
    word.getDocPropsCustomPart().setProperty(DocxNames.TEMPLATE_PROPERTY, origin.template());
    word.getDocPropsCustomPart().setProperty(DocxNames.KIND_PROPERTY, origin.kind().name());
    word.getDocPropsCustomPart().setProperty(DocxNames.ROLE_PROPERTY, origin.role().name());
    word.getDocPropsCustomPart().setProperty(DocxNames.IDENTITY_PROPERTY, origin.identity());
    if (origin.category().isPresent()) {
      word.getDocPropsCustomPart().setProperty(DocxNames.CATEGORY_PROPERTY, origin.category().get().name());
    }
  }

  private static String first(Manuscript manuscript, Role... roles) {
    for (Role role : roles) {
      for (Line line : lines(manuscript).toList()) {
        if (line.role() == role) {
          return line.text();
        }
      }
    }
    return "";
  }

  private static Stream<Line> lines(Manuscript manuscript) {
    return manuscript.pieces().stream().filter(Line.class::isInstance).map(Line.class::cast);
  }

  private static SimpleLiteral literal(String text) {
    SimpleLiteral literal = DC.createSimpleLiteral();
    literal.getContent().add(text);
    return literal;
  }

  private static W3CDTF now() {
    W3CDTF time = new W3CDTF();
    time.getContent().add(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    return time;
  }
}
