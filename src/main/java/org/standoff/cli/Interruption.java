package org.standoff.cli;

import java.io.Closeable;
import java.io.IOException;

/** Lets a command end well when it is interrupted by Ctrl-C or a request to terminate. */
final class Interruption implements Closeable {
  /** What is done on a thread of its own before the program ends, while the command goes on. */
  interface Ending {
    void run() throws IOException;
  }

  private final Thread hook;

  /** From now until it is closed, an interruption leads to the ending. */
  Interruption(Shell shell, Ending ending) {
    hook =
        new Thread(() -> {
          try {
            ending.run();
          } catch (IOException failure) {
            shell.say(failure.getMessage());
          }
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Waits for the ending, if it has begun. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException interrupted) {
      try {
        hook.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
