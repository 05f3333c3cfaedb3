package org.standoff.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files so that they are there as a whole or as they were, and stay after a crash. */
public final class LastingFile {
  private LastingFile() {}

  /** Puts a text in place of what a file has. */
  public static void replace(Path file, String text) throws IOException {
    replace(file, text.getBytes(UTF_8));
  }

  /** Puts bytes in place of what a file has. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    // A link stays one, and the file that it leads to is replaced.
    var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    var beside = target.resolveSibling(target.getFileName() + ".new");
    try (var channel = FileChannel.open(beside, CREATE, WRITE, TRUNCATE_EXISTING)) {
      append(channel, bytes);
    } catch (IOException failure) {
      Files.deleteIfExists(beside);
      throw new IOException("cannot write " + file + ": " + failure.getMessage(), failure);
    }
    Files.move(beside, target, ATOMIC_MOVE, REPLACE_EXISTING);
    keepInFolder(target);
  }

  /** Writes bytes where a channel stands, and waits until they are lasting. */
  public static void append(FileChannel channel, byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  /** A new file is lasting when its folder is. */
  public static void keepInFolder(Path file) throws IOException {
    try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
      folder.force(true);
    }
  }
}
