package org.standoff.figures.quantities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Qualifier;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.text.WordTable;

/** Reads from the words around a figure how the text holds it to its value. */
public final class Qualifiers {
  private static final int LONGEST = 5;
  private static final int FARTHEST_LIMIT = 7;
  private static final int FARTHEST_DENIAL = 5;
  private static final Set<String> DENIALS =
      WordTable.of(Locale.ENGLISH, "negations").words("negations");

  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();

  /** Verbs that say so of a total, but not of things: "passed 500", "passed 30 bills". */
  private final Phrases<Qualifier> reaching = new Phrases<>();

  private final Set<String> limiting;

  public Qualifiers() {
    var table = WordTable.of(Locale.ENGLISH, "qualifiers");
    table.rows("before").forEach(row -> add(before, row));
    table.rows("after").forEach(row -> add(after, row));
    table.rows("reaching").forEach(row -> add(reaching, row));
    limiting = table.words("limiting");
  }

  private static void add(Phrases<Qualifier> phrases, WordTable.Row row) {
    var qualifier =
        switch (row.cell(0)) {
          case "about" -> Qualifier.APPROX;
          case "at least" -> Qualifier.MIN;
          case "at most" -> Qualifier.MAX;
          default -> throw new IllegalStateException("no qualifier: " + row.cell(0));
        };
    row.list(1).forEach(phrase -> phrases.add(phrase, Phrases.Case.ANY, qualifier));
  }

  /** What the words before and after a figure say, empty when they say nothing. */
  public Optional<Qualifier> around(Lexemes lexemes, int first, int end) {
    if (isDuring(lexemes, first, end)) {
      return Optional.empty();
    }
    return before(lexemes, first)
        .or(() -> after(lexemes, end))
        .or(() -> within(lexemes, first, end))
        .or(() -> reaching(lexemes, first, end))
        .or(() -> limited(lexemes, first));
  }

  /** "limits the number of guests to 20". */
  private Optional<Qualifier> limited(Lexemes lexemes, int first) {
    if (!lexemes.is(first - 1, "to")) {
      return Optional.empty();
    }
    for (int i = first - 2; i >= first - FARTHEST_LIMIT; i--) {
      if (limiting.contains(lexemes.word(i)) && lexemes.tag(i).equals("VERB")) {
        return Optional.of(Qualifier.MAX);
      }
    }
    return Optional.empty();
  }

  /** "held over three days" says how long it was, "for over three days" that it was longer. */
  private static boolean isDuring(Lexemes lexemes, int first, int end) {
    boolean days =
        switch (lexemes.word(end - 1)) {
          case "days", "weeks", "nights" -> true;
          default -> false;
        };
    return days
        && lexemes.is(first - 1, "over")
        && switch (lexemes.word(first - 2)) {
          case "for", "in", "of", "after", "than", "is", "was", "lasted", "took", "just", "well" ->
              false;
          default -> true;
        };
  }

  private Optional<Qualifier> reaching(Lexemes lexemes, int first, int end) {
    boolean things =
        switch (lexemes.tag(end)) {
          case "NOUN", "ADJ", "PROPN" -> true;
          default -> false;
        };
    int at = lexemes.is(first - 1, "the") ? first - 1 : first;
    boolean mark = at < first && lexemes.is(end, "mark");
    return (things || at < first) && !mark
        ? Optional.empty()
        : reaching.before(lexemes, at, 1).map(Phrases.Match::value);
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
    return said.map(match -> isDenied(lexemes, first - 1) ? Qualifier.MAX : match.value());
  }

  /** "shall | not at any time | exceed five percent". */
  private static boolean isDenied(Lexemes lexemes, int verb) {
    if (!lexemes.tag(verb).equals("VERB")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_DENIAL); i--) {
      if (lexemes.tag(i).equals("VERB")) {
        return false;
      }
      if (DENIALS.contains(lexemes.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Qualifier> after(Lexemes lexemes, int end) {
    return after
        .at(lexemes, end)
        .filter(match -> !lexemes.isHyphen(match.end()))
        .map(Phrases.Match::value);
  }
}
