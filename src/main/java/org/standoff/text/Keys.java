package org.standoff.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short texts by which articles, entities and what is said of them are told apart and found. */
public final class Keys {
  /** Between the parts of a key; no folded word holds it, and it sorts before the blank. */
  public static final char SEPARATOR = '\u001F';

  /** In UTF-16 code units; longer keys are cut. */
  private static final int LONGEST = 1000;

  private static final int HASH_BYTES = 16;
  private static final int DIGEST_BYTES = 5;

  private Keys() {}

  /** The key of an article, by the path that it is kept by. */
  public static String of(ArticlePath stored) {
    return bounded(stored.toString());
  }

  /** The text itself, or a short stand-in for one that is too long, different for each. */
  public static String bounded(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var hash = hash(text, HASH_BYTES);
    return text.substring(0, LONGEST - hash.length()) + hash;
  }

  /** Whether a bounded text may be a stand-in, of which the text cannot be told any more. */
  public static boolean isCut(String bounded) {
    return bounded.length() == LONGEST;
  }

  public static String join(String... parts) {
    return String.join(String.valueOf(SEPARATOR), parts);
  }

  /** Ten hexadecimal digits that stand for a text; others have others for all that is likely. */
  public static String digest(String text) {
    return hash(text, DIGEST_BYTES);
  }

  private static String hash(String text, int bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
