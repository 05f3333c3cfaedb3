package org.standoff.read.formats.archives;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Bytes whose checksum is compared with what it should be once they have been read. */
final class Verified extends CheckedInputStream {
  private final long expected;

  Verified(InputStream bytes, long expected) {
    super(bytes, new CRC32());
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    verify(value);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    verify(count);
    return count;
  }

  private void verify(int read) throws IOException {
    if (read < 0 && getChecksum().getValue() != expected) {
      throw new IOException("it is damaged, its checksum is wrong");
    }
  }
}
