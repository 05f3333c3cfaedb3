package org.standoff.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.standoff.search.NotWritableException;
import org.standoff.serve.door.Doorman;
import org.standoff.serve.http.Problem;

/**
 * Takes files that somebody dropped onto the page: keeps each in a folder, where it can be read
 * again, and has it read. They are taken one after the other.
 */
public final class Inbox {
  /** So many bytes a file has at most. */
  public static final int MOST_BYTES = 64 << 20;

  private static final int LONGEST_NAME = 200;

  private final Path folder;
  private final Reading reading;
  private final ReentrantLock lock = new ReentrantLock(true);

  /** Puts the articles of a file into the pile. */
  public interface Reading {
    /**
     * Reads a file.
     *
     * @throws NotWritableException if somebody else is writing
     */
    void read(Path file) throws IOException;
  }

  /**
   * Takes nothing yet.
   *
   * @param folder made when the first file comes
   */
  public Inbox(Path folder, Reading reading) {
    this.folder = folder;
    this.reading = reading;
  }

  /**
   * Keeps a file and reads it. One that is there already, with the same bytes, is read again.
   *
   * @param name of the file, without folders
   * @return where it is kept
   */
  Path take(String name, InputStream bytes) throws IOException, Problem {
    var file = folder.resolve(checked(name));
    lock.lock();
    try {
      keep(bytes, file);
      reading.read(file);
      return file;
    } catch (NotWritableException busy) {
      throw new Problem(Problem.BUSY, busy.getMessage() + ": add the file again in a moment");
    } finally {
      lock.unlock();
    }
  }

  private void keep(InputStream bytes, Path file) throws IOException, Problem {
    Files.createDirectories(folder);
    var arriving = Files.createTempFile(folder, ".arriving", "");
    try {
      write(bytes, arriving);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(arriving, file);
      } else if (!Files.isRegularFile(file) || Files.mismatch(file, arriving) >= 0) {
        throw new Problem(
            Problem.CONFLICT,
            "there is another '" + file.getFileName() + "' already: give yours another name");
      }
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  private static void write(InputStream bytes, Path file) throws IOException, Problem {
    var buffer = new byte[1 << 16];
    long size = 0;
    try (var out = Files.newOutputStream(file)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > MOST_BYTES) {
          throw Doorman.tooLarge(MOST_BYTES);
        }
        out.write(buffer, 0, read);
      }
    }
  }

  /** A name that leads nowhere but into the folder, and is shown as it is. */
  private static String checked(String name) throws Problem {
    boolean isOne =
        !name.isBlank()
            && name.getBytes(UTF_8).length <= LONGEST_NAME
            && !name.startsWith(".")
            && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    if (!isOne) {
      throw new Problem(Problem.WRONG, "'" + name + "' is no name of a file that is taken here");
    }
    return name;
  }
}
