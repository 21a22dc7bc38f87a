package fuhan.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells by its bytes how a text is encoded: UTF-8, UTF-16 or GB18030. */
public final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final String USUAL = "的一是在了和有为以中不与对等及年月日区市局委员提案建议工作服务我们您加强推进落实办理答复情况下将上进行人大政府部门发展管理、，。：；“”（）《》";

  private Decoding() {}

  /** The text of the bytes; empty when they are no text in any of these encodings. */
  public static Optional<String> decode(byte[] bytes) {
    Optional<String> text = marked(bytes);
    if (text.isPresent()) {
      return text.filter(Decoding::isText);
    }
    if (!hasNul(bytes)) {
      text = strictly(bytes, StandardCharsets.UTF_8).filter(Decoding::isText);
      if (text.isPresent()) {
        return text;
      }
    }
    String best = null;
    for (Charset charset : List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Optional<String> candidate = strictly(bytes, charset).filter(Decoding::isText);
      if (candidate.isPresent() && (best == null || usual(candidate.get()) > usual(best))) {
        best = candidate.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<String> marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return strictly(bytes, UTF_32);
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, StandardCharsets.UTF_16);
    }
    return begins(bytes, 0x84, 0x31, 0x95, 0x33) ? strictly(bytes, GB18030) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text has hardly any control characters and hardly any that no font shows. */
  private static boolean isText(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean layout = c >= '\t' && c <= '\r';
      if (c == 0) {
        return false;
      }
      if ((c < ' ' && !layout) || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xFFFD || !Character.isDefined(c)) {
        strange++;
      }
    }
    return strange <= 3 + text.length() / 200 && strange * 4 <= text.length();
  }

  /** How much of the text's beginning is what official Chinese is made of. */
  private static double usual(String text) {
    int length = Math.min(text.length(), 20_000);
    int found = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      found += c < 0x7F ? 1 : USUAL.indexOf(c) >= 0 ? 2 : (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c < 0x3020) ? 0 : -1;
    }
    return length == 0 ? 0 : (double) found / length;
  }
}
