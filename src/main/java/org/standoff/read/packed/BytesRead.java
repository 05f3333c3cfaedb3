package org.standoff.read.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * How much of a file was read so far, be it as a stream or in any order: for showing how far one
 * is. What is read twice counts twice. Used by one thread.
 */
public final class BytesRead {
  private long count;

  public long count() {
    return count;
  }

  /** The same bytes, counted. */
  public InputStream of(InputStream bytes) {
    return new Counted(bytes);
  }

  /** The same bytes, counted. */
  public SeekableByteChannel of(SeekableByteChannel bytes) {
    return new CountedChannel(bytes);
  }

  private final class Counted extends FilterInputStream {
    private Counted(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private final class CountedChannel implements SeekableByteChannel {
    private final SeekableByteChannel bytes;

    private CountedChannel(SeekableByteChannel bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      int read = bytes.read(target);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return bytes.write(source);
    }

    @Override
    public long position() throws IOException {
      return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
      bytes.position(to);
      return this;
    }

    @Override
    public long size() throws IOException {
      return bytes.size();
    }

    @Override
    public SeekableByteChannel truncate(long to) throws IOException {
      bytes.truncate(to);
      return this;
    }

    @Override
    public boolean isOpen() {
      return bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
