package org.standoff.figures.quantities;

import java.util.Optional;
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
  private final Terms terms;
  private final Kinds kinds;
  private final Ranges ranges;

  public Quantities(Currencies currencies, Units units, Qualifiers qualifiers) {
    this.terms = new Terms(currencies, new Suffixes(currencies, units));
    this.kinds = new Kinds(qualifiers);
    this.ranges = new Ranges(terms, kinds);
  }

  /** The quantity that begins at a lexeme. */
  public Optional<RawFigure> at(Lexemes lexemes, int i, Evidence evidence) {
    var first = terms.at(lexemes, i, evidence);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return ranges.at(lexemes, i, first.get(), evidence).or(() -> single(lexemes, i, first.get()));
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
