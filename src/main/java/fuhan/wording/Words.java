package fuhan.wording;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where Chinese words begin and end, after Lucene's smartcn. */
public final class Words {
  private Words() {}

  /** The places in a text, counted in chars, at which a word begins or ends. */
  public static BitSet borders(String text) {
    BitSet borders = new BitSet(text.length() + 1);
    try (HMMChineseTokenizer tokens = new HMMChineseTokenizer()) {
      tokens.setReader(new StringReader(text));
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        borders.set(offset.startOffset());
        borders.set(offset.endOffset());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return borders;
  }
}
