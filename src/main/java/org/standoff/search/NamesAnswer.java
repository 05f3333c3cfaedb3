package org.standoff.search;

import java.util.List;

/**
 * Entities, the one with the highest count first.
 *
 * @param counted what the counts of the rows are of
 * @param rows at most as many as the selection's limit
 * @param rowCount how many there are
 * @param ofOtherTypes those with such a name that are of a type which was not asked for; as many as
 *     the limit leaves
 * @param otherCount how many of them there are
 * @param suggestions names spelt nearly like the one asked for, when nobody bears that
 * @param rest what is left behind all of them
 */
public record NamesAnswer(
    Counted counted,
    List<EntityCount> rows,
    int rowCount,
    List<EntityCount> ofOtherTypes,
    int otherCount,
    List<String> suggestions,
    Rest rest)
    implements Answer {
  public NamesAnswer {
    rows = List.copyOf(rows);
    ofOtherTypes = List.copyOf(ofOtherTypes);
    suggestions = List.copyOf(suggestions);
  }

  @Override
  public boolean isEmpty() {
    return rowCount == 0 && otherCount == 0;
  }

  /** What is counted of an entity. */
  public enum Counted {
    MENTIONS,
    /** The sentences shared with whom was asked for. */
    SENTENCES;

    /** One of them, as it is called in output. */
    public String label() {
      return switch (this) {
        case MENTIONS -> "mention";
        case SENTENCES -> "sentence";
      };
    }
  }
}
