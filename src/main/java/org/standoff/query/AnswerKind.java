package org.standoff.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kind of answer a question asks for. */
public enum AnswerKind {
  /** Who it is: a person, or whoever acts like one. */
  PERSON,
  /** Where it is or happens. */
  PLACE,
  /** How many, how much, when. */
  FIGURE,
  /** Something with a name, of which the question says what it is: "Which court …". */
  NAME,
  /** Why it is so. */
  REASON,
  /** What was said. */
  SAYING,
  /** Whatever else. */
  ANY;

  /** The name in JSON and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind with that label, in any case.
   *
   * @throws IllegalArgumentException if there is no such kind; the message lists them
   */
  public static AnswerKind parse(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no kind of answer '"
                    + label
                    + "': there are "
                    + Arrays.stream(values())
                        .map(AnswerKind::label)
                        .collect(Collectors.joining(", "))));
  }
}
