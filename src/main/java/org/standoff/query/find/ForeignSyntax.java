package org.standoff.query.find;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What other tools write, and how it is written here. */
final class ForeignSyntax {
  private static final String NEARNESS =
      "nearness is written gas ~5 site, in this order gas >5 site: at most five words between";

  private record Habit(Pattern written, String here) {}

  private static final List<Habit> HABITS =
      List.of(
          habit("NEAR|ADJ|(?i:near|adj|onear|w|n|p|pre|within)/?[0-9]+|/[0-9]{1,2}", NEARNESS),
          habit("&&?", "both are asked for by gas site, or gas AND site"),
          habit("\\|\\|?", "either is asked for by gas OR site"),
          habit("[!+].*", "what must not be there is written -Libya; all else must, without +"),
          habit("/.+/i?", "patterns are written nego*, *istan, wom?n"),
          habit("\\{.*", "ranges are written money:1m..5m, published:2013-01..2013-03"),
          habit(".*\\^[0-9.]+", "no part counts more than another: leave out ^ and its number"),
          habit(".*[^~]~[0-9.]+", "near spellings are written Gadafi~, nearness gas ~5 site"),
          habit("~|>", NEARNESS));

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("author", "byline:Lee"),
          Map.entry("by", "byline:Lee"),
          Map.entry("headline", "title:flood"),
          Map.entry("intitle", "title:flood"),
          Map.entry("site", "source:bbc*"),
          Map.entry("publication", "source:bbc*"),
          Map.entry("lang", "language:fr"),
          Map.entry("who", "person:Panetta"),
          Map.entry("per", "person:Panetta"),
          Map.entry("loc", "place:Mali"),
          Map.entry("where", "place:Mali"),
          Map.entry("org", "organization:EU"),
          Map.entry("company", "organization:EU"),
          Map.entry("after", "published:2013-01-16..2030"),
          Map.entry("since", "published:2013-01-16..2030"),
          Map.entry("before", "published:1980..2013-01-16"),
          Map.entry("until", "published:1980..2013-01-16"));

  private ForeignSyntax() {}

  /** What to write instead of a field that is called otherwise here. */
  static Optional<String> field(String label) {
    return Optional.ofNullable(FIELDS.get(label.toLowerCase(Locale.ROOT)));
  }

  private static Habit habit(String expression, String here) {
    return new Habit(Pattern.compile(expression), here);
  }

  /** What to write instead of a bare word that has a meaning elsewhere. */
  static Optional<String> instead(String token) {
    return HABITS.stream()
        .filter(habit -> habit.written.matcher(token).matches())
        .map(Habit::here)
        .findFirst();
  }
}
