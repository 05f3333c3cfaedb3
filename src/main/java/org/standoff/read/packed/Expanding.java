package org.standoff.read.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one packed thing unpacks to, which must not be much more than it was. */
public final class Expanding extends FilterInputStream {
  private final Limits limits;
  private final long packed;
  private long unpacked;

  /**
   * Bytes as they are unpacked.
   *
   * @param packed how many they were before
   */
  public Expanding(InputStream bytes, long packed, Limits limits) {
    super(bytes);
    this.packed = packed;
    this.limits = limits;
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

  private void count(long bytes) throws LimitReached {
    unpacked += bytes;
    if (unpacked > limits.freeEach() && unpacked / limits.ratio() > packed) {
      throw Budget.tooMuch(limits);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
