package org.standoff.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A file beside the index that says which articles were looked at, what was told of them, and where
 * that went. Entries that belong together are one record, which ends in a line with its checksum: a
 * record counts when that line is there, so that whatever a kill or a full disk cuts off is no part
 * of it, and goes when the ledger is opened next. Used by one thread; one process at a time has it
 * open.
 */
public final class Ledger implements Closeable {
  private static final String HEAD = LedgerLines.line("standoff watched", "1");
  private static final String END = "end";

  /** Locked in place of the bytes that are there, so that others may read them. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;
  private final LedgerState state;
  private final boolean isNew;
  private long size;

  private Ledger(Path file, FileChannel channel, FileLock lock) throws IOException {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
    state = new LedgerState();
    isNew = channel.size() < HEAD.length();
    if (isNew) {
      channel.truncate(0);
      channel.position(0);
      LastingFile.append(channel, HEAD.getBytes(UTF_8));
      LastingFile.keepInFolder(file);
      size = HEAD.length();
    } else {
      size = load(file, state);
      channel.truncate(size);
    }
    channel.position(size);
  }

  /**
   * Opens a ledger to write to; makes one where there is none.
   *
   * @throws IOException if another has it open, or it is damaged
   */
  public static Ledger open(Path file) throws IOException {
    var channel = FileChannel.open(file, CREATE, READ, WRITE);
    try {
      var lock = channel.tryLock(LOCKED, 1, false);
      if (lock == null) {
        throw isWatched(file);
      }
      return new Ledger(file, channel, lock);
    } catch (OverlappingFileLockException held) {
      channel.close();
      throw isWatched(file);
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  private static IOException isWatched(Path file) {
    return new IOException(
        "another standoff is watching with " + file + ": end that, or use another --index");
  }

  /** What a ledger says now, whoever has it open; nothing where there is none. */
  public static LedgerState read(Path file) throws IOException {
    var state = new LedgerState();
    if (Files.exists(file) && Files.size(file) >= HEAD.length()) {
      load(file, state);
    }
    return state;
  }

  /** Reads all whole records, and returns where the last one ends. */
  private static long load(Path file, LedgerState state) throws IOException {
    var bytes = Files.readAllBytes(file);
    int at = HEAD.length();
    if (!new String(bytes, 0, at, UTF_8).equals(HEAD)) {
      throw new IOException(
          file + " is no ledger that this program reads: move it away, and it is begun anew");
    }
    List<String> lines = new ArrayList<>();
    int start = at;
    int number = 1;
    while (at < bytes.length) {
      int end = at;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      if (end == bytes.length) {
        return start;
      }
      var line = new String(bytes, at, end - at, UTF_8);
      if (!line.startsWith(END + "\t")) {
        lines.add(line);
      } else if (isWhole(line, Arrays.copyOfRange(bytes, start, at))) {
        entries(file, number, lines).forEach(state::add);
        lines.clear();
        start = end + 1;
      } else if (end + 1 == bytes.length) {
        return start;
      } else {
        throw damaged(file, number, "its checksum is another");
      }
      at = end + 1;
    }
    return start;
  }

  private static boolean isWhole(String end, byte[] record) {
    return end.equals(END + "\t" + checksum(record));
  }

  private static String checksum(byte[] record) {
    var sum = new CRC32();
    sum.update(record);
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }

  private static List<LedgerEntry> entries(Path file, int line, List<String> lines)
      throws IOException {
    try {
      return LedgerLines.read(lines);
    } catch (RuntimeException wrong) {
      throw damaged(file, line, String.valueOf(wrong.getMessage()));
    }
  }

  private static IOException damaged(Path file, int line, String why) {
    return new IOException(
        file
            + ":"
            + line
            + ": the record that ends here is damaged ("
            + why
            + "): move the file away, and what is in the index counts as seen");
  }

  /** What it says. */
  public LedgerState state() {
    return state;
  }

  /** Whether there was none before. */
  public boolean isNew() {
    return isNew;
  }

  /**
   * Takes entries down, all of them or none, and returns when they are lasting.
   *
   * @throws IOException if they cannot be written; the ledger is then as it was
   */
  public void add(List<LedgerEntry> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    var lines = new StringBuilder();
    entries.forEach(entry -> lines.append(LedgerLines.write(entry)));
    var sum = checksum(lines.toString().getBytes(UTF_8));
    lines.append(END).append('\t').append(sum).append('\n');
    var bytes = lines.toString().getBytes(UTF_8);
    try {
      LastingFile.append(channel, bytes);
    } catch (IOException failure) {
      channel.truncate(size);
      channel.position(size);
      throw new IOException("cannot write " + file + ": " + failure.getMessage(), failure);
    }
    size += bytes.length;
    entries.forEach(state::add);
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
