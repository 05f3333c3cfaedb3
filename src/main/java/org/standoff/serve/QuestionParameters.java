package org.standoff.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.query.NameQuery;
import org.standoff.query.Order;
import org.standoff.query.Tier;
import org.standoff.query.ranges.Days;
import org.standoff.search.CountsAnswer.By;
import org.standoff.search.Selection;

/**
 * What is asked, by the names of the options of the command line. What is wrong with it is an
 * {@link IllegalArgumentException} in words.
 */
final class QuestionParameters {
  /** So many rows, without a limit. */
  static final int USUAL_LIMIT = 20;

  /** Those that every question takes. */
  static final Set<String> OF_SELECTION =
      Set.of("since", "until", "source", "path", "limit", "after", "context", "format");

  private final Map<String, List<String>> values;

  private QuestionParameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads the part of an address behind the question mark.
   *
   * @param query null for none
   * @param known the names that may be in it
   */
  static QuestionParameters read(String query, Set<String> known) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (var part : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = part.indexOf('=');
      var name = decoded(equals < 0 ? part : part.substring(0, equals));
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "no parameter '" + name + "': there are " + String.join(", ", new TreeSet<>(known)));
      }
      values
          .computeIfAbsent(name, _ -> new ArrayList<>())
          .add(equals < 0 ? "true" : decoded(part.substring(equals + 1)));
    }
    return new QuestionParameters(values);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  /** The text of a parameter that has one value. */
  Optional<String> text(String name) {
    var given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new IllegalArgumentException("'" + name + "' can be given only once");
    }
    return given.stream().findFirst();
  }

  /** The text of one that has to be there. */
  String needed(String name) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is missing"));
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  /** Words that are given with commas between them, or one by one. */
  List<String> words(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean flag(String name) {
    return switch (text(name, "false")) {
      case "true", "" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + name + "' is true or false");
    };
  }

  int number(String name, int otherwise) {
    var text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("'" + name + "' is a number from 0", none);
    }
    throw new IllegalArgumentException("'" + name + "' is a number from 0");
  }

  double score(String name) {
    try {
      return Double.parseDouble(text(name, "0"));
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("'" + name + "' is a number in 0..1", none);
    }
  }

  /** A coordinate that has to be there. */
  double degrees(String name) {
    try {
      return Double.parseDouble(needed(name));
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("'" + name + "' is a number of degrees", none);
    }
  }

  /** What counts are asked for in place of passages, if any. */
  Optional<By> by() {
    return text("by").map(By::parse);
  }

  /**
   * The part of the articles that is asked.
   *
   * @param usualLimit so many rows, if no limit is given
   */
  Selection selection(int usualLimit) {
    var since = text("since").map(date -> Days.parseOne(date).first());
    var until = text("until").map(date -> Days.parseOne(date).last());
    if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
      throw new IllegalArgumentException("since " + since.get() + " is after until");
    }
    int limit = number("limit", usualLimit);
    return Selection.everything()
        .within(values.getOrDefault("path", List.of()))
        .from(words("source"))
        .published(since, until)
        .limitedTo(limit == 0 || by().isPresent() ? Integer.MAX_VALUE : limit)
        .behind(text("after"))
        .withContext(number("context", 0))
        .countingTexts();
  }

  /** The selection in the order that is asked for. */
  Selection sort(Selection selection) {
    return text("sort").map(order -> selection.inOrder(Order.parse(order))).orElse(selection);
  }

  /** The name that is asked for, with what narrows it. */
  NameQuery name() {
    var tiers = Set.copyOf(words("tier").stream().map(Tier::parse).toList());
    return NameQuery.of(needed("name")).ofTypes(types()).inTiers(tiers);
  }

  Set<EntityType> types() {
    return Set.copyOf(words("type").stream().map(EntityType::parse).toList());
  }
}
