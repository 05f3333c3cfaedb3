package org.standoff.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.standoff.read.packed.Budget;
import org.standoff.read.packed.BytesRead;
import org.standoff.read.packed.Compression;
import org.standoff.read.packed.LimitReached;
import org.standoff.read.packed.Limits;
import org.standoff.read.packed.Metered;
import org.standoff.text.ArticlePath;

/**
 * Something to be read into articles: a file, or what is inside one. It is unpacked on the way if
 * it is compressed. Used once, by one thread.
 */
public final class Input implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final ArticlePath path;
  private final String fileName;
  private final Head head;
  private final Budget budget;
  private final int depth;

  /** The file whose bytes these are, if they are those of a whole file on the disk. */
  private final Optional<Path> file;

  private final BytesRead read;

  private InputStream bytes;
  private Optional<Charset> charset = Optional.empty();

  private Input(
      ArticlePath path,
      String fileName,
      InputStream stream,
      Optional<Path> file,
      BytesRead read,
      Budget budget,
      int depth)
      throws IOException {
    this.read = read;
    var plain = new BufferedInputStream(stream, BUFFER);
    var first = Head.peek(plain);
    var compression = first.compression();
    if (compression.isPresent()) {
      var unpacked = new BufferedInputStream(compression.get().undo(plain, budget), BUFFER);
      this.head = Head.peek(unpacked);
      this.bytes = unpacked;
      this.file = Optional.empty();
    } else {
      this.head = first;
      this.bytes = plain;
      this.file = file;
    }
    this.path = path;
    this.fileName = fileName;
    this.budget = budget;
    this.depth = depth;
  }

  /**
   * Looks at the beginning of an input that is no file.
   *
   * @param path where it is, for its articles and for messages
   * @param fileName the last part of its path; empty if it has none
   * @throws IOException if nothing can be read
   */
  public static Input of(ArticlePath path, String fileName, InputStream stream) throws IOException {
    var budget = new Budget(Limits.STANDARD);
    var read = new BytesRead();
    var packed = Metered.packed(read.of(stream), budget);
    return new Input(path, fileName, packed, Optional.empty(), read, budget, 0);
  }

  /**
   * Opens a file.
   *
   * @throws IOException if nothing can be read
   */
  static Input of(ArticlePath path, String fileName, Path file) throws IOException {
    var stream = Files.newInputStream(file);
    try {
      var budget = new Budget(Limits.STANDARD);
      var read = new BytesRead();
      var packed = Metered.packed(read.of(stream), budget);
      var whole = Optional.of(file).filter(Files::isRegularFile);
      return new Input(path, fileName, packed, whole, read, budget, 0);
    } catch (IOException | RuntimeException failure) {
      stream.close();
      throw failure;
    }
  }

  /**
   * Something inside this. What it costs is counted with this.
   *
   * @param name its name in here, as its path shows it
   * @throws IOException if nothing can be read
   */
  public Input member(String name, InputStream stream) throws IOException {
    var last = name.substring(name.lastIndexOf('/') + 1);
    var metered = Metered.unpacked(stream, budget);
    return new Input(path.member(name), last, metered, Optional.empty(), read, budget, depth + 1);
  }

  /**
   * A record in this. What it costs is counted with this.
   *
   * @param id its id or number in here
   * @param fileName what it would be called as a file; empty if it has no such name
   * @throws IOException if nothing can be read
   */
  public Input record(String id, String fileName, InputStream stream) throws IOException {
    var metered = Metered.unpacked(stream, budget);
    return new Input(path.inside(id), fileName, metered, Optional.empty(), read, budget, depth + 1);
  }

  /** The same, which is told to be in a charset by what holds it. */
  public Input in(Optional<Charset> charset) {
    this.charset = charset;
    return this;
  }

  /** The charset that it is told to be in, which it need not be. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** The path of the article, if it holds only one; else those of what is inside begin with it. */
  public ArticlePath path() {
    return path;
  }

  /** The path as messages have it. */
  public String name() {
    return path.toString();
  }

  /** The last part of its path as it is, or empty. */
  public String fileName() {
    return fileName;
  }

  /** Its first bytes. */
  public Head head() {
    return head;
  }

  /** All its bytes, to be read once. */
  public InputStream bytes() {
    return bytes;
  }

  /** How many containers it is in. */
  public int depth() {
    return depth;
  }

  /** What was spent on the file it is or is in. */
  public Budget budget() {
    return budget;
  }

  /**
   * Its bytes in any order; they can be had as a stream, too, and no more than once.
   *
   * @return empty if it is no file and too large to be kept in memory
   * @throws IOException if it breaks off
   */
  public Optional<SeekableByteChannel> channel() throws IOException {
    if (file.isPresent()) {
      var channel = Files.newByteChannel(file.get());
      budget.packed(channel.size());
      return Optional.of(read.of(channel));
    }
    int most = budget.limits().held() >> depth;
    var held = bytes.readNBytes(most + 1);
    var again = new ByteArrayInputStream(held);
    if (held.length > most) {
      bytes = new SequenceInputStream(again, bytes);
      return Optional.empty();
    }
    bytes = again;
    return Optional.of(new SeekableInMemoryByteChannel(held));
  }

  /**
   * Fails if it is nested too deeply to be entered.
   *
   * @throws LimitReached if so
   */
  public void requireShallow() throws LimitReached {
    if (depth >= budget.limits().depth()) {
      throw new LimitReached(
          "is nested more than "
              + budget.limits().depth()
              + " deep: unpack it and name what is in it");
    }
  }

  /** What its name ends in, as {@link FileFormat#endings} has it; {@code .gz} is passed over. */
  public String ending() {
    return ending(fileName);
  }

  /** What a name ends in, in lower case and without the full stop; {@code .gz} is passed over. */
  static String ending(String fileName) {
    var plain = Compression.nameWithin(fileName).toLowerCase(Locale.ROOT);
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  /** How much of the file that it is, or is in, was read so far, packed as it is. */
  public long bytesRead() {
    return read.count();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
