package fuhan.handover;

import fuhan.handover.HandoverException.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A package under a password: AES-256-GCM, with a key by PBKDF2.
 *
 * <p>GCM alone cannot tell a wrong password from a damaged file. So the file ends in a SHA-256 of itself, which is asked first and needs no password, and the
 * header holds a mark that only the right password gives.
 */
final class Seal {
  static final int VERSION = 1;

  private static final byte[] MAGIC = "FUHAN-JJ".getBytes(StandardCharsets.US_ASCII);
  /** What OWASP's password storage cheat sheet asks for. */
  private static final int ITERATIONS = 600_000;
  /** More would only keep a computer busy for whoever made the file up. */
  private static final int MOST_ITERATIONS = 10_000_000;
  private static final int SALT = 16;
  private static final int MARK = 32;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int HEADER = MAGIC.length + 1 + Integer.BYTES + SALT + MARK + NONCE;

  private Seal() {}

  /** Whether a file is a package under a password. */
  static boolean begins(byte[] file) {
    return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  static byte[] close(byte[] packed, char[] password, SecureRandom random) {
    byte[] salt = new byte[SALT];
    byte[] nonce = new byte[NONCE];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    byte[] secret = secret(password, salt, ITERATIONS);
    byte[] header = ByteBuffer.allocate(HEADER)
        .put(MAGIC)
        .put((byte) VERSION)
        .putInt(ITERATIONS)
        .put(salt)
        .put(derive(secret, "mark"))
        .put(nonce)
        .array();
    try {
      byte[] body = cipher(Cipher.ENCRYPT_MODE, secret, nonce, header).doFinal(packed);
      byte[] file = Arrays.copyOf(header, HEADER + body.length + Digest.BYTES);
      System.arraycopy(body, 0, file, HEADER, body.length);
      return stamp(file);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  /** Puts the SHA-256 of a sealed file at its end. */
  static byte[] stamp(byte[] file) {
    int end = file.length - Digest.BYTES;
    System.arraycopy(Digest.of(file, end), 0, file, end, Digest.BYTES);
    return file;
  }

  static byte[] open(byte[] file, char[] password, String name) throws HandoverException {
    int end = file.length - Digest.BYTES;
    // Every version ends in a SHA-256, so that damage is not taken for a newer version.
    if (end < MAGIC.length + 1 || !Arrays.equals(file, end, file.length, Digest.of(file, end), 0, Digest.BYTES)) {
      throw HandoverException.damaged(name);
    }
    if (file[MAGIC.length] > VERSION) {
      throw HandoverException.newer(name);
    }
    if (end < HEADER + TAG) {
      throw HandoverException.damaged(name);
    }
    if (password.length == 0) {
      throw new HandoverException(Fault.PASSWORD, "交接包“" + name + "”设了密码；请输入打包时的密码。");
    }
    return open(file, end, password, name);
  }

  private static byte[] open(byte[] bytes, int end, char[] password, String name) throws HandoverException {
    ByteBuffer file = ByteBuffer.wrap(bytes, 0, end);
    byte[] header = new byte[HEADER];
    file.get(0, header);
    byte[] salt = new byte[SALT];
    byte[] mark = new byte[MARK];
    byte[] nonce = new byte[NONCE];
    int iterations = file.position(MAGIC.length + 1).getInt();
    file.get(salt).get(mark).get(nonce);
    if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
      throw HandoverException.damaged(name);
    }
    byte[] secret = secret(password, salt, iterations);
    if (!MessageDigest.isEqual(derive(secret, "mark"), mark)) {
      throw new HandoverException(Fault.PASSWORD, "交接包“" + name + "”的密码不对，没有打开；请重新输入，注意大小写和输入法。");
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, secret, nonce, header).doFinal(bytes, HEADER, end - HEADER);
    } catch (AEADBadTagException e) {
      throw HandoverException.damaged(name, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, byte[] secret, byte[] nonce, byte[] header) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(derive(secret, "key"), "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(header);
    return cipher;
  }

  private static byte[] secret(char[] password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, Digest.BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  /** Two secrets of one, so that the mark in the header tells nothing of the key. */
  private static byte[] derive(byte[] secret, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
