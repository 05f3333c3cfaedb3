package org.standoff.annotate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be left out of annotating. Sentences and names are always found. */
public enum Step {
  FIGURES,
  /** Whom pronouns and titles such as "the minister" mean. */
  PRONOUNS,
  FACTS;

  private static final String ALWAYS = "names";

  /** The name in options and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Set<Step> all() {
    return EnumSet.allOf(Step.class);
  }

  /**
   * The steps with some labels, in any case, among which names may be.
   *
   * @throws IllegalArgumentException if there is no such step; the message lists them
   */
  public static Set<Step> parse(List<String> labels) {
    var steps = EnumSet.noneOf(Step.class);
    for (var label : labels) {
      if (!label.equalsIgnoreCase(ALWAYS)) {
        steps.add(parse(label));
      }
    }
    return steps;
  }

  private static Step parse(String label) {
    return Arrays.stream(values())
        .filter(step -> step.label().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no step '" + label + "': there are " + ALWAYS + ", " + labels(all())));
  }

  static String labels(Set<Step> steps) {
    return steps.stream().sorted().map(Step::label).collect(Collectors.joining(", "));
  }
}
