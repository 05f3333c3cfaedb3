package org.standoff.figures.quantities;

import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.figures.quantities.CountryEvidence.Evidence;

/**
 * Reads quantities: a number with the currency before it or the unit after it, or two of them that
 * make a range.
 */
public final class Quantities {
  /** No row of figures that share a unit is longer. */
  private static final int MOST_IN_ROW = 6;

  private final Terms terms;
  private final Kinds kinds;
  private final Ranges ranges;

  public Quantities(Currencies currencies, Units units, Qualifiers qualifiers) {
    this.terms = new Terms(currencies, new Suffixes(currencies, units), units);
    this.kinds = new Kinds(qualifiers);
    this.ranges = new Ranges(terms, kinds);
  }

  /** The quantity that begins at a lexeme. */
  public Optional<RawFigure> at(Lexemes lexemes, int i, Evidence evidence) {
    var first = terms.at(lexemes, i, evidence);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return ranges
        .at(lexemes, i, first.get(), evidence)
        .or(() -> single(lexemes, i, withUnitOfOthers(lexemes, i, first.get(), evidence)));
  }

  private Term withUnitOfOthers(Lexemes lexemes, int i, Term term, Evidence evidence) {
    if (term.suffix().isPresent() || !isBare(term)) {
      return term;
    }
    return lexemes.is(i - 1, "from") && lexemes.is(term.end(), "to") && !lexemes.mayBeYear(i)
        ? withUnitOfWhatItBecame(lexemes, term, evidence)
        : withUnitOfNext(lexemes, term, evidence);
  }

  /** "rose from | 5 | to 7 percent", "from | 500 | to 700 euros". */
  private Term withUnitOfWhatItBecame(Lexemes lexemes, Term term, Evidence evidence) {
    return terms
        .at(lexemes, term.end() + 1, evidence)
        .filter(later -> isBare(later) && later.end() > later.number().end())
        .filter(later -> sharesUnit(later) || later.is(FigureKind.MONEY))
        .map(later -> new Term(term.end(), term.number(), later.suffix()))
        .orElse(term);
  }

  /** "14 and 15 inch screens", "5, 10 and 20 euro notes": the unit stands behind the last. */
  private Term withUnitOfNext(Lexemes lexemes, Term term, Evidence evidence) {
    int at = term.end();
    boolean and = false;
    for (int n = 0; n < MOST_IN_ROW; n++) {
      int next = lexemes.is(at, ",") ? at + 1 : at;
      boolean last = lexemes.is(next, "and") || lexemes.is(next, "or");
      next = last ? next + 1 : next;
      and |= last;
      var other = next > at ? terms.at(lexemes, next, evidence) : Optional.<Term>empty();
      if (other.isEmpty() || !isBare(other.get())) {
        return term;
      }
      if (other.get().suffix().isPresent()) {
        return and && sharesUnit(other.get())
            ? new Term(term.end(), term.number(), other.get().suffix())
            : term;
      }
      at = other.get().end();
    }
    return term;
  }

  private static boolean isBare(Term term) {
    return switch (term.number().form()) {
      case BARE, DIGITS, WORDS -> !term.number().isScaled();
      case ARTICLE, ONE, VAGUE, FRACTION -> false;
    };
  }

  private static boolean sharesUnit(Term term) {
    return term.is(FigureKind.MEASURE)
        || term.is(FigureKind.PERCENT)
        || term.is(FigureKind.DURATION);
  }

  private Optional<RawFigure> single(Lexemes lexemes, int i, Term term) {
    boolean vague = term.number().is(Form.VAGUE) || isCouple(lexemes, i);
    var qualifier = vague ? Qualifier.APPROX : Qualifier.EXACT;
    return kinds
        .of(lexemes, i, term)
        .map(kind -> new RawFigure(i, term.end(), term.from(term.low(), kind, qualifier)));
  }

  private static boolean isCouple(Lexemes lexemes, int i) {
    return lexemes.is(i, "couple") || (lexemes.is(i + 1, "couple") && lexemes.is(i, "a"));
  }
}
