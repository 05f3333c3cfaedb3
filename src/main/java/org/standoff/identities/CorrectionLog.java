package org.standoff.identities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.Signature;

/**
 * Corrections as a file of text beside the index, one a line in the order in which they were made,
 * its parts apart by tabs: {@code merge⇥person/panetta⇥person/leon panetta}. Lines are only ever
 * added, by this program or by hand; blank ones and those that begin with {@code #} are kept but
 * count as nothing. Such a line tells who made the correction below it, {@code #
 * 2026-11-30T20:51:07Z by anna}, so that programs that know nothing of that read on. A line that is
 * no correction changes nothing, but counts, so that the numbers of the others stay. Articles are
 * named in it as they are in the index.
 */
public final class CorrectionLog implements CorrectionStore {
  /** Processes lock the file, but such a lock is one for all threads of a process. */
  private static final Lock THREADS = new ReentrantLock();

  private static final Pattern SIGNED = Pattern.compile("# (\\S+Z) by (\\S+)");
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path file;
  private final CorrectionLine line;

  /**
   * The corrections of a file.
   *
   * @param file which need not exist
   */
  public CorrectionLog(Path file, ArticleNames names) {
    this.file = file;
    line = new CorrectionLine(names);
  }

  /** A correction with the line above it, if that tells who made it. */
  private record Entry(Correction correction, Optional<Signature> signature) {}

  @Override
  public List<Correction> read() throws IOException {
    return entries().stream().map(Entry::correction).toList();
  }

  @Override
  public List<Optional<Signature>> signatures() throws IOException {
    return entries().stream().map(Entry::signature).toList();
  }

  private List<Entry> entries() throws IOException {
    THREADS.lock();
    try {
      return Files.exists(file) ? parse(Files.readAllBytes(file)) : List.of();
    } finally {
      THREADS.unlock();
    }
  }

  @Override
  public List<String> problems() throws IOException {
    List<String> problems = new ArrayList<>();
    for (var correction : read()) {
      if (correction instanceof Correction.Illegible illegible) {
        problems.add(illegible.toString());
      }
    }
    return problems;
  }

  @Override
  public int add(Correction correction, Optional<Signature> signature) throws IOException {
    THREADS.lock();
    try (var channel = FileChannel.open(file, CREATE, READ, WRITE);
        var _ = channel.lock()) {
      var before = readAll(channel);
      var above = signature.map(by -> "# " + by.at() + " by " + by.name() + "\n").orElse("");
      append(channel, (lacksLineEnd(before) ? "\n" : "") + above + line.write(correction) + "\n");
      return parse(before).size() + 1;
    } finally {
      THREADS.unlock();
    }
  }

  private void append(FileChannel channel, String text) throws IOException {
    long size = channel.size();
    try {
      var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      channel.position(size);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      if (size == 0) {
        keepInFolder();
      }
    } catch (IOException failure) {
      channel.truncate(size);
      throw new IOException("cannot write " + file + ": " + failure.getMessage(), failure);
    }
  }

  /** A new file is lasting when its folder is. */
  private void keepInFolder() throws IOException {
    try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
      folder.force(true);
    }
  }

  private static byte[] readAll(FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes);
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static boolean lacksLineEnd(byte[] bytes) {
    return bytes.length > 0 && bytes[bytes.length - 1] != '\n';
  }

  private List<Entry> parse(byte[] bytes) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    var signature = Optional.<Signature>empty();
    for (int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      var text = new String(bytes, start, end - start, UTF_8);
      boolean isUtf8 = Arrays.equals(text.getBytes(UTF_8), Arrays.copyOfRange(bytes, start, end));
      if (text.endsWith("\r")) {
        text = text.substring(0, text.length() - 1);
      }
      if (!text.isBlank() && !text.startsWith("#")) {
        var illegible = new Correction.Illegible(file + ":" + number, text);
        entries.add(new Entry(isUtf8 ? line.read(text).orElse(illegible) : illegible, signature));
      }
      signature = signature(text);
      start = end + 1;
    }
    return entries;
  }

  private static Optional<Signature> signature(String text) {
    var signed = SIGNED.matcher(text);
    try {
      return signed.matches()
          ? Optional.of(new Signature(signed.group(2), Instant.parse(signed.group(1))))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException handwritten) {
      return Optional.empty();
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    int length = Math.min(bytes.length, BYTE_ORDER_MARK.length);
    return Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }
}
