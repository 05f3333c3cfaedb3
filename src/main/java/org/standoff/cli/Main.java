package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
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
    // What kills another thread reaches this one, too, and is said once.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
    // As it stays where even saying so fails, or a library is not there.
    int code = ExitCode.ERROR;
    try {
      code = run(shell(), arguments);
    } catch (Throwable failure) {
      System.err.println("standoff: Java failed: " + failure.getClass().getName());
    } finally {
      System.exit(code);
    }
  }

  /** The streams and the folder of this process. */
  static Shell shell() {
    LUCENE.setLevel(Level.OFF);
    var noColour = System.getenv("NO_COLOR");
    boolean colours = isTerminal("standoff.out") && (noColour == null || noColour.isEmpty());
    return new Shell(
        System.in,
        ResultStream.over(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)), true, UTF_8),
        Path.of("").toAbsolutePath(),
        new BundledModels(),
        colours,
        isTerminal("standoff.err"));
  }

  /**
   * Java's own failures end in one line, as others do, and never in the code of "nothing found".
   */
  private static int run(Shell shell, String... arguments) {
    try {
      return StandoffCommand.run(shell, arguments);
    } catch (OutOfMemoryError full) {
      shell.say(
          "Java has no memory left: give it more, as in STANDOFF_JAVA_OPTS=-Xmx2g, or fewer"
              + " --threads");
    } catch (Throwable failure) {
      shell.say("Java failed: " + failure);
    }
    return ExitCode.ERROR;
  }

  private static boolean isTerminal(String property) {
    return System.getProperty(property, "").equals("terminal");
  }
}
