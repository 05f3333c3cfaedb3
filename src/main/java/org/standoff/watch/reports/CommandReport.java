package org.standoff.watch.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.standoff.watch.Alert;

/**
 * Gives each alert as a line of JSON to the standard input of a command of the user's. One that
 * ends with another code than 0 gets the same alert again next time.
 */
public final class CommandReport implements Output {
  private final String command;
  private final Path folder;
  private final Duration patience;

  /**
   * A command.
   *
   * @param command as a shell reads it
   * @param folder in which it runs
   * @param patience how long it may take for one alert
   */
  public CommandReport(String command, Path folder, Duration patience) {
    this.command = command;
    this.folder = folder;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "command:" + command;
  }

  @Override
  public boolean isOneByOne() {
    return true;
  }

  @Override
  public OptionalInt last() {
    return OptionalInt.empty();
  }

  @Override
  public void give(List<Alert> alerts) throws IOException {
    for (var alert : alerts) {
      give(alert);
    }
  }

  private void give(Alert alert) throws IOException {
    var process =
        new ProcessBuilder(shell())
            .directory(folder.toFile())
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT)
            .start();
    try {
      write(process, AlertJson.line(alert) + "\n");
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw failed("took longer than " + patience.toSeconds() + " s", alert);
      }
      if (process.exitValue() != 0) {
        throw failed("ended with code " + process.exitValue(), alert);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the command ran");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** A command need not read what it is given: its code says whether it is content. */
  private static void write(Process process, String line) {
    try (var in = process.getOutputStream()) {
      in.write(line.getBytes(UTF_8));
    } catch (IOException notRead) {
      return;
    }
  }

  private IOException failed(String how, Alert alert) {
    return new IOException(
        "'"
            + command
            + "' "
            + how
            + ": it gets alert "
            + alert.number()
            + " again next time, and those behind it");
  }

  private List<String> shell() {
    boolean isWindows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    return isWindows ? List.of("cmd", "/c", command) : List.of("/bin/sh", "-c", command);
  }
}
