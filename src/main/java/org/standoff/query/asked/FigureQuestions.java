package org.standoff.query.asked;

import static org.standoff.annotation.FigureKind.AGE;
import static org.standoff.annotation.FigureKind.COUNT;
import static org.standoff.annotation.FigureKind.DATE;
import static org.standoff.annotation.FigureKind.DURATION;
import static org.standoff.annotation.FigureKind.FRACTION;
import static org.standoff.annotation.FigureKind.MEASURE;
import static org.standoff.annotation.FigureKind.MONEY;
import static org.standoff.annotation.FigureKind.NUMBER;
import static org.standoff.annotation.FigureKind.PERCENT;
import static org.standoff.annotation.FigureKind.SCORE;
import static org.standoff.annotation.FigureKind.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.query.AnswerKind;
import org.standoff.query.Sought;
import org.standoff.text.Fold;

/** Recognises the questions in English that ask for a figure. */
final class FigureQuestions {
  /** How such a question begins, and what kinds of figure answer it. */
  private record Opening(Template template, List<FigureKind> kinds, boolean counts) {}

  private static final Map<String, Set<String>> VOCABULARY =
      Map.of(
          "IN",
              Set.of("in", "on", "at", "by", "since", "until", "for", "during", "before", "after"),
          "WHICH", Set.of("what", "which"),
          "SHARE", Set.of("percentage", "percent", "proportion", "share", "fraction"),
          "DAY", Set.of("year", "month", "day", "date", "week", "decade", "weekday"),
          "LARGE",
              Set.of(
                  "far", "tall", "high", "wide", "deep", "big", "large", "heavy", "fast", "hot",
                  "cold", "warm", "steep", "thick", "small", "close", "low"),
          "QUANTITY", Set.of("number", "count", "total"),
          "IS", Set.of("is", "was", "are", "were", "did", "does", "do", "will", "has", "had"),
          "COST",
              Set.of(
                  "price",
                  "cost",
                  "value",
                  "budget",
                  "amount",
                  "fee",
                  "fine",
                  "salary",
                  "wage",
                  "income",
                  "revenue",
                  "profit",
                  "loss",
                  "debt",
                  "reward",
                  "turnover"),
          "RATE", Set.of("rate", "turnout", "interest", "rise", "increase", "decrease", "growth"));

  private static final List<Opening> OPENINGS =
      List.of(
          opening("(IN) how many NAME", true, COUNT, FRACTION),
          opening("WHICH (IS) (the) (total) QUANTITY of NAME", true, COUNT, FRACTION),
          opening("(IN) how much money NAME", false, MONEY),
          opening("(IN) how much of NAME", true, PERCENT, FRACTION, MONEY, MEASURE),
          opening("(IN) how much NAME", false, MONEY, MEASURE, PERCENT, FRACTION),
          opening("WHICH (IS) (the) COST of NAME", false, MONEY),
          opening("how expensive NAME", false, MONEY),
          opening("(IN) how old NAME", false, AGE, NUMBER, COUNT),
          opening("WHICH (IS) (the) age of NAME", false, AGE, NUMBER, COUNT),
          opening("(IN) WHICH age NAME", false, AGE, NUMBER, COUNT),
          opening("(IN) WHICH (IS) (the) SHARE of NAME", true, PERCENT, FRACTION),
          opening("(IN) WHICH SHARE NAME", true, PERCENT, FRACTION),
          opening("(IN) WHICH time NAME", false, TIME, DATE),
          opening("(IN) WHICH DAY NAME", false, DATE),
          opening("(IN) when NAME", false, DATE, TIME),
          opening("(IN) how long NAME", false, DURATION, MEASURE, DATE),
          opening("how long ago NAME", false, DATE, DURATION),
          opening("how LARGE NAME", false, MEASURE, COUNT, MONEY, PERCENT),
          opening("how often NAME", false, DURATION, COUNT, DATE),
          opening("WHICH number NAME", false, NUMBER, COUNT),
          opening("WHICH (IS) (the) RATE NAME", false, PERCENT, FRACTION, NUMBER),
          opening("WHICH pay RATE NAME", false, PERCENT, MONEY),
          opening("WHICH COST IS NAME", false, MONEY),
          opening("WHICH IS (the) (final) score NAME", false, SCORE));

  /** Words at which the counted words of "how many people were freed" end. */
  private static final Set<String> AFTER_COUNTED =
      Set.of(
          "is", "are", "was", "were", "be", "been", "have", "has", "had", "do", "does", "did",
          "will", "would", "can", "could", "may", "might", "must", "should", "in", "on", "at", "by",
          "for", "with", "from", "to", "during", "after", "before", "since", "per", "who", "that",
          "there");

  private FigureQuestions() {}

  /**
   * What is asked, if it is a question for a figure.
   *
   * @param question its words
   */
  static Optional<Sought> of(List<String> question) {
    return OPENINGS.stream()
        .flatMap(opening ->
            opening.template.match(question).flatMap(rest -> asked(opening, rest)).stream())
        .findFirst();
  }

  private static Optional<Sought> asked(Opening opening, List<String> rest) {
    int end = 0;
    while (opening.counts && end < rest.size() && !AFTER_COUNTED.contains(plain(rest.get(end)))) {
      end++;
    }
    var counted = content(rest.subList(0, end));
    var words = rest.subList(end, rest.size());
    if (counted.isEmpty() && content(words).isEmpty()) {
      return Optional.empty();
    }
    var unit = counted.stream().findFirst().flatMap(first -> UnitWords.kinds(Fold.fold(first)));
    if (unit.isEmpty() || opening.kinds.getFirst() != COUNT) {
      return Optional.of(sought(opening.kinds, counted, words));
    }
    List<String> rated = new ArrayList<>(counted.subList(1, counted.size()));
    rated.addAll(words);
    return content(rated).isEmpty()
        ? Optional.empty()
        : Optional.of(sought(unit.get(), List.of(), rated));
  }

  private static Sought sought(List<FigureKind> kinds, List<String> counted, List<String> words) {
    return new Sought(AnswerKind.FIGURE, kinds, counted, words, List.of());
  }

  private static List<String> content(List<String> typed) {
    return typed.stream()
        .map(TypedWords::withoutMarks)
        .filter(word -> !word.isEmpty() && !StopWords.contains(plain(word)))
        .toList();
  }

  private static String plain(String word) {
    return Fold.fold(word);
  }

  private static Opening opening(String template, boolean counts, FigureKind... kinds) {
    return new Opening(Template.of(template, VOCABULARY), List.of(kinds), counts);
  }
}
