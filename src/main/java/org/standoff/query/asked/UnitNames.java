package org.standoff.query.asked;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/** Leads from the names of units and currencies to the symbols that figures have them by. */
public final class UnitNames {
  private static final Map<String, String> SYMBOLS = symbols();

  private UnitNames() {}

  /**
   * The symbol of a unit that may be written out, in the plural too; what is none is left as is.
   */
  public static String symbol(String typed) {
    var folded = Fold.fold(typed);
    var singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    return SYMBOLS.getOrDefault(folded, SYMBOLS.getOrDefault(singular, typed));
  }

  /** The symbol of what is a unit by its name or symbol, in any case; empty for other words. */
  public static Optional<String> known(String typed) {
    var symbol = symbol(typed.strip());
    return SYMBOLS.values().stream().filter(symbol::equalsIgnoreCase).findFirst();
  }

  /** Of several with one name, as of all the dollars, the table has the one that is meant first. */
  private static Map<String, String> symbols() {
    Map<String, String> symbols = new HashMap<>();
    for (var unit : WordTable.of(Locale.ENGLISH, "units").rows()) {
      unit.list(3).forEach(name -> add(name, unit.cell(0), symbols));
    }
    for (var currency : WordTable.of(Locale.ENGLISH, "currencies").rows()) {
      currency.list(2).forEach(name -> add(name, currency.cell(0), symbols));
    }
    symbols.put("percent", "%");
    symbols.put("per cent", "%");
    symbols.put("feet", "ft");
    return symbols;
  }

  /** A name that is a symbol itself stays one: "m" is no million. */
  private static void add(String name, String symbol, Map<String, String> symbols) {
    var folded = Fold.fold(name.replace("?", ""));
    if (folded.length() > 2) {
      symbols.putIfAbsent(folded, symbol);
    }
  }
}
