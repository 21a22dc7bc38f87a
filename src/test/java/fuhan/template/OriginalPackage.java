package fuhan.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Styles;

/** Puts the pages of an original into a Word package. */
final class OriginalPackage {
  private OriginalPackage() {}

  static void write(OriginalPages pages, OutputStream out) throws Exception {
    WordprocessingMLPackage word = new WordprocessingMLPackage();
    MainDocumentPart main = new MainDocumentPart();
    word.addTargetPart(main);

    StyleDefinitionsPart styles = new StyleDefinitionsPart();
    styles.setJaxbElement((Styles) XmlUtils.unmarshalString(OriginalStyles.xml(pages.head(), pages.isUpward())));
    main.addTargetPart(styles, "styles");
    DocumentSettingsPart settings = new DocumentSettingsPart();
    settings.setJaxbElement((CTSettings) XmlUtils.unwrap(XmlUtils.unmarshalString(OriginalPages.SETTINGS)));
    main.addTargetPart(settings, "settings");
    footer(main, "odd", pages.footer("OddPage"));
    footer(main, "even", pages.footer("EvenPage"));
    if (pages.hasEmptyFirstFooter()) {
      footer(main, "first", pages.emptyFooter());
    }
    main.setJaxbElement((Document) XmlUtils.unmarshalString(pages.document()));

    word.addDocPropsCorePart();
    CoreProperties core = word.getDocPropsCorePart().getContents();
    core.setTitle(new org.docx4j.docProps.core.dc.elements.ObjectFactory().createTitle(literal(pages.title())));
    core.setLanguage(literal("zh-CN"));
    word.addDocPropsExtendedPart();
    word.getDocPropsExtendedPart().getContents().setApplication("复函助手");

    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    word.save(zip);
    fixTimes(zip.toByteArray(), out);
  }

  private static void footer(MainDocumentPart main, String id, String xml) throws Exception {
    FooterPart footer = new FooterPart(new PartName("/word/footer-" + id + ".xml"));
    footer.setJaxbElement((Ftr) XmlUtils.unwrap(XmlUtils.unmarshalString(xml)));
    main.addTargetPart(footer, id);
  }

  private static SimpleLiteral literal(String text) {
    SimpleLiteral literal = new org.docx4j.docProps.core.dc.elements.ObjectFactory().createSimpleLiteral();
    literal.getContent().add(text);
    return literal;
  }

  private static void fixTimes(byte[] zip, OutputStream out) throws Exception {
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
    ZipOutputStream fixed = new ZipOutputStream(out);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      fixed.putNextEntry(copy);
      fixed.write(settled(in.readAllBytes()));
    }
    fixed.finish();
  }

  /** The same part without docx4j's note of the machine it ran on, its attributes in the order of their names. */
  private static byte[] settled(byte[] part) throws Exception {
    String text = new String(part, StandardCharsets.UTF_8).replaceAll("(?s)<!--.*?-->", "");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    document.setXmlStandalone(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }
}
