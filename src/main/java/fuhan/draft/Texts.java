package fuhan.draft;

import fuhan.letter.Letter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Letters as the tables hold them: as text, packed for versions, and the text's SHA-256. */
record Texts(LetterText form) {
  String text(Letter letter) {
    return form.write().apply(letter);
  }

  Letter letter(String text) throws DraftException {
    try {
      return form.read().apply(text);
    } catch (IllegalArgumentException e) {
      throw new DraftException("保存的复函读不出来，可能由更新版本的程序写成，或者已经损坏；请升级程序，或者从备份恢复。", e);
    }
  }

  static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String unpacked(byte[] packed) throws DraftException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DraftException("保存的版本读不出来，可能已经损坏；请选别的版本，或者从备份恢复。", e);
    }
  }

  static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
