package org.standoff.read.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The ways to compress a file that are undone before its format is looked for. */
public enum Compression {
  GZIP(0, "\u001F\u008B", "gz") {
    @Override
    InputStream open(InputStream packed) {
      return new GzipMembers(packed);
    }
  },
  BZIP2(4, "1AY&SY", "bz2") {
    @Override
    InputStream open(InputStream packed) throws IOException {
      return new BZip2CompressorInputStream(packed, true);
    }
  },
  XZ(0, "\u00FD7zXZ", "xz") {
    @Override
    InputStream open(InputStream packed) throws IOException {
      return XZCompressorInputStream.builder()
          .setInputStream(packed)
          .setDecompressConcatenated(true)
          .setMemoryLimitKiB(MEMORY_KIB)
          .get();
    }
  };

  private static final int BUFFER = 1 << 16;
  private static final int MEMORY_KIB = 64 << 10;

  private final int offset;
  private final String signature;
  private final String ending;

  /**
   * A way to compress.
   *
   * @param signature the bytes at the offset by which it is known, a character each
   */
  Compression(int offset, String signature, String ending) {
    this.offset = offset;
    this.signature = signature;
    this.ending = ending;
  }

  abstract InputStream open(InputStream packed) throws IOException;

  /** What bytes are compressed by, if they are, by the first of them. */
  public static Optional<Compression> of(byte[] first) {
    for (var compression : values()) {
      if (compression.begins(first)) {
        return Optional.of(compression);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] first) {
    for (int i = 0; i < signature.length(); i++) {
      if (offset + i >= first.length || (first[offset + i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A name without the ending of a compression: {@code may.txt} of {@code may.txt.gz}. */
  public static String nameWithin(String name) {
    for (var compression : values()) {
      int end = name.length() - compression.ending.length() - 1;
      if (end > 0
          && name.charAt(end) == '.'
          && name.regionMatches(
              true, end + 1, compression.ending, 0, compression.ending.length())) {
        return name.substring(0, end);
      }
    }
    return name;
  }

  /**
   * What was compressed; reading it may reach a limit.
   *
   * @throws IOException if it is damaged, or no such data after all
   */
  public InputStream undo(InputStream packed, Budget budget) throws IOException {
    return new BufferedInputStream(Metered.unpacked(open(packed), budget), BUFFER);
  }
}
