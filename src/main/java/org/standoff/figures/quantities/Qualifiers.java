package org.standoff.figures.quantities;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.Qualifier;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.Phrases;

/** Reads from the words around a figure how the text holds it to its value. */
public final class Qualifiers {
  private static final int LONGEST = 5;

  private static final List<String> APPROX =
      List.of(
          "about",
          "around",
          "roughly",
          "nearly",
          "almost",
          "some",
          "approximately",
          "approx",
          "approx.",
          "estimated",
          "an estimated",
          "estimated at",
          "estimated to be",
          "circa",
          "ca.",
          "c.",
          "~",
          "close to",
          "nearing",
          "approaching",
          "in the region of",
          "in the order of",
          "on the order of",
          "in the vicinity of",
          "in the neighborhood of",
          "near",
          "virtually",
          "perhaps",
          "maybe",
          "probably",
          "more or less",
          "just under",
          "just short of",
          "a little under",
          "just shy of",
          "around the",
          "about the",
          "estimated to cost",
          "average of around");

  private static final List<String> MIN =
      List.of(
          "over",
          "more than",
          "at least",
          "no fewer than",
          "no less than",
          "not less than",
          "not fewer than",
          "in excess of",
          "upwards of",
          "upward of",
          "above",
          "exceeding",
          "exceeds",
          "exceeded",
          "exceed",
          "a minimum of",
          "minimum of",
          "a minimum",
          "minimum",
          "greater than",
          "higher than",
          "larger than",
          "longer than",
          "bigger than",
          "older than",
          "taller than",
          "heavier than",
          "faster than",
          "surpassing",
          "surpassed",
          "surpass",
          "north of",
          "beyond",
          "at the very least",
          "as few as",
          "as little as",
          "as low as",
          "more than the",
          "topping",
          "topped",
          "better than",
          "further than",
          "farther than",
          "starting at",
          "starting from",
          ">",
          "≥");

  private static final List<String> MAX =
      List.of(
          "up to",
          "up to a",
          "less than",
          "fewer than",
          "under",
          "below",
          "at most",
          "no more than",
          "not more than",
          "as many as",
          "as much as",
          "as high as",
          "as long as",
          "as far as",
          "a maximum of",
          "maximum of",
          "a maximum",
          "maximum",
          "within",
          "within the next",
          "younger than",
          "shorter than",
          "lower than",
          "smaller than",
          "cheaper than",
          "not exceeding",
          "not over",
          "at the most",
          "at maximum",
          "lighter than",
          "a high of up to",
          "capped at",
          "slower than",
          "<",
          "≤");

  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();

  public Qualifiers() {
    APPROX.forEach(phrase -> before.add(phrase, Phrases.Case.ANY, Qualifier.APPROX));
    MIN.forEach(phrase -> before.add(phrase, Phrases.Case.ANY, Qualifier.MIN));
    MAX.forEach(phrase -> before.add(phrase, Phrases.Case.ANY, Qualifier.MAX));
    List.of(
            "or more",
            "or higher",
            "or older",
            "or above",
            "and above",
            "and over",
            "or over",
            "or longer",
            "and older",
            "and up",
            "or greater",
            "plus",
            "- plus",
            "+",
            "at least")
        .forEach(phrase -> after.add(phrase, Phrases.Case.ANY, Qualifier.MIN));
    List.of(
            "or less",
            "or fewer",
            "or younger",
            "or lower",
            "or under",
            "and under",
            "or below",
            "and below",
            "at most",
            "and younger")
        .forEach(phrase -> after.add(phrase, Phrases.Case.ANY, Qualifier.MAX));
    List.of("or so", "or thereabouts", "approximately", "more or less", "- odd", "- ish")
        .forEach(phrase -> after.add(phrase, Phrases.Case.ANY, Qualifier.APPROX));
  }

  /** What the words before and after a figure say, empty when they say nothing. */
  public Optional<Qualifier> around(Lexemes lexemes, int first, int end) {
    return before(lexemes, first)
        .or(() -> after(lexemes, end))
        .or(() -> within(lexemes, first, end));
  }

  /** "ten or more years" */
  private Optional<Qualifier> within(Lexemes lexemes, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (lexemes.is(i, "or")) {
        return after(lexemes, i);
      }
    }
    return Optional.empty();
  }

  /** What the words right before a figure say. */
  Optional<Qualifier> before(Lexemes lexemes, int first) {
    var said = before.before(lexemes, first, LONGEST);
    if (said.isEmpty() && lexemes.is(first - 1, "a")) {
      // "as high as a 5 percent rise"
      said = before.before(lexemes, first - 1, LONGEST);
    }
    return said.map(Phrases.Match::value);
  }

  private Optional<Qualifier> after(Lexemes lexemes, int end) {
    return after.at(lexemes, end).map(Phrases.Match::value);
  }
}
