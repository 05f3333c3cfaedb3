package org.standoff.evaluate.gold;

import java.util.Locale;
import java.util.Set;
import org.standoff.evaluate.CharacterKinds;

/** Which words can be an ordinal: "3rd", "twenty-first", "sixth". */
final class OrdinalWords {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> IRREGULAR = Set.of("first", "second", "third");

  private OrdinalWords() {}

  static boolean isOrdinal(String words) {
    var lower = words.toLowerCase(Locale.ROOT);
    if (lower.length() > 2 && ENDINGS.contains(lower.substring(lower.length() - 2))) {
      var number = lower.substring(0, lower.length() - 2);
      if (isDigit(number.charAt(0))
          && number.chars().allMatch(c -> isDigit((char) c) || c == ',')) {
        return true;
      }
    }
    var parts = lower.split("-", -1);
    for (var part : parts) {
      if (part.isEmpty() || !part.codePoints().allMatch(CharacterKinds::isWord)) {
        return false;
      }
    }
    var last = parts[parts.length - 1];
    return IRREGULAR.contains(last) || (last.length() > 2 && last.endsWith("th"));
  }

  private static boolean isDigit(char character) {
    return Character.isDigit(character);
  }
}
