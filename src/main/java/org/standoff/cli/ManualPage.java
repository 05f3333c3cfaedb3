package org.standoff.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of a command, in the language of {@code man}: what its {@code --help} says, in
 * the sections that readers of manuals look for.
 */
final class ManualPage {
  private static final String EXIT =
      "0 if something was found, 1 if nothing was, 2 if something went wrong.";

  private static final String CANDIDATES = "${COMPLETION-CANDIDATES}";

  private final CommandLine command;
  private final CommandSpec spec;
  private final String day;
  private final StringBuilder page = new StringBuilder();

  /**
   * Of a command.
   *
   * @param day of the release, as 2026-01-01
   */
  ManualPage(CommandLine command, String day) {
    this.command = command;
    spec = command.getCommandSpec();
    this.day = day;
  }

  /** As {@code standoff-where}. */
  String name() {
    return name(spec);
  }

  String text() {
    var description = lines(spec.usageMessage().description());
    macro("TH", name().toUpperCase(Locale.ROOT), "1", day, version(), "Standoff");
    section("NAME");
    line(name() + " \\- " + escaped(firstSentence(description.getFirst())));
    section("SYNOPSIS");
    line(".B " + escaped(synopsis()));
    section("DESCRIPTION");
    paragraphs(description);
    arguments("ARGUMENTS", spec.positionalParameters());
    arguments("OPTIONS", spec.options());
    verbs();
    footer(lines(spec.usageMessage().footer()));
    section("EXIT STATUS");
    line(escaped(EXIT));
    section("SEE ALSO");
    line(seeAlso());
    return page.toString();
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  private String version() {
    return String.join(" ", spec.root().version());
  }

  /** All in one line: a reader of manuals has lines of its own length. */
  private String synopsis() {
    return command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
  }

  private void arguments(String title, List<? extends ArgSpec> all) {
    var shown = all.stream().filter(argument -> !argument.hidden()).toList();
    if (shown.isEmpty()) {
      return;
    }
    section(title);
    for (var argument : shown) {
      macro("TP");
      line("\\fB" + escaped(label(argument)) + "\\fR");
      paragraphs(described(argument));
    }
  }

  /** What an option or argument is for, with the values that it may have. */
  static List<String> described(ArgSpec argument) {
    return lines(argument.description()).stream()
        .map(line ->
            line.contains(CANDIDATES)
                ? line.replace(CANDIDATES, String.join(", ", argument.completionCandidates()))
                : line)
        .toList();
  }

  private static String label(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      var names = String.join(", ", option.names());
      return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }
    return argument.paramLabel();
  }

  private void verbs() {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    section("VERBS");
    command
        .getSubcommands()
        .values()
        .forEach(verb -> {
          macro("TP");
          line("\\fB" + escaped(name(verb.getCommandSpec())) + "\\fR(1)");
          line(escaped(firstSentence(verb.getCommandSpec().usageMessage().description()[0])));
        });
  }

  /** What stands before the examples belongs to the description. */
  private void footer(List<String> lines) {
    boolean examples = false;
    for (var line : lines) {
      if (line.startsWith("Example")) {
        section("EXAMPLES");
        macro("nf");
        examples = true;
      } else if (!line.isBlank()) {
        if (!examples) {
          macro("PP");
        }
        line(escaped(line.strip()));
      }
    }
    if (examples) {
      macro("fi");
    }
  }

  private String seeAlso() {
    var others =
        spec.parent() == null
            ? Stream.of("standoff help VERB", "standoff doctor")
            : Stream.of(name(spec.parent()) + "(1)");
    return others.map(ManualPage::escaped).collect(Collectors.joining(", "));
  }

  private void paragraphs(List<String> paragraphs) {
    paragraphs.forEach(paragraph -> line(escaped(paragraph)));
  }

  /** What an annotation says, without its signs for the terminal. */
  static List<String> lines(String... described) {
    return Arrays.stream(described)
        .flatMap(line -> Ansi.OFF.string(line.replace("%n", "\n").replace("%%", "%")).lines())
        .toList();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    var sentence = end < 0 ? text : text.substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private void section(String title) {
    macro("SH", title);
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (var argument : arguments) {
      page.append(" \"").append(escaped(argument)).append('"');
    }
    page.append('\n');
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** Signs that man would take for its own; a line that begins with one of these is no macro. */
  private static String escaped(String text) {
    var safe = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
