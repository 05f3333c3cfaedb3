package org.standoff.query.asked;

import static org.standoff.annotation.FigureKind.AGE;
import static org.standoff.annotation.FigureKind.DURATION;
import static org.standoff.annotation.FigureKind.MEASURE;
import static org.standoff.annotation.FigureKind.MONEY;
import static org.standoff.annotation.FigureKind.PERCENT;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/**
 * Words for units, from the tables that figures are read with: how many of them is no count, but a
 * measure, an amount of money, a time.
 */
final class UnitWords {
  /** Shorter ones are symbols, which nobody counts in words. */
  private static final int SHORTEST = 3;

  private static final Map<String, List<FigureKind>> KINDS = kinds();

  private UnitWords() {}

  /** The kinds of figure that tell how many there are of a folded word; none if it is no unit. */
  static Optional<List<FigureKind>> kinds(String folded) {
    return Optional.ofNullable(KINDS.get(folded));
  }

  private static Map<String, List<FigureKind>> kinds() {
    Map<String, List<FigureKind>> kinds = new HashMap<>();
    for (var unit : WordTable.of(Locale.ENGLISH, "units").rows()) {
      boolean isTime = CalendarWords.isUnit(unit.cell(0));
      unit.list(3)
          .forEach(name -> add(name, isTime ? List.of(DURATION, AGE) : List.of(MEASURE), kinds));
    }
    for (var currency : WordTable.of(Locale.ENGLISH, "currencies").rows()) {
      currency.list(2).forEach(name -> add(name, List.of(MONEY), kinds));
    }
    add("cent", List.of(MONEY), kinds);
    add("decade", List.of(DURATION, AGE), kinds);
    kinds.put("feet", List.of(MEASURE));
    kinds.put("yen", List.of(MONEY));
    kinds.put("yuan", List.of(MONEY));
    kinds.put("percent", List.of(PERCENT));
    kinds.put("percentage", List.of(PERCENT));
    return kinds;
  }

  /** Adds the plural of a name of one word; the singular only says of which kind things are. */
  private static void add(String name, List<FigureKind> of, Map<String, List<FigureKind>> kinds) {
    if (name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter)) {
      var folded = Fold.fold(name);
      kinds.put(folded.endsWith("s") ? folded : folded + "s", of);
    }
  }
}
