package org.standoff.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.standoff.read.packed.Compression;

/** Ids for articles that bring none. */
public final class ArticleId {
  private static final int HASH_BYTES = 8;

  private ArticleId() {}

  /**
   * The file's own name without its ending, and a hash of the text: {@code algeria-3f2a…}. It is
   * the same on every machine and wherever the file lies.
   *
   * @param fileName the last part of its path; empty if it has none
   */
  public static String of(String fileName, String text) {
    var stem = stem(Compression.nameWithin(fileName));
    var hash = HexFormat.of().formatHex(sha256(text), 0, HASH_BYTES);
    return (fileName.isEmpty() ? "stdin" : stem) + "-" + hash;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
