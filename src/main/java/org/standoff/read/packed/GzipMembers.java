package org.standoff.read.packed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Undoes gzip: one member after the other, as crawls have thousands of them. What stands between
 * members and is none is passed over. A member that is broken throws; who reads on nevertheless
 * gets the next one. Used by one thread.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int TRAILER = 8;

  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  private final InputStream packed;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean isInMember;

  /** Whether anything of the member was passed on. */
  private boolean wasGiven;

  GzipMembers(InputStream packed) {
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (true) {
      if (!isInMember && !begin()) {
        return -1;
      }
      int count = inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        wasGiven = true;
        return count;
      }
      if (inflater.finished()) {
        finish();
      }
    }
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    if (inflater.needsInput()) {
      if (next == end && !fill()) {
        isInMember = false;
        throw new EOFException();
      }
      inflater.setInput(buffer, next, end - next);
      next = end;
    }
    try {
      int count = inflater.inflate(target, offset, length);
      if (count == 0 && inflater.needsDictionary()) {
        isInMember = false;
        throw broken("it needs a dictionary");
      }
      return count;
    } catch (DataFormatException broken) {
      isInMember = false;
      next = end - inflater.getRemaining();
      throw broken(broken.getMessage() == null ? "no such data" : broken.getMessage());
    }
  }

  private ZipException broken(String message) {
    return wasGiven ? new BrokenMember(message) : new ZipException(message);
  }

  /** Goes to the next member; false at the end. */
  private boolean begin() throws IOException {
    if (!find()) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      take();
    }
    int flags = take();
    for (int i = 0; i < 6; i++) {
      take();
    }
    if ((flags & HAS_EXTRA) != 0) {
      int length = take() | take() << 8;
      for (int i = 0; i < length; i++) {
        take();
      }
    }
    for (int flag : new int[] {HAS_NAME, HAS_COMMENT}) {
      boolean more = (flags & flag) != 0;
      while (more) {
        more = take() != 0;
      }
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      take();
      take();
    }
    inflater.reset();
    checksum.reset();
    wasGiven = false;
    isInMember = true;
    return true;
  }

  /** Whether the beginning of a member follows, perhaps behind something else. */
  private boolean find() throws IOException {
    while (true) {
      if (end - next < 3 && !more()) {
        return false;
      }
      if ((buffer[next] & 0xFF) == 0x1F
          && (buffer[next + 1] & 0xFF) == 0x8B
          && buffer[next + 2] == 8) {
        return true;
      }
      next++;
    }
  }

  /** Gets at least three bytes into the buffer, if there are. */
  private boolean more() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, end - next);
    end -= next;
    next = 0;
    while (end < 3) {
      int count = packed.read(buffer, end, buffer.length - end);
      if (count < 0) {
        return false;
      }
      end += count;
    }
    return true;
  }

  private void finish() throws IOException {
    isInMember = false;
    next = end - inflater.getRemaining();
    long trailer = 0;
    for (int i = 0; i < TRAILER; i++) {
      trailer |= (long) take() << (8 * i);
    }
    boolean right =
        (trailer & 0xFFFFFFFFL) == checksum.getValue()
            && trailer >>> 32 == (inflater.getBytesWritten() & 0xFFFFFFFFL);
    if (!right) {
      throw new BrokenMember("its checksum is wrong");
    }
  }

  private int take() throws IOException {
    if (next == end && !fill()) {
      throw new EOFException();
    }
    return buffer[next++] & 0xFF;
  }

  private boolean fill() throws IOException {
    int count = packed.read(buffer);
    next = 0;
    end = Math.max(count, 0);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
