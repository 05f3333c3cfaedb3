package org.standoff.evaluate;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A gold file of lines in UTF-8, gzipped or not. */
public final class GoldLines {
  private GoldLines() {}

  /**
   * A line that is not blank.
   *
   * @param number from 1, blank lines counted
   */
  public record Line(String file, int number, String text) {
    /** {@code file:line}, for errors. */
    public String place() {
      return file + ":" + number;
    }

    /**
     * The line as a JSON object.
     *
     * @throws IOException if it is none; the message names file and line
     */
    public GoldFields fields() throws IOException {
      return GoldFields.parse(text, file, number);
    }
  }

  /**
   * The lines of a file that are not blank.
   *
   * @throws IOException if it cannot be read; the message names the file
   */
  public static List<Line> read(Path file) throws IOException {
    return read(file, Integer.MAX_VALUE);
  }

  static List<Line> read(Path file, int most) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (var bytes = new BufferedInputStream(Files.newInputStream(file));
        var reader =
            new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8))) {
      int number = 0;
      for (var line = reader.readLine();
          line != null && lines.size() < most;
          line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.add(new Line(file.toString(), number, line));
        }
      }
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
    }
    return lines;
  }

  private static InputStream unpacked(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    int start = bytes.read() | bytes.read() << 8;
    bytes.reset();
    return start == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(bytes) : bytes;
  }
}
