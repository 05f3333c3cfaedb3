package org.standoff.serve.door;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: {@code pbkdf2-sha512$ROUNDS$SALT$HASH}, salt and hash in Base64. Who
 * reads such a line does not know the password, and needs long to try some.
 */
final class Passwords {
  private static final Pattern KEPT =
      Pattern.compile("pbkdf2-sha512\\$(\\d{1,8})\\$([A-Za-z0-9+/=]{8,})\\$([A-Za-z0-9+/=]{8,})");

  /** As OWASP recommends for this function in 2023. */
  private static final int ROUNDS = 210_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private Passwords() {}

  /** What is kept of a password, another text each time. */
  static String kept(String password) {
    return kept(password, ROUNDS);
  }

  /** Likewise, with fewer or more rounds of hashing than today's programs should do. */
  static String kept(String password, int rounds) {
    var salt = random(SALT_BYTES);
    return kept(rounds, salt, hash(password, salt, rounds, HASH_BYTES));
  }

  /**
   * What would be kept of a password that nobody knows, so that to try one against it takes as long
   * as against another text with as many rounds.
   */
  static String ofNobody(int rounds) {
    return kept(rounds, random(SALT_BYTES), random(HASH_BYTES));
  }

  private static String kept(int rounds, byte[] salt, byte[] hash) {
    var base64 = Base64.getEncoder();
    return "pbkdf2-sha512$"
        + rounds
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash);
  }

  private static byte[] random(int bytes) {
    var random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return random;
  }

  /** How many rounds of hashing what is kept took. */
  static int rounds(String kept) {
    var parts = KEPT.matcher(kept);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not as a password is kept");
    }
    return rounds(parts);
  }

  private static int rounds(Matcher parts) {
    return Math.max(1, Integer.parseInt(parts.group(1)));
  }

  /** Whether a text is as it is kept. */
  static boolean isKept(String text) {
    return KEPT.matcher(text).matches();
  }

  /** Whether a password is the one of which something was kept. */
  static boolean matches(String password, String kept) {
    var parts = KEPT.matcher(kept);
    if (!parts.matches()) {
      return false;
    }
    var salt = Base64.getDecoder().decode(parts.group(2));
    var hash = Base64.getDecoder().decode(parts.group(3));
    return MessageDigest.isEqual(hash, hash(password, salt, rounds(parts), hash.length));
  }

  private static byte[] hash(String password, byte[] salt, int rounds, int bytes) {
    try {
      var key = new PBEKeySpec(password.toCharArray(), salt, rounds, bytes * Byte.SIZE);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
