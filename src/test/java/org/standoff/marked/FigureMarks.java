package org.standoff.marked;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.marked.Marked.Mark;
import org.standoff.text.Span;

/**
 * Figures as marks. A value is {@code 650}, {@code 11..18} or {@code 24..} (open), with {@code ~}
 * (about), {@code >=} or {@code <=} before and the unit after it; a date or time is written as in
 * ISO 8601, or {@code ?} if it is not settled; {@code of hostages} behind it is what is counted.
 */
public final class FigureMarks {
  private static final String OF = " of ";
  private static final String UNSETTLED = "?";

  private FigureMarks() {}

  /** The mark of a figure. */
  public static Mark print(Figure figure, String text) {
    var value = figure.value();
    var counted = figure.of().map(of -> OF + of.of(text)).orElse("");
    return new Mark(
        value.kind().label(),
        figure.span(),
        Optional.of(print(value.qualifier()) + print(value) + counted));
  }

  /**
   * The figure of a mark.
   *
   * @param within its sentence, the first place where the words of what is counted are looked for
   */
  public static Figure parse(Mark mark, String text, int sentence, Span within) {
    var meaning = mark.meaning().orElse(UNSETTLED);
    int of = meaning.indexOf(OF);
    Optional<Span> counted = Optional.empty();
    if (of >= 0) {
      var words = meaning.substring(of + OF.length());
      int start = text.indexOf(words, within.start());
      counted = Optional.of(new Span(start, start + words.length()));
      meaning = meaning.substring(0, of);
    }
    var qualifier = qualifier(meaning);
    var value = value(mark.label(), meaning.substring(print(qualifier).length()), qualifier);
    return new Figure(mark.span(), sentence, value, counted);
  }

  private static Value value(String label, String meaning, Qualifier qualifier) {
    var kind = FigureKind.parse(label);
    if (kind == FigureKind.DATE || kind == FigureKind.TIME) {
      var iso = Optional.of(meaning).filter(written -> !written.equals(UNSETTLED));
      return new Value.Moment(kind, iso, qualifier);
    }
    var parts = meaning.split(" ", 2);
    int dots = parts[0].indexOf("..");
    var low = new BigDecimal(dots < 0 ? parts[0] : parts[0].substring(0, dots));
    var high =
        dots < 0
            ? Optional.of(low)
            : Optional.of(parts[0].substring(dots + 2))
                .filter(end -> !end.isEmpty())
                .map(BigDecimal::new);
    var unit = parts.length > 1 ? Optional.of(parts[1]) : Optional.<String>empty();
    return new Value.Quantity(kind, low, high, unit, qualifier);
  }

  private static String print(Value value) {
    return switch (value) {
      case Value.Moment moment -> moment.iso().orElse(UNSETTLED);
      case Value.Quantity quantity -> {
        var low = plain(quantity.low());
        var high = quantity.high().map(FigureMarks::plain).orElse("");
        var range = low.equals(high) ? low : low + ".." + high;
        yield range + quantity.unit().map(unit -> " " + unit).orElse("");
      }
    };
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static Qualifier qualifier(String meaning) {
    if (meaning.startsWith("~")) {
      return Qualifier.APPROX;
    }
    if (meaning.startsWith(">=")) {
      return Qualifier.MIN;
    }
    return meaning.startsWith("<=") ? Qualifier.MAX : Qualifier.EXACT;
  }

  private static String print(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case APPROX -> "~";
      case MIN -> ">=";
      case MAX -> "<=";
    };
  }
}
