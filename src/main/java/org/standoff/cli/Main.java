package org.standoff.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.standoff.annotate.BundledModels;

/** The program. */
public final class Main {
  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  /**
   * Runs a command. The launcher says by the system properties {@code standoff.out} and {@code
   * standoff.err} whether they are a terminal.
   */
  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.OFF);
    var noColour = System.getenv("NO_COLOR");
    boolean colours = isTerminal("standoff.out") && (noColour == null || noColour.isEmpty());
    var shell =
        new Shell(
            System.in,
            stream(FileDescriptor.out, false),
            stream(FileDescriptor.err, true),
            Path.of("").toAbsolutePath(),
            new BundledModels(),
            colours,
            isTerminal("standoff.err"));
    int code = StandoffCommand.run(shell, arguments);
    shell.out().flush();
    System.exit(code);
  }

  private static boolean isTerminal(String property) {
    return System.getProperty(property, "").equals("terminal");
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flush) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        flush,
        StandardCharsets.UTF_8);
  }
}
