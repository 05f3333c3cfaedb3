package org.standoff.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kind of thing a name stands for. */
public enum EntityType {
  PERSON,
  LOCATION,
  ORGANIZATION,
  /** Nationalities, peoples, religious and political groups: "Algerian", "Islamists". */
  GROUP,
  /** Events, works, products, laws. */
  MISC;

  /** The name in JSON, keys and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type a user means: its label, or {@code place} or {@code organisation}, in any case.
   *
   * @throws IllegalArgumentException if there is no such type; the message lists them
   */
  public static EntityType parse(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "person" -> PERSON;
      case "location", "place" -> LOCATION;
      case "organization", "organisation" -> ORGANIZATION;
      case "group" -> GROUP;
      case "misc" -> MISC;
      default ->
          throw new IllegalArgumentException(
              "no entity type '"
                  + word
                  + "': there are "
                  + Arrays.stream(values())
                      .map(EntityType::label)
                      .collect(Collectors.joining(", ")));
    };
  }
}
