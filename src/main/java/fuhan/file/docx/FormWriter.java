package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.forms.FilledForm;
import fuhan.page.Galley;
import fuhan.page.Paper;
import fuhan.template.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.io3.Save;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a filled form as DOCX: an office's own Word file, whose content controls it fills and whose check boxes it ticks. */
public final class FormWriter {
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String TICKED = "☑";
  private static final String OPEN = "☐";

  /**
   * Writes a form.
   *
   * @param original the office's Word file
   * @param out gets a whole Word file; not closed
   * @throws FileException when the Word file is missing, damaged or lacks a control that the form has a value for
   */
  public void write(FilledForm form, Path original, OutputStream out) throws FileException {
    Stationery stationery = Stationery.open(original, Profile.B);
    Document page = filled(form, stationery);
    try {
      Parts parts = stationery.with(page);
      new Save(new Load3(parts).get(), new Parts()).save(out);
    } catch (IOException | Docx4JException e) {
      throw new FileException("不能用模板文件“" + stationery.name() + "”生成表格，请检查磁盘空间，或者恢复原来的模板文件。", e);
    }
  }

  /**
   * The form as blocks for the typesetter: all that its Word file says about its pages.
   *
   * @throws FileException as for {@link #write}
   */
  public Galley galley(FilledForm form, Path original) throws FileException {
    Stationery stationery = Stationery.open(original, Profile.B);
    Document page = filled(form, stationery);
    Paper paper = Galleys.paper(page);
    Galleys galleys = new Galleys(stationery.measures(), stationery.styles(), paper, List.of(), List.of());
    return new Galley(paper, galleys.blocks(Sheet.of(page).body()), galleys.feet(page, stationery));
  }

  private static Document filled(FilledForm form, Stationery stationery) throws FileException {
    Document page = stationery.page();
    Set<String> missing = new TreeSet<>(form.texts().keySet());
    missing.addAll(form.ticks());
    for (Element control : controls(page.getDocumentElement())) {
      String tag = Xml.value(Xml.child(control, "sdtPr"), "tag");
      missing.remove(tag);
      Element box = box(control);
      if (box != null) {
        tick(control, box, form.ticks().contains(tag));
      } else if (form.texts().containsKey(tag)) {
        fill(control, form.texts().get(tag));
      }
    }
    if (!missing.isEmpty()) {
      throw new FileException("模板文件“" + stationery.name() + "”里没有“" + String.join("、", missing) + "”的内容控件，不能填表；请恢复原来的模板文件。");
    }
    return page;
  }

  private static List<Element> controls(Node parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "sdt")) {
        found.add((Element) node);
      }
      found.addAll(controls(node));
    }
    return found;
  }

  /** The {@code w14:checkbox} of a control; null when it is a text. */
  private static Element box(Element control) {
    Element properties = Xml.child(control, "sdtPr");
    Node found = properties == null ? null : properties.getElementsByTagNameNS(W14, "checkbox").item(0);
    return (Element) found;
  }

  private static void tick(Element control, Element box, boolean ticked) {
    Element checked = (Element) box.getElementsByTagNameNS(W14, "checked").item(0);
    if (checked != null) {
      checked.setAttributeNS(W14, "w14:val", ticked ? "1" : "0");
    }
    fill(control, ticked ? TICKED : OPEN);
  }

  /** Puts a text into the first run of a control; further runs go, and the look stays. */
  private static void fill(Element control, String text) {
    List<Element> runs = runs(Xml.child(control, "sdtContent"));
    if (runs.isEmpty()) {
      return;
    }
    Element first = runs.getFirst();
    Element look = Xml.child(first, "rPr");
    Xml.clear(first);
    if (look != null) {
      first.appendChild(look);
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        Xml.append(first, "br");
      }
      Element words = Xml.append(first, "t");
      words.setAttribute("xml:space", "preserve");
      words.setTextContent(lines[i]);
    }
    runs.subList(1, runs.size()).forEach(Xml::remove);
    Element showing = Xml.child(Xml.child(control, "sdtPr"), "showingPlcHdr");
    if (showing != null) {
      Xml.remove(showing);
    }
  }

  private static List<Element> runs(Node parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "r")) {
        found.add((Element) node);
      } else {
        found.addAll(runs(node));
      }
    }
    return found;
  }
}
