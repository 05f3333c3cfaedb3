package org.standoff.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.standoff.query.Order;

/**
 * What part of the articles an answer may come from, and how much of it is wanted.
 *
 * @param paths files, folders (with all below them) and {@code file#record}s, as the user names
 *     them; none means all articles
 * @param sources outlets, or patterns of outlets and paths with {@code *} for any characters; none
 *     means all
 * @param since the first day of publication; articles without a day are then left out
 * @param until the last day of publication; articles without a day are then left out
 * @param limit at most so many passages or rows; {@link Integer#MAX_VALUE} for all
 * @param context so many sentences of the same article before and after each passage
 * @param order empty for that of the question: sentences, figures and pages by place or number,
 *     facts and answers the best first
 * @param after the cursor of an answer of before, behind whose rows these begin ({@link Rest})
 * @param textsCounted whether it is counted how many texts the articles of an answer are without
 *     their copies, which takes longer than most answers
 * @param helped whether an answer that finds nothing says what may be asked instead, which takes
 *     longer than to find nothing
 */
public record Selection(
    List<String> paths,
    List<String> sources,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    int limit,
    int context,
    Optional<Order> order,
    Optional<String> after,
    boolean textsCounted,
    boolean helped) {
  public Selection {
    paths = List.copyOf(paths);
    sources = List.copyOf(sources);
    if (limit < 0 || context < 0) {
      throw new IllegalArgumentException("limit and context are at least 0");
    }
  }

  /** All passages of all articles, without their surroundings. */
  public static Selection everything() {
    return new Selection(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Integer.MAX_VALUE,
        0,
        Optional.empty(),
        Optional.empty(),
        false,
        true);
  }

  public Selection within(List<String> paths) {
    return new Selection(
        paths, sources, since, until, limit, context, order, after, textsCounted, helped);
  }

  public Selection from(List<String> sources) {
    return new Selection(
        paths, sources, since, until, limit, context, order, after, textsCounted, helped);
  }

  public Selection published(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new Selection(
        paths, sources, since, until, limit, context, order, after, textsCounted, helped);
  }

  public Selection limitedTo(int limit) {
    return new Selection(
        paths, sources, since, until, limit, context, order, after, textsCounted, helped);
  }

  public Selection withContext(int context) {
    return new Selection(
        paths, sources, since, until, limit, context, order, after, textsCounted, helped);
  }

  public Selection inOrder(Order order) {
    return new Selection(
        paths,
        sources,
        since,
        until,
        limit,
        context,
        Optional.of(order),
        after,
        textsCounted,
        helped);
  }

  public Selection behind(Optional<String> after) {
    return new Selection(
        paths, sources, since, until, limit, context, order, after, textsCounted, helped);
  }

  public Selection countingTexts() {
    return new Selection(paths, sources, since, until, limit, context, order, after, true, helped);
  }

  public Selection withoutHelp() {
    return new Selection(
        paths, sources, since, until, limit, context, order, after, textsCounted, false);
  }
}
