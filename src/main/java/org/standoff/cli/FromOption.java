package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Many questions in one run, a part of the verbs that take one as their first argument. */
final class FromOption {
  private static final String STANDARD_INPUT = "-";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = {
        "Ask every line of FILE, or of standard input if it is -, in order. All other arguments are"
            + " paths. Every row of JSON or CSV has its question, and a question that finds nothing"
            + " has a row that says so."
      })
  private Optional<String> file = Optional.empty();

  /**
   * The questions of the file in order, blank lines left out; empty if no file was named.
   *
   * @throws IOException if it cannot be read
   */
  Optional<List<String>> read(Shell shell) throws IOException {
    return text(shell)
        .map(text -> text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /**
   * The cells of a column of the file, which is CSV, one for each row even where it is blank.
   *
   * @throws IllegalArgumentException if it has no such column
   */
  Optional<List<String>> column(Shell shell, String column) throws IOException {
    var text = text(shell);
    if (text.isEmpty()) {
      throw new ParameterException(verb.commandLine(), "--column needs --from FILE, which has it");
    }
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var table = CSVParser.parse(text.get(), format)) {
      if (!table.getHeaderNames().contains(column)) {
        throw new IllegalArgumentException(
            "no column '" + column + "': there are " + String.join(", ", table.getHeaderNames()));
      }
      return Optional.of(table.stream().map(row -> row.get(column).strip()).toList());
    }
  }

  private Optional<String> text(Shell shell) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    var text =
        file.get().equals(STANDARD_INPUT)
            ? new String(shell.in().readAllBytes(), UTF_8)
            : Files.readString(shell.workingDirectory().resolve(file.get()));
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** The paths among the arguments, when the questions are from a file. */
  List<String> paths(Optional<String> first, List<String> others) {
    List<String> paths = new ArrayList<>(others.size() + 1);
    Stream.concat(first.stream(), others.stream()).forEach(paths::add);
    if (file.filter(STANDARD_INPUT::equals).isPresent() && paths.contains(STANDARD_INPUT)) {
      throw new ParameterException(
          verb.commandLine(), "standard input cannot be both the questions and an article");
    }
    return paths;
  }

  /**
   * The one question, when there is no file.
   *
   * @throws ParameterException if there is none, or it says nothing
   */
  String one(Optional<String> first) {
    var label = verb.positionalParameters().getFirst().paramLabel();
    if (first.isEmpty()) {
      throw new ParameterException(
          verb.commandLine(), "a " + label + " is missing, or --from FILE with one a line");
    }
    if (first.get().isBlank()) {
      throw new ParameterException(verb.commandLine(), "the " + label + " is empty");
    }
    return first.get();
  }
}
