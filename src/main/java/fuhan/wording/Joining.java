package fuhan.wording;

import fuhan.letter.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the lines of a paragraph: a text broken at a fixed width, and a paragraph broken by the end of a page.
 *
 * <p>Lines above the salutation are never joined: there a title on two lines and a name on one look alike.
 */
final class Joining {
  /** Characters on a line of an official page (GB/T 9704-2012, 5.2.3): a paragraph cut by the end of a page is 26, 54, 82 … ems long. */
  private static final int PAGE_LINE = 28;

  private final List<Strip> strips;
  private final int bodyStart;
  private final Optional<Measure> measure;

  Joining(List<Strip> strips) {
    this.strips = strips;
    this.bodyStart = bodyStart(strips);
    this.measure = Measure.of(strips.subList(bodyStart, strips.size()));
  }

  /** For each line, whether it goes on in the next one. */
  List<Boolean> goesOn() {
    List<Boolean> answers = new ArrayList<>(strips.size());
    boolean first = true;
    boolean sentence = false;
    boolean copies = false;
    for (int i = 0; i < strips.size(); i++) {
      Strip line = strips.get(i);
      sentence = (!first && sentence) || line.squeezed().contains("。") || line.squeezed().contains("；");
      copies = LineForm.isCopies(line.squeezed()) || !first && copies;
      boolean on = i + 1 < strips.size() && goesOn(i, first, sentence, copies);
      answers.add(on);
      first = !on;
    }
    return answers;
  }

  private static int bodyStart(List<Strip> strips) {
    for (int i = 0; i < strips.size(); i++) {
      if (LineForm.isSalutation(strips.get(i).squeezed()) && strips.get(i).words().indexOf('\t') < 0) {
        return i;
      }
    }
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (strip.flow() == Scrap.Flow.UNKNOWN && strip.squeezed().matches(".*[，,。].*") && strip.squeezed().length() > 16) {
        return i;
      }
    }
    return 0;
  }

  private boolean goesOn(int i, boolean first, boolean sentence, boolean copies) {
    Strip line = strips.get(i);
    Strip next = strips.get(i + 1);
    if (line.flow() == Scrap.Flow.ALONE || line.flow() == Scrap.Flow.ENDS || next.flow() == Scrap.Flow.ALONE) {
      return false;
    }
    if (line.flow() == Scrap.Flow.GOES_ON) {
      return true;
    }
    if (i < bodyStart) {
      return i == bodyStart - 1 && line.squeezed().endsWith("、");
    }
    if (next.continues() && !Glyphs.endsSentence(line.squeezed())) {
      return true;
    }
    if (LineForm.isSalutation(line.squeezed()) && i == bodyStart || beginsEntry(i + 1, line, next)) {
      return false;
    }
    if (copies) {
      return !line.squeezed().endsWith("。") && !LineForm.isNumbered(next.squeezed());
    }
    if (first && LineForm.isEntry(line.squeezed()) && !line.isOpen()) {
      return line.squeezed().endsWith("：") && next.squeezed().matches("[\\d\\-－—、/]{5,30}[）)]?");
    }
    return measure.map(known -> wrapped(known, i, first)).orElseGet(() -> cutByPage(line, next, first, sentence));
  }

  private boolean beginsEntry(int i, Strip line, Strip next) {
    if (LineForm.isEntry(next.squeezed())) {
      return !(line.isOpen() && !Glyphs.endsSentence(line.squeezed()) && next.squeezed().length() > 60);
    }
    boolean signs = LineForm.isSigner(next.squeezed()) && i + 1 < strips.size() && LineForm.isDate(strips.get(i + 1).squeezed());
    return signs || Glyphs.endsSentence(line.squeezed()) && LineForm.isLabelled(next.squeezed());
  }

  /** Text broken at a fixed width: a line goes on when it is full. */
  private boolean wrapped(Measure measure, int i, boolean first) {
    Strip line = strips.get(i);
    Strip next = strips.get(i + 1);
    Strip third = i + 2 < strips.size() && strips.get(i + 2).flow() == Scrap.Flow.UNKNOWN ? strips.get(i + 2) : null;
    boolean ended = Glyphs.endsSentence(line.squeezed());
    boolean full = measure.isFull(line, first, next);
    boolean numbered = LineForm.isNumbered(next.squeezed());
    if (measure.indents() && next.indent() >= 1.5) {
      return false;
    }
    if (!full) {
      return line.isOpen() && !ended && !numbered;
    }
    if (measure.gaps() && next.gapBefore() && !next.pageBefore() && !line.isOpen() && (ended || numbered || first)) {
      return false;
    }
    if (numbered && (ended || !line.isOpen())) {
      return false;
    }
    if (measure.indents()) {
      return !ended || Glyphs.endsSentence(next.squeezed()) || measure.isFull(next, false, third);
    }
    if (ended) {
      return !measure.looksFirst(next, third)
          && (measure.isFull(next, false, third) || Glyphs.endsSentence(next.squeezed()) && !LineForm.isClosing(next.squeezed()));
    }
    boolean heading = first && LineForm.isNumbered(line.squeezed()) && !line.squeezed().contains("。");
    return !(heading && !line.isOpen() && measure.looksFirst(next, third) && !isCited(line));
  }

  /** A paragraph a line: it goes on in the next one when a page ended in the middle of a sentence. */
  private static boolean cutByPage(Strip line, Strip next, boolean first, boolean sentence) {
    if (Glyphs.endsSentence(line.squeezed()) || LineForm.isNumbered(next.squeezed()) && !line.isOpen()) {
      return false;
    }
    if (!line.isOpen() && LineForm.isSigner(next.squeezed())) {
      return false;
    }
    if (line.isOpen() || sentence) {
      return !(first && LineForm.isLabelled(line.squeezed()) && !line.isOpen());
    }
    double width = Glyphs.width(line.words());
    double over = (width + 2) % PAGE_LINE;
    boolean fits = width > 24 && (over < 1.5 || over > PAGE_LINE - 2);
    boolean numbered = LineForm.isNumbered(line.squeezed());
    boolean prose = (Glyphs.endsSentence(next.squeezed()) || next.squeezed().contains("。")) && !LineForm.isClosing(next.squeezed());
    if (numbered) {
      return isCited(line) || prose && (width > 50 || fits && next.pageBefore());
    }
    return prose && (width > 34 || fits || next.pageBefore() && width > 16) || width > 54;
  }

  /** Whether a point's citation has been made and its sentence has only begun: （五）针对“…”的建议，我们. */
  private static boolean isCited(Strip line) {
    String words = line.squeezed();
    int comma = Math.max(words.lastIndexOf("的建议"), words.lastIndexOf("问题，"));
    return comma > 0 && words.contains("”") && comma < words.length() - 3 && words.length() - comma < 10;
  }

  /** The lines of a paragraph as one text; a space stands between two English words only. */
  static Text join(List<Strip> lines) {
    List<Text.Stretch> all = new ArrayList<>();
    char last = 0;
    for (Strip line : lines) {
      String words = line.words();
      if (words.isEmpty()) {
        continue;
      }
      if (Glyphs.isLatin(last) && Glyphs.isLatin(words.charAt(0))) {
        all.add(new Text.Stretch(" ", false));
      }
      all.addAll(line.text().stretches());
      last = words.charAt(words.length() - 1);
    }
    return new Text(all);
  }
}
