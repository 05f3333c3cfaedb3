package org.standoff.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.query.Tier;

/**
 * How many passages an answer has, tier by tier.
 *
 * @param by what they are told apart by
 * @param counted what they are, such as {@code passages}
 * @param rows those of the surest tier first; within a tier months and articles in order, sources
 *     with the most passages first
 * @param rest the rows that are left
 */
public record CountsAnswer(By by, String counted, List<Row> rows, Rest rest) implements Answer {
  public CountsAnswer {
    rows = List.copyOf(rows);
  }

  /** What passages are told apart by when they are counted. */
  public enum By {
    /** The month of publication. */
    MONTH,
    /** The outlet. */
    SOURCE,
    /** The article. */
    ARTICLE,
    /** Nothing: all are counted together. */
    ALL;

    /**
     * What a user counts by.
     *
     * @throws IllegalArgumentException if it is neither a month nor an outlet
     */
    public static By parse(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "month" -> MONTH;
        case "source" -> SOURCE;
        default ->
            throw new IllegalArgumentException(
                "nothing can be counted by '" + name + "': there are month, source");
      };
    }

    /** The name in output: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A number of passages.
   *
   * @param tier where the answer has tiers
   * @param value the month as {@code 2004-03}, the outlet or the path of the article; empty where
   *     it is not known, and for all together
   */
  public record Row(Optional<Tier> tier, String value, int count) {}

  /** Some passages of an answer that are counted together. */
  private record Group(Optional<Tier> tier, Stream<Passage> passages) {}

  /**
   * Counts all passages of an answer, which has to be complete; of one that has none of its own,
   * what it lists.
   *
   * @throws IllegalArgumentException if that is of no month, outlet or article
   */
  public static CountsAnswer of(Answer answer, By by) {
    return switch (answer) {
      case NamesAnswer names -> listed("names", names.rowCount() + names.otherCount(), by);
      case WhoAnswer who -> listed("pages", who.pageCount(), by);
      case ConflictsAnswer conflicts -> listed("conflicts", conflicts.conflictCount(), by);
      case LookupAnswer names -> listed("names", names.rows().size(), by);
      case CopiesAnswer copies -> listed("groups", copies.groupCount(), by);
      case WhereAnswer _,
          FindAnswer _,
          FiguresAnswer _,
          FactsAnswer _,
          SoughtAnswer _,
          CountsAnswer _,
          FacetsAnswer _ ->
          ofPassages(answer, by);
    };
  }

  private static CountsAnswer listed(String counted, int count, By by) {
    if (by != By.ALL) {
      throw new IllegalArgumentException(
          counted + " are of no month, outlet or file: --count tells how many there are");
    }
    var all = List.of(new Row(Optional.empty(), "", count));
    return new CountsAnswer(by, counted, count == 0 ? List.of() : all, Rest.NOTHING);
  }

  private static CountsAnswer ofPassages(Answer answer, By by) {
    List<Row> rows = new ArrayList<>();
    for (var group : groups(answer)) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      group.passages.forEach(passage -> counts.merge(value(passage, by), 1, Integer::sum));
      List<Row> ofGroup = new ArrayList<>();
      counts.forEach((value, count) -> ofGroup.add(new Row(group.tier, value, count)));
      switch (by) {
        case MONTH -> ofGroup.sort(Comparator.comparing(Row::value));
        case SOURCE ->
            ofGroup.sort(Comparator.comparingInt(Row::count).reversed().thenComparing(Row::value));
        case ARTICLE, ALL -> {}
      }
      rows.addAll(ofGroup);
    }
    return new CountsAnswer(by, "passages", rows, Rest.NOTHING);
  }

  private static List<Group> groups(Answer answer) {
    return switch (answer) {
      case WhereAnswer where -> ofTiers(where);
      case FindAnswer find -> List.of(all(find.passages().stream()));
      case FactsAnswer facts -> List.of(all(facts.rows().stream().map(FactsAnswer.Row::passage)));
      case FiguresAnswer figures ->
          List.of(all(figures.rows().stream().map(FiguresAnswer.Row::passage)));
      case SoughtAnswer sought ->
          List.of(
              all(
                  sought.rows().stream()
                      .filter(SoughtAnswer.Row::isAnswer)
                      .map(SoughtAnswer.Row::passage)));
      case WhoAnswer _,
          NamesAnswer _,
          LookupAnswer _,
          ConflictsAnswer _,
          CopiesAnswer _,
          CountsAnswer _,
          FacetsAnswer _ ->
          List.of();
    };
  }

  private static Group all(Stream<Passage> passages) {
    return new Group(Optional.empty(), passages);
  }

  private static List<Group> ofTiers(WhereAnswer where) {
    List<Group> groups = new ArrayList<>();
    var sure = where.entities().stream().flatMap(entity -> entity.passages().stream());
    groups.add(new Group(Optional.of(Tier.SURE), sure));
    for (var tier : List.of(Tier.LIKELY, Tier.TYPE)) {
      var others =
          where.beyond().others().stream()
              .filter(other -> other.tier() == tier)
              .flatMap(other -> other.entity().passages().stream());
      groups.add(new Group(Optional.of(tier), others));
    }
    groups.add(new Group(Optional.of(Tier.TEXT), where.beyond().untagged().passages().stream()));
    return groups;
  }

  private static String value(Passage passage, By by) {
    var details = passage.article().details();
    return switch (by) {
      case MONTH -> details.published().map(day -> day.toString().substring(0, 7)).orElse("");
      case SOURCE -> details.source();
      case ARTICLE -> passage.article().path().toString();
      case ALL -> "";
    };
  }

  /** The first rows; the number of all together is one, whatever its tiers. */
  public CountsAnswer first(int most) {
    if (by == By.ALL || rows.size() <= most) {
      return this;
    }
    var left = new Rest(rows.size() - most, Optional.empty());
    return new CountsAnswer(by, counted, rows.subList(0, most), left);
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
