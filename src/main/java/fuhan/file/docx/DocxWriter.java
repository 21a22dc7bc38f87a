package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Profile;
import fuhan.template.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * Writes a manuscript on the stationery of a template: {@code new DocxWriter().write(manuscript, origin, template, HeadForm.LETTER, out)}.
 *
 * <p>The template's Word file says how everything looks; the writer fills its content controls and adds paragraphs in its named styles. One writer keeps the
 * files it opened until they change on disk, and may serve several threads.
 */
public final class DocxWriter {
  private record Key(Path file, Profile profile) {}

  private record Kept(long time, long size, Stationery stationery) {}

  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  /**
   * Writes a letter.
   *
   * @param out gets a whole Word file; not closed
   * @throws FileException when the template's file is missing, damaged or lacks a style or control that the letter needs
   */
  public void write(Manuscript manuscript, Source.Origin origin, Template template, HeadForm head, OutputStream out) throws FileException {
    Stationery stationery = stationery(template.stationery(head), template.profile());
    write(Filling.fill(stationery, manuscript, template).page(), stationery, manuscript, origin, out);
  }

  /**
   * Writes what became of a letter as a Word file with tracked changes; accepting all gives the newer letter, rejecting all the older one.
   *
   * @param author whom Word names for the changes
   * @param when the time that Word names
   * @param out gets a whole Word file; not closed
   * @throws FileException as {@link #write}
   */
  public void revisions(Manuscript before, Manuscript after, Source.Origin origin, Template template, HeadForm head, String author,
      Instant when, OutputStream out) throws FileException {
    Stationery stationery = stationery(template.stationery(head), template.profile());
    Document old = Filling.fill(stationery, before, template).page();
    Document now = Filling.fill(stationery, after, template).page();
    write(Revisions.track(old, now, author, when), stationery, after, origin, out);
  }

  private static void write(Document page, Stationery stationery, Manuscript manuscript, Source.Origin origin, OutputStream out)
      throws FileException {
    try {
      Parts parts = stationery.with(page);
      WordprocessingMLPackage word = (WordprocessingMLPackage) new Load3(parts).get();
      DocumentProperties.write(word, manuscript, origin);
      word.setSourcePartStore(parts);
      new Save(word, new Parts()).save(out);
    } catch (FileException e) {
      throw e;
    } catch (IOException | UncheckedIOException | Docx4JException e) {
      throw new FileException("不能用模板文件“" + stationery.name() + "”生成 Word 文档，请检查磁盘空间，或者恢复原来的模板文件。", e);
    }
  }

  /** The pages' blocks of a letter that is being written. */
  public LiveGalley galley(Template template, HeadForm head) {
    return new LiveGalley(() -> stationery(template.stationery(head), template.profile()), template);
  }

  private Stationery stationery(Path file, Profile profile) throws FileException {
    Key key = new Key(file.toAbsolutePath(), profile);
    try {
      long time = Files.getLastModifiedTime(file).toMillis();
      long size = Files.size(file);
      Kept found = kept.get(key);
      if (found == null || found.time() != time || found.size() != size) {
        found = new Kept(time, size, Stationery.open(file, profile));
        kept.put(key, found);
      }
      return found.stationery();
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw new FileException("找不到模板文件“" + file + "”，请检查模板文件夹是否完整。", e);
    }
  }
}
