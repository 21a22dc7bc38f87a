package fuhan.file.pdf;

import fuhan.file.FileException;
import fuhan.file.Intake;
import fuhan.file.LetterReader;
import fuhan.manuscript.Source;
import fuhan.wording.Scrap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files that hold text; a scan holds none. */
// A running head is the very line that was found, not one that reads the same.
@SuppressWarnings("ReferenceEquality")
public final class PdfReader implements LetterReader {
  private static final int MEGABYTES = 100;
  private static final int PAGES = 300;

  @Override
  public Source read(Path file) throws FileException {
    Intake.check(file, MEGABYTES);
    List<PrintedLine> lines = lines(file);
    String words = lines.stream().map(PrintedLine::words).collect(Collectors.joining());
    if (words.chars().filter(Character::isLetterOrDigit).count() < 8) {
      throw new FileException("“" + file + "”是扫描件，没有文字，请先识别文字（OCR）或者直接输入。");
    }
    if (words.chars().filter(c -> c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF || c < ' ').count() > words.length() / 4) {
      throw new FileException("“" + file + "”里的字体没有说明是哪些文字，读出来是乱码；请用原来的文档，或者先识别文字（OCR）。");
    }
    List<String> leftOut = new ArrayList<>();
    List<PrintedLine> body = withoutRunningHeads(lines, leftOut);
    List<Scrap> scraps = new TypeArea(body).scraps();
    Source source = Intake.source(file, scraps);
    leftOut.addAll(source.leftOut());
    return new Source(source.manuscript(), source.origin(), leftOut, source.standing());
  }

  private static List<PrintedLine> lines(Path file) throws FileException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() > PAGES) {
        throw new FileException("“" + file + "”有" + document.getNumberOfPages() + "页，不像一封复函，请检查是否选错了文件。");
      }
      PageLines lines = new PageLines();
      lines.getText(document);
      return lines.lines();
    } catch (InvalidPasswordException e) {
      throw new FileException("“" + file + "”加了密码，打不开；请先在 PDF 软件里取消密码再试。", e);
    } catch (FileException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new FileException("PDF 文件“" + file + "”已经损坏，读不出文字；请重新导出或者换一个文件。", e);
    }
  }

  /** Lines that head most pages in the same words are no part of the text. */
  private static List<PrintedLine> withoutRunningHeads(List<PrintedLine> lines, List<String> leftOut) {
    List<PrintedLine> first = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || lines.get(i).page() != lines.get(i - 1).page()) {
        first.add(lines.get(i));
      }
    }
    Map<String, Long> counts = first.stream().collect(Collectors.groupingBy(PrintedLine::words, Collectors.counting()));
    List<PrintedLine> running = first.stream()
        .filter(line -> counts.get(line.words()) >= 3 && counts.get(line.words()) * 2 > first.size())
        .toList();
    running.forEach(line -> leftOut.add(line.words()));
    return lines.stream().filter(line -> running.stream().noneMatch(head -> head == line)).toList();
  }
}
