package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;

/**
 * Tells of which kind a quantity is, if any: by its suffix, the way it is written and the words
 * around it.
 */
final class Kinds {
  private final Qualifiers qualifiers;

  Kinds(Qualifiers qualifiers) {
    this.qualifiers = qualifiers;
  }

  /** The kind of the term that begins at a lexeme, empty if it is no quantity. */
  Optional<FigureKind> of(Lexemes lexemes, int i, Term term) {
    var number = term.number();
    if (term.suffix().isPresent()) {
      return isSpokenOf(lexemes, i, term) ? term.suffix().map(Suffix::kind) : Optional.empty();
    }
    if (lexemes.isNumber(term.end() - 1) && Labels.isGluedAfter(lexemes, term.end())) {
      return Optional.empty();
    }
    return switch (number.form()) {
      case ARTICLE, ONE -> Optional.empty();
      case FRACTION ->
          isPart(lexemes, i, term) ? Optional.of(FigureKind.FRACTION) : Optional.empty();
      case VAGUE ->
          isVagueCount(lexemes, i, term) ? Optional.of(FigureKind.COUNT) : Optional.empty();
      case DIGITS, BARE, WORDS ->
          Readings.isModel(lexemes, i, term)
              ? Optional.empty()
              : Optional.of(bareKind(lexemes, i, term));
    };
  }

  /**
   * Whether "a year" and "one day" are lengths of time: after "about", "for", not in "twice a
   * year".
   */
  private boolean isSpokenOf(Lexemes lexemes, int i, Term term) {
    return switch (term.number().form()) {
      case ARTICLE -> qualifiers.before(lexemes, i).isPresent() || isLength(lexemes, i, term);
      case ONE -> !lexemes.is(term.end() - 1, "day") || !isOnce(lexemes, i, term);
      case DIGITS, BARE, WORDS, VAGUE, FRACTION -> true;
    };
  }

  /** "it took a year", "a week earlier", "within a month"; "five times a week" is none. */
  private static boolean isLength(Lexemes lexemes, int i, Term term) {
    if (term.suffix().filter(suffix -> suffix.kind() == FigureKind.DURATION).isEmpty()) {
      return false;
    }
    boolean shift = lexemes.is(term.end(), "earlier") || lexemes.is(term.end(), "later");
    return shift
        || switch (lexemes.word(i - 1)) {
          case "within", "lasted", "took", "takes" -> true;
          default -> false;
        };
  }

  /** "One day, he came", "they hope to return one day". */
  private boolean isOnce(Lexemes lexemes, int i, Term term) {
    if (lexemes.isHyphen(i + 1) || qualifiers.around(lexemes, i, term.end()).isPresent()) {
      return false;
    }
    return switch (lexemes.word(i - 1)) {
      case "in", "for", "after", "of", "by", "only", "just", "than", "lasted", "took", "the" ->
          false;
      default ->
          switch (lexemes.word(term.end())) {
            case "after", "before", "later", "earlier", "of", "to" -> false;
            default -> true;
          };
    };
  }

  /** "half" is a part of something; in "first half", "half-time", "half measures" it is not. */
  private static boolean isPart(Lexemes lexemes, int i, Term term) {
    int end = term.end();
    if (lexemes.is(end - 1, "half") && lexemes.is(i, "a") && lexemes.is(i - 1, "and")) {
      return false;
    }
    if (!lexemes.is(end - 1, "half") || end > i + 2) {
      return true;
    }
    if (lexemes.isHyphen(i - 1) || lexemes.isHyphen(end) || lexemes.tag(i - 1).equals("ADJ")) {
      return false;
    }
    return switch (lexemes.word(i - 1)) {
      case "first", "second", "latter", "other", "better", "final", "opening" -> false;
      default ->
          switch (lexemes.tag(end)) {
            case "NOUN", "ADJ", "PROPN" -> false;
            default -> true;
          };
    };
  }

  /** "scores" also are goals, "tens" are nothing alone. */
  private static boolean isVagueCount(Lexemes lexemes, int i, Term term) {
    return switch (lexemes.word(i)) {
      case "scores", "tens" -> lexemes.is(term.end(), "of") || term.end() > i + 1;
      default -> true;
    };
  }

  private static boolean isBroken(BigDecimal value) {
    return value.stripTrailingZeros().scale() > 0;
  }

  /** "three times more", "twenty times the size". */
  private static boolean isMultiple(Lexemes lexemes, int end) {
    if (!lexemes.is(end, "times")) {
      return false;
    }
    return switch (lexemes.word(end + 1)) {
      case "as" -> !lexemes.is(end + 2, "a") && !lexemes.is(end + 2, "an");
      case "more",
          "higher",
          "larger",
          "bigger",
          "greater",
          "less",
          "fewer",
          "the",
          "faster",
          "lower",
          "its",
          "their",
          "better",
          "smaller",
          "longer",
          "that" ->
          true;
      default -> false;
    };
  }

  private FigureKind bareKind(Lexemes lexemes, int i, Term term) {
    if (Ages.isAge(lexemes, i, term.number())) {
      return FigureKind.AGE;
    }
    if (isMultiple(lexemes, term.end())) {
      return FigureKind.RATIO;
    }
    if (Readings.isReading(lexemes, i, term.end())) {
      return FigureKind.NUMBER;
    }
    boolean decimal = isBroken(term.number().low());
    if (decimal && !term.number().isScaled()) {
      return FigureKind.NUMBER;
    }
    return FigureKind.COUNT;
  }
}
