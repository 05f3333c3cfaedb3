package org.standoff.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the shell fish completes: verbs and options with what they mean, and values of options. */
final class FishCompletion {
  /** A label that lists the values: {@code text|jsonl|csv}; what is in capitals stands for more. */
  private static final Pattern VALUES = Pattern.compile("[a-zA-Z]+(\\|[a-zA-Z]+)+");

  private static final Pattern VALUE = Pattern.compile("[a-z]+");

  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  /** The script for a command line and all below it. */
  static String of(CommandLine top) {
    var completion = new FishCompletion();
    completion.add(top, List.of());
    return completion.script.toString();
  }

  private void add(CommandLine command, List<String> verbs) {
    command
        .getSubcommands()
        .forEach((verb, below) -> {
          var description =
              ManualPage.lines(below.getCommandSpec().usageMessage().description()).getFirst();
          complete(before(command, verbs), "-f -a " + verb + " -d " + quoted(description));
        });
    for (var option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        complete(within(verbs), names(option) + value(option) + " -d " + quoted(first(option)));
      }
    }
    command
        .getSubcommands()
        .forEach((verb, below) -> {
          List<String> longer = new ArrayList<>(verbs);
          longer.add(verb);
          add(below, longer);
        });
  }

  private void complete(String condition, String what) {
    script
        .append("complete -c standoff -n ")
        .append(quoted(condition))
        .append(' ')
        .append(what)
        .append('\n');
  }

  /** Where the verbs of a command may stand. */
  private static String before(CommandLine command, List<String> verbs) {
    return verbs.isEmpty()
        ? "__fish_use_subcommand"
        : within(verbs)
            + "; and not __fish_seen_subcommand_from "
            + String.join(" ", command.getSubcommands().keySet());
  }

  private static String within(List<String> verbs) {
    return verbs.isEmpty()
        ? "__fish_use_subcommand"
        : verbs.stream()
            .map(verb -> "__fish_seen_subcommand_from " + verb)
            .collect(Collectors.joining("; and "));
  }

  private static String names(OptionSpec option) {
    return Arrays.stream(option.names())
        .map(name ->
            name.startsWith("--")
                ? "-l " + name.substring(2)
                : (name.length() == 2 ? "-s " : "-o ") + name.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    if (!VALUES.matcher(option.paramLabel()).matches()) {
      return " -r";
    }
    var values =
        Arrays.stream(option.paramLabel().split("\\|", -1))
            .filter(value -> VALUE.matcher(value).matches())
            .collect(Collectors.joining(" "));
    boolean more = !option.paramLabel().equals(option.paramLabel().toLowerCase(Locale.ROOT));
    return (more ? " -r -a " : " -x -a ") + quoted(values);
  }

  private static String first(ArgSpec argument) {
    return ManualPage.described(argument).getFirst();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
