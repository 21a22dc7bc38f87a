package fuhan.file.ofd;

import fuhan.file.FileException;
import fuhan.font.Face;
import fuhan.font.FontException;
import fuhan.font.Subset;
import fuhan.page.About;
import fuhan.page.Page;
import fuhan.page.Pages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.dom4j.DocumentException;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Position;

/** Writes pages as OFD (GB/T 33190-2016): every character at its place, fonts cut to what is used and embedded. */
public final class OfdWriter {
  private static final double TWIPS = 1440 / 25.4;

  /**
   * Writes an OFD file.
   *
   * @param out gets the whole file; not closed
   * @throws FileException when a font cannot be embedded or {@code out} cannot be written
   */
  public void write(Pages pages, About about, OutputStream out) throws FileException {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("fuhan-ofd");
      try (OFDDoc document = new OFDDoc(new Unclosed(out))) {
        double width = pages.paper().width() / TWIPS;
        double height = pages.paper().height() / TWIPS;
        document.setDefaultPageLayout(new PageLayout(rounded(width), rounded(height)).setMargin(0d));
        describe(about, document.getOfdDir().getOfd().getDocBody().getDocInfo());
        Map<Face, ST_ID> fonts = fonts(pages, document, folder);
        for (Page page : pages.pages()) {
          VirtualPage sheet = new VirtualPage(document.getPageLayout());
          Side side = new Side(page, fonts, rounded(width), rounded(height));
          side.setPosition(Position.Absolute).setX(0d).setY(0d);
          sheet.add(side);
          document.addVPage(sheet);
        }
      }
    } catch (FontException e) {
      throw new FileException(e.getMessage(), e);
    } catch (IOException | DocumentException | RuntimeException e) {
      throw new FileException("不能写成 OFD 文件（" + e.getMessage() + "），请检查磁盘空间和字体，或者换一个地方保存。", e);
    } finally {
      remove(folder);
    }
  }

  private static void describe(About about, CT_DocInfo info) {
    String identity = about.title() + "\n" + about.author() + "\n" + about.made();
    LocalDate made = about.made().atZone(ZoneId.systemDefault()).toLocalDate();
    info.setDocID(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)))
        .setTile(about.title())
        .setAuthor(about.author())
        .setCreationDate(made)
        .setModDate(made)
        .setCreator(about.program())
        .setCreatorVersion(Optional.ofNullable(OfdWriter.class.getPackage().getImplementationVersion()).orElse("1"));
  }

  private static Map<Face, ST_ID> fonts(Pages pages, OFDDoc document, Path folder) throws IOException {
    Map<Face, TreeSet<Integer>> used = new LinkedHashMap<>();
    for (Page page : pages.pages()) {
      page.all()
          .flatMap(line -> line.runs().stream())
          .forEach(run -> run.text().codePoints().forEach(used.computeIfAbsent(run.face(), any -> new TreeSet<>())::add));
    }
    Map<Face, ST_ID> fonts = new LinkedHashMap<>();
    for (Map.Entry<Face, TreeSet<Integer>> entry : used.entrySet()) {
      Subset subset = Subset.of(entry.getKey(), entry.getValue());
      String suffix = subset.cff().isPresent() ? ".otf" : ".ttf";
      Path path = Files.write(folder.resolve("font" + (fonts.size() + 1) + suffix), subset.file());
      String family = entry.getKey().family();
      fonts.put(entry.getKey(), document.getResManager().addFont(new Font(family, family, path)));
    }
    return fonts;
  }

  private static double rounded(double millimetres) {
    return Math.round(millimetres * 10) / 10.0;
  }

  private static void remove(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // A subset of a font in the folder of passing files harms nobody; the system clears it away.
      return;
    }
  }

  /** The library closes what it writes to; the caller still needs it. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
