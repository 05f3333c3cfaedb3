package org.standoff.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;

/** What the sentences of an answer are counted by. */
public enum FindFacet {
  PERSON,
  LOCATION,
  ORGANIZATION,
  GROUP,
  MISC,
  /** The outlet of the article. */
  SOURCE,
  /** The month in which the article was published. */
  MONTH,
  /** The kinds of the figures in the sentence. */
  KIND;

  /** The name in output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of the entities that are counted; empty if none are. */
  public Optional<EntityType> type() {
    return switch (this) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case LOCATION -> Optional.of(EntityType.LOCATION);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case GROUP -> Optional.of(EntityType.GROUP);
      case MISC -> Optional.of(EntityType.MISC);
      case SOURCE, MONTH, KIND -> Optional.empty();
    };
  }

  /**
   * The facet with that label, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static FindFacet parse(String label) {
    var word = label.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(facet -> facet.label().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "nothing is counted by '"
                    + label
                    + "': there are "
                    + Arrays.stream(values())
                        .map(FindFacet::label)
                        .collect(Collectors.joining(", "))));
  }
}
