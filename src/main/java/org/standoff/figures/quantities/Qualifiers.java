package org.standoff.figures.quantities;

import java.util.Locale;
import java.util.Optional;
import org.standoff.annotation.Qualifier;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.text.WordTable;

/** Reads from the words around a figure how the text holds it to its value. */
public final class Qualifiers {
  private static final int LONGEST = 5;

  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();

  public Qualifiers() {
    var table = WordTable.of(Locale.ENGLISH, "qualifiers");
    table.rows("before").forEach(row -> add(before, row));
    table.rows("after").forEach(row -> add(after, row));
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
    return before(lexemes, first)
        .or(() -> after(lexemes, end))
        .or(() -> within(lexemes, first, end));
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
    return said.map(Phrases.Match::value);
  }

  private Optional<Qualifier> after(Lexemes lexemes, int end) {
    return after.at(lexemes, end).map(Phrases.Match::value);
  }
}
