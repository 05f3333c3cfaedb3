package org.standoff.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.annotation.FigureKind;

/**
 * Figures of one thing that differ between articles.
 *
 * @param conflicts those with the most tellings first; at most as many as the selection's limit
 * @param conflictCount how many there are
 * @param rest what is left behind them
 */
public record ConflictsAnswer(List<Conflict> conflicts, int conflictCount, Rest rest)
    implements Answer {
  public ConflictsAnswer {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * What is told of one thing.
   *
   * @param kind of all its figures
   * @param thing what is counted or measured, and what became of it: "people killed"
   * @param names the names, such as of its place, by which the tellings are of one event; in order
   * @param tellings by the day of publication, at least two
   * @param sameDay whether articles of one day contradict each other; else the figure may have
   *     moved from one day to the next
   */
  public record Conflict(
      FigureKind kind,
      String thing,
      SortedSet<String> names,
      List<Telling> tellings,
      boolean sameDay) {
    public Conflict {
      names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
      tellings = List.copyOf(tellings);
    }
  }

  /**
   * A figure with its sentence.
   *
   * @param copies the other articles that tell the same text with the same figure
   */
  public record Telling(PassageFigure figure, Passage passage, List<ArticleHead> copies) {
    public Telling {
      copies = List.copyOf(copies);
    }

    /** The day of publication. */
    public Optional<LocalDate> day() {
      return passage.article().details().published();
    }
  }

  @Override
  public boolean isEmpty() {
    return conflictCount == 0;
  }
}
