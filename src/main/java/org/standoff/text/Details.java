package org.standoff.text;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of an article beside its text.
 *
 * @param source the publisher, feed or file the article came from
 * @param published the day of publication
 * @param language an ISO 639 code such as {@code en}, or {@link #UNKNOWN}
 * @param metadata fields of the input that Standoff has no meaning for, by name; a value that was
 *     no string is its JSON
 */
public record Details(
    String source,
    Optional<String> url,
    Optional<String> title,
    Optional<String> byline,
    Optional<LocalDate> published,
    String language,
    SortedMap<String, String> metadata) {

  /** The language of which nothing is known. */
  public static final String UNKNOWN = "unknown";

  public Details {
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
  }

  /** The same in another language. */
  public Details in(String other) {
    return new Details(source, url, title, byline, published, other, metadata);
  }

  /** Nothing but the source is known. */
  public static Details of(String source) {
    return new Details(
        source,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        UNKNOWN,
        new TreeMap<>(Map.of()));
  }
}
