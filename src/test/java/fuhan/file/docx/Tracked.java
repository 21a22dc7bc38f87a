package fuhan.file.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Accepts or rejects all tracked changes of a Word file, as Word does. */
final class Tracked {
  private static final String PAGE = "word/document.xml";

  private Tracked() {}

  /** A copy of the file without tracked changes. */
  static Path settle(Path file, Path target, boolean accept) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file)); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(PAGE) ? settled(bytes, accept) : bytes);
      }
    }
    return Files.write(target, out.toByteArray());
  }

  private static byte[] settled(byte[] page, boolean accept) throws Exception {
    Document document = Xml.parse(page);
    String gone = accept ? "del" : "ins";
    String kept = accept ? "ins" : "del";
    for (Element mark : all(document, gone)) {
      Element look = (Element) mark.getParentNode();
      if (look.getLocalName().equals("rPr")) {
        Node paragraph = look.getParentNode().getParentNode();
        paragraph.getParentNode().removeChild(paragraph);
      } else if (look.getLocalName().equals("trPr")) {
        Node row = look.getParentNode();
        Node table = row.getParentNode();
        table.removeChild(row);
        if (Xml.children(table, "tr").isEmpty()) {
          table.getParentNode().removeChild(table);
        }
      } else {
        look.removeChild(mark);
      }
    }
    for (Element mark : all(document, kept)) {
      while (mark.getFirstChild() != null) {
        mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
      }
      mark.getParentNode().removeChild(mark);
    }
    for (Element text : all(document, "delText")) {
      document.renameNode(text, Xml.W, "w:t");
    }
    return Xml.bytes(document);
  }

  private static List<Element> all(Document document, String name) throws IOException {
    NodeList found = document.getElementsByTagNameNS(Xml.W, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
