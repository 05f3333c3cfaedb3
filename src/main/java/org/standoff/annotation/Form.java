package org.standoff.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a mention refers to its entity. */
public enum Form {
  NAME,
  SURNAME,
  ACRONYM,
  ALIAS,
  TITLE,
  PRONOUN;

  /** The name in JSON and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The form with that label, in any case.
   *
   * @throws IllegalArgumentException if there is no such form; the message lists them
   */
  public static Form parse(String label) {
    return Arrays.stream(values())
        .filter(form -> form.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no form '"
                    + label
                    + "': there are "
                    + Arrays.stream(values()).map(Form::label).collect(Collectors.joining(", "))));
  }
}
