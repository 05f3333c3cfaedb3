package org.standoff.answers.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;
import org.standoff.answers.port.Wanted;
import org.standoff.query.FigureQuery;
import org.standoff.query.ranges.Days;
import org.standoff.search.PassageFigure;
import org.standoff.text.Fold;
import org.standoff.words.Inflection;

/**
 * Tells whether a figure of a sentence is wanted, as a store finds it.
 *
 * @param words the folded words of the sentence
 */
record FigureMatch(Wanted.InFigure wanted, List<String> words) {

  boolean takes(PassageFigure figure) {
    var query = wanted.query();
    return query.kind().filter(kind -> kind != figure.value().kind()).isEmpty()
        && wanted.counted().stream().allMatch(word -> counts(figure, word))
        && switch (figure.value()) {
          case Value.Moment(_, var iso, _) -> isOn(query, iso.flatMap(Days::of));
          case Value.Quantity quantity -> query.days().isEmpty() && reaches(query, quantity);
        };
  }

  private boolean counts(PassageFigure figure, String word) {
    if (figure.of().isPresent()) {
      return Fold.words(figure.of().get().text()).stream()
          .anyMatch(counted -> Inflection.isFormOf(counted.folded(), word));
    }
    boolean moment =
        figure.value().kind() == FigureKind.DATE || figure.value().kind() == FigureKind.TIME;
    boolean asked = wanted.query().kind().isPresent() || wanted.query().days().isPresent();
    return (asked || !moment) && words.stream().anyMatch(one -> Inflection.isFormOf(one, word));
  }

  private static boolean isOn(FigureQuery query, Optional<Days> days) {
    boolean valued =
        query.minimum().isPresent() || query.maximum().isPresent() || query.unit().isPresent();
    return !valued
        && (query.days().isEmpty() || days.filter(query.days().get()::overlaps).isPresent());
  }

  private static boolean reaches(FigureQuery query, Value.Quantity quantity) {
    boolean bounded = query.minimum().isPresent() || query.maximum().isPresent();
    boolean asWritten =
        query.unit().isEmpty()
            || quantity.unit().filter(query.unit().get()::equalsIgnoreCase).isPresent();
    if (asWritten && (!bounded || overlaps(query, quantity.least(), quantity.greatest()))) {
      return true;
    }
    return quantity
        .si()
        .filter(si -> query.unit().filter(si.unit()::equalsIgnoreCase).isPresent())
        .filter(si -> !bounded || overlaps(query, si.low(), si.high()))
        .isPresent();
  }

  private static boolean overlaps(FigureQuery query, BigDecimal low, Optional<BigDecimal> high) {
    double from = low.doubleValue();
    double to = high.orElseGet(() -> Value.openEnd(low)).doubleValue();
    return query.minimum().filter(least -> to < least.doubleValue()).isEmpty()
        && query.maximum().filter(most -> from > most.doubleValue()).isEmpty();
  }
}
