package fuhan.draft;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password made costly to guess: PBKDF2 with HMAC-SHA-256 of the JDK.
 *
 * @param salt hexadecimal digits
 * @param hash hexadecimal digits
 */
record Stretched(String salt, int iterations, String hash) {
  private static final HexFormat HEX = HexFormat.of();
  /** What OWASP's password storage cheat sheet asks for; a quarter of a second on an office computer. */
  private static final int ITERATIONS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int BITS = 256;

  static Stretched of(char[] password, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return of(password, salt);
  }

  static Stretched of(char[] password, byte[] salt) {
    return new Stretched(HEX.formatHex(salt), ITERATIONS, HEX.formatHex(hash(password, salt, ITERATIONS)));
  }

  boolean matches(char[] password) {
    return MessageDigest.isEqual(hash(password, HEX.parseHex(salt), iterations), HEX.parseHex(hash));
  }

  private static byte[] hash(char[] password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
