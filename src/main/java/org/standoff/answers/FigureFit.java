package org.standoff.answers;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.Value;
import org.standoff.query.FigureQuery;
import org.standoff.query.ranges.Days;
import org.standoff.search.FiguresAnswer.Fit;

/** Tells whether a figure that was found lies wholly within what was asked. */
final class FigureFit {
  private FigureFit() {}

  static Fit of(FigureQuery query, Value value) {
    boolean within =
        switch (value) {
          case Value.Moment(_, var iso, _) ->
              query.days().isEmpty()
                  || iso.flatMap(Days::of).filter(query.days().get()::contains).isPresent();
          case Value.Quantity quantity -> within(query, quantity);
        };
    return within ? Fit.WITHIN : Fit.OVERLAPS;
  }

  private static boolean within(FigureQuery query, Value.Quantity quantity) {
    boolean asWritten =
        query.unit().isEmpty()
            || quantity.unit().filter(query.unit().get()::equalsIgnoreCase).isPresent();
    if (asWritten || quantity.si().isEmpty()) {
      return within(query, quantity.least(), quantity.greatest());
    }
    return within(query, quantity.si().get().low(), quantity.si().get().high());
  }

  /** A range that the text leaves open is within only what is open there too. */
  private static boolean within(FigureQuery query, BigDecimal low, Optional<BigDecimal> high) {
    boolean fromBelow = query.minimum().isEmpty() || low.compareTo(query.minimum().get()) >= 0;
    boolean fromAbove =
        query.maximum().isEmpty()
            || high.filter(end -> end.compareTo(query.maximum().get()) <= 0).isPresent();
    return fromBelow && fromAbove;
  }
}
