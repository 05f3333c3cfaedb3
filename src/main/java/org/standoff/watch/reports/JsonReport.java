package org.standoff.watch.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.standoff.watch.Alert;
import org.standoff.watch.LastingFile;

/**
 * A file of JSON Lines, an alert a line, to which lines are only added. Its last line tells which
 * alerts it has; a line without an end was cut off by a kill, and is written anew. A file that was
 * taken away is begun anew behind what it had.
 */
public final class JsonReport implements Output {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  /**
   * A report.
   *
   * @param file which need not exist
   */
  public JsonReport(Path file) {
    this.file = file;
  }

  @Override
  public String name() {
    return "jsonl:" + file.toAbsolutePath().normalize();
  }

  @Override
  public boolean isOneByOne() {
    return false;
  }

  @Override
  public OptionalInt last() throws IOException {
    try (var channel = FileChannel.open(file, CREATE, READ, WRITE)) {
      long end = lineStart(channel, channel.size());
      if (end == 0) {
        return OptionalInt.empty();
      }
      long start = lineStart(channel, end - 1);
      var line = ByteBuffer.allocate(Math.toIntExact(end - start));
      read(channel, line, start);
      return OptionalInt.of(number(new String(line.array(), UTF_8)));
    }
  }

  private int number(String line) throws IOException {
    try {
      var number = JSON.readTree(line).path(AlertJson.NUMBER);
      if (number.isInt()) {
        return number.intValue();
      }
    } catch (JsonProcessingException none) {
      // What is no JSON has no number either.
    }
    throw new IOException(
        file + " ends in a line that is no alert: name another file, or take the line out");
  }

  /** Where the line begins in which an offset is: behind the last line end before it. */
  private static long lineStart(FileChannel channel, long offset) throws IOException {
    var buffer = ByteBuffer.allocate(1 << 13);
    long end = offset;
    while (end > 0) {
      long start = Math.max(0, end - buffer.capacity());
      buffer.clear().limit((int) (end - start));
      read(channel, buffer, start);
      for (int i = buffer.limit() - 1; i >= 0; i--) {
        if (buffer.get(i) == '\n') {
          return start + i + 1;
        }
      }
      end = start;
    }
    return 0;
  }

  private static void read(FileChannel channel, ByteBuffer buffer, long offset) throws IOException {
    int count = 0;
    while (count >= 0 && buffer.hasRemaining()) {
      count = channel.read(buffer, offset + buffer.position());
    }
  }

  @Override
  public void give(List<Alert> alerts) throws IOException {
    var lines = new StringBuilder();
    alerts.forEach(alert -> lines.append(AlertJson.line(alert)).append('\n'));
    try (var channel = FileChannel.open(file, CREATE, READ, WRITE)) {
      long whole = lineStart(channel, channel.size());
      channel.truncate(whole);
      channel.position(whole);
      LastingFile.append(channel, lines.toString().getBytes(UTF_8));
      if (whole == 0) {
        LastingFile.keepInFolder(file);
      }
    } catch (IOException failure) {
      throw new IOException("cannot write " + file + ": " + failure.getMessage(), failure);
    }
  }
}
