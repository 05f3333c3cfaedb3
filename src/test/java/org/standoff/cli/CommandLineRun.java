package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standoff.annotate.SharedModels;

/** What a command line printed and returned, as a user without a terminal would see it. */
record CommandLineRun(int code, String out, String err) {

  static CommandLineRun of(String... arguments) {
    return of(InputStream.nullInputStream(), arguments);
  }

  /** A run with its index in a folder, which is called FOLDER in what was printed. */
  static CommandLineRun inFolder(Path folder, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return of(all.toArray(String[]::new)).calling(folder, "FOLDER");
  }

  /** Puts records into the index of a folder. */
  static void ingestInto(Path folder, String records) throws IOException {
    var file = Files.writeString(folder.resolve("news.jsonl"), records);
    assertThat(inFolder(folder, "ingest", file.toString()).code()).isZero();
  }

  static CommandLineRun withInput(String input, String... arguments) {
    return of(new ByteArrayInputStream(input.getBytes(UTF_8)), arguments);
  }

  /** A run whose results go somewhere else, and are not kept. */
  static CommandLineRun writingTo(OutputStream out, String... arguments) {
    return of(InputStream.nullInputStream(), out, arguments);
  }

  private static CommandLineRun of(InputStream in, String... arguments) {
    var out = new ByteArrayOutputStream();
    var run = of(in, out, arguments);
    return new CommandLineRun(run.code, out.toString(UTF_8), run.err);
  }

  private static CommandLineRun of(InputStream in, OutputStream out, String... arguments) {
    var err = new ByteArrayOutputStream();
    var shell =
        new Shell(
            in,
            ResultStream.over(out),
            new PrintStream(err, true, UTF_8),
            Path.of("").toAbsolutePath(),
            SharedModels.BUNDLED,
            false,
            false);
    int code = StandoffCommand.run(shell, arguments);
    return new CommandLineRun(code, "", err.toString(UTF_8));
  }

  /** The run with a path that differs from machine to machine written as a name. */
  CommandLineRun calling(Path path, String name) {
    return new CommandLineRun(
        code, out.replace(path.toString(), name), err.replace(path.toString(), name));
  }
}
