package org.standoff.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line, and what may have been meant. */
final class Mistake {
  private static final int FARTHEST = 2;

  private Mistake() {}

  /** A verb that there is not. */
  static String noVerb(String typed, Collection<String> verbs) {
    var near = nearest(typed, verbs);
    return "no verb '" + typed + "'" + (near.isEmpty() ? "" : ": did you mean " + or(near) + "?");
  }

  /**
   * What was refused.
   *
   * @param verbs all that there are, with what they take
   */
  static String of(ParameterException refused, Collection<CommandLine> verbs) {
    if (refused instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      var option = unmatched.getUnmatched().getFirst().replaceFirst("=.*", "");
      return noOption(refused.getCommandLine().getCommandSpec(), option, verbs);
    }
    return refused.getMessage().lines().findFirst().orElse("");
  }

  private static String noOption(CommandSpec verb, String option, Collection<CommandLine> verbs) {
    var no = verb.name() + " has no option " + option;
    var others =
        verbs.stream()
            .map(CommandLine::getCommandSpec)
            .filter(other -> names(other).anyMatch(option::equals))
            .map(CommandSpec::name)
            .toList();
    if (!others.isEmpty()) {
      return no + ": it is one of " + String.join(", ", others);
    }
    var near = nearest(option, names(verb).distinct().toList());
    if (!near.isEmpty()) {
      return no + ": did you mean " + or(near) + "?";
    }
    boolean isQuery = verb.name().equals("find") && !option.startsWith("--");
    return isQuery ? no + ": a query that begins so stands behind --" : no;
  }

  /** The names that differ least from what was typed, if by few letters. */
  private static List<String> nearest(String typed, Collection<String> names) {
    int least = names.stream().mapToInt(name -> distance(name, typed)).min().orElse(FARTHEST + 1);
    return least > FARTHEST
        ? List.of()
        : names.stream().filter(name -> distance(name, typed) == least).toList();
  }

  private static Stream<String> names(CommandSpec verb) {
    return verb.options().stream().flatMap(option -> Stream.of(option.names()));
  }

  private static String or(List<String> names) {
    return String.join(" or ", names);
  }

  /** How many letters have to be put in, taken out or replaced. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
