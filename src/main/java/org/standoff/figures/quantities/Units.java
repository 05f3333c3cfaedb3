package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/** The units of {@code units.txt}, found in the text by name or symbol. */
public final class Units {
  private static final int LONGEST_SYMBOL = 2;

  private final Phrases<Unit> phrases = new Phrases<>();
  private final Map<String, Unit> bySymbol = new HashMap<>();
  private final Set<String> letters = new HashSet<>();

  public Units() {
    for (var row : WordTable.of(Locale.ENGLISH, "units").rows()) {
      var unit = new Unit(row.cell(0), kind(row.cell(0)), conversion(row));
      bySymbol.put(unit.symbol(), unit);
      row.list(3).forEach(name -> add(name, unit));
    }
  }

  private static FigureKind kind(String symbol) {
    return CalendarWords.isUnit(symbol) ? FigureKind.DURATION : FigureKind.MEASURE;
  }

  private static Optional<Unit.Conversion> conversion(WordTable.Row row) {
    if (row.cell(1).equals("-")) {
      return Optional.empty();
    }
    var parts = row.cell(2).split("\\+", -1);
    var offset = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ZERO;
    return Optional.of(new Unit.Conversion(row.cell(1), new BigDecimal(parts[0]), offset));
  }

  private void add(String name, Unit unit) {
    boolean symbol = name.length() <= LONGEST_SYMBOL;
    phrases.add(name, symbol ? Phrases.Case.AS_GIVEN : Phrases.Case.ANY, unit);
    if (symbol) {
      letters.add(name);
    } else {
      phrases.add(name + "s", Phrases.Case.ANY, unit);
    }
  }

  /** The unit that is written from a lexeme on. */
  Optional<Phrases.Match<Unit>> at(Lexemes lexemes, int i) {
    return phrases.at(lexemes, i);
  }

  Unit bySymbol(String symbol) {
    return bySymbol.get(symbol);
  }

  /** Whether a lexeme is a unit of one or two letters, which also may be something else. */
  boolean isShort(String written) {
    return letters.contains(written);
  }
}
