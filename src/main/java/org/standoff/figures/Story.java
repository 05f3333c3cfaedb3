package org.standoff.figures;

import java.util.Optional;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;
import org.standoff.figures.dates.Calendar;

/** The date that a story told last, for "the next day" and "a year earlier". */
final class Story {
  /** A date further back than so many sentences is no longer the one that is meant. */
  private static final int REACH = 3;

  private Calendar calendar;
  private int toldIn;

  Story(Calendar calendar) {
    this.calendar = calendar;
  }

  /** The calendar as a sentence sees it. */
  Calendar calendar(int sentence) {
    if (calendar.told().isPresent() && sentence - toldIn > REACH) {
      calendar = calendar.after(Optional.empty());
    }
    return calendar;
  }

  /** Takes in a figure that the story has told. */
  void told(Figure figure) {
    if (figure.value() instanceof Value.Moment(var kind, var iso, _)
        && kind == FigureKind.DATE
        && iso.isPresent()) {
      calendar = calendar.after(iso);
      toldIn = figure.sentence();
    }
  }
}
