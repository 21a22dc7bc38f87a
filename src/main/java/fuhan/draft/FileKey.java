package fuhan.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What opens the data file, made of the person's password.
 *
 * <p>H2 itself stretches a password ten times only and allows no space in it, so the file's key is stretched here. The salt is fixed, as H2 adds a random one
 * of its own; a salt in a file of its own could get lost, and all letters with it.
 */
final class FileKey {
  static final FileKey NONE = new FileKey("");

  private static final byte[] SALT = "fuhan.draft.FileKey".getBytes(StandardCharsets.UTF_8);
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final String hex;

  private FileKey(String hex) {
    this.hex = hex;
  }

  /** The key of a password; {@link #NONE} for an empty one. */
  static FileKey of(String password) {
    return password.isEmpty() ? NONE : new FileKey(Stretched.of(password.toCharArray(), SALT).hash());
  }

  boolean isNone() {
    return hex.isEmpty();
  }

  String hex() {
    return hex;
  }

  boolean same(FileKey other) {
    return hex.equals(other.hex);
  }

  /** In cipher (AES-GCM) what lies beside the data file; as it is when there is no password. */
  byte[] seal(byte[] plain) {
    if (isNone()) {
      return plain;
    }
    byte[] nonce = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
      byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  byte[] open(byte[] sealed) throws GeneralSecurityException {
    if (isNone()) {
      return sealed;
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE_BYTES, Math.max(0, sealed.length - NONCE_BYTES));
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(HexFormat.of().parseHex(hex), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
