package org.standoff.figures.lexemes;

import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;

/**
 * A figure as a grammar found it, before its place and what it counts are looked at.
 *
 * @param first its first lexeme
 * @param end the lexeme after its last
 */
public record RawFigure(int first, int end, Value value) {

  /**
   * A date.
   *
   * @param iso in ISO 8601, empty where it cannot be settled
   */
  public static RawFigure date(int first, int end, Optional<String> iso) {
    return new RawFigure(first, end, new Value.Moment(FigureKind.DATE, iso, Qualifier.EXACT));
  }
}
