package org.standoff.read.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted while they are read. */
public final class Metered extends FilterInputStream {
  private final Budget budget;
  private final Kind kind;

  private enum Kind {
    PACKED,
    UNPACKED
  }

  private Metered(InputStream bytes, Budget budget, Kind kind) {
    super(bytes);
    this.budget = budget;
    this.kind = kind;
  }

  /** The bytes of the file itself. */
  public static InputStream packed(InputStream bytes, Budget budget) {
    return new Metered(bytes, budget, Kind.PACKED);
  }

  /** Bytes that were unpacked, or taken out of something; reading them may reach a limit. */
  public static InputStream unpacked(InputStream bytes, Budget budget) {
    return new Metered(bytes, budget, Kind.UNPACKED);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) throws IOException {
    switch (kind) {
      case PACKED -> budget.packed(bytes);
      case UNPACKED -> budget.unpacked(bytes);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
