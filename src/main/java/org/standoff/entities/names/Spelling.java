package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.List;
import org.standoff.text.Fold;
import org.standoff.words.ArabicNames;

/** The words of a name, and the key under which its different spellings meet. */
final class Spelling {
  private static final ArabicNames ARABIC = ArabicNames.read();

  private static final int SHORTEST_MISPRINT = 7;

  private Spelling() {}

  /** The folded words of a name; letters that only stops keep apart are one word ("U.S."). */
  static List<String> words(String surface) {
    List<String> words = new ArrayList<>();
    boolean afterInitial = false;
    for (var word : Fold.words(surface)) {
      int start = word.span().start();
      boolean initial = word.folded().length() == 1;
      if (initial && afterInitial && surface.charAt(start - 1) == '.') {
        words.set(words.size() - 1, words.getLast() + word.folded());
      } else {
        words.add(word.folded());
      }
      afterInitial = initial;
    }
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    return List.copyOf(words);
  }

  /**
   * The words without what differs between writers: hyphens and blanks, the Arabic article, doubled
   * letters, and letters that stand for the same sound where a name comes from another script.
   */
  static String key(List<String> words) {
    var joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      boolean last = i == words.size() - 1;
      boolean servant = ARABIC.servants().contains(word) || word.equals(ArabicNames.SERVANT);
      if (servant && !last) {
        joined.append(ArabicNames.SERVANT);
      } else if (!ARABIC.allArticles().contains(word) || last) {
        joined.append(servant(word));
      }
    }
    return sounds(joined);
  }

  /** Whether two names differ by one letter more or less in one long word of several. */
  static boolean isMisprint(List<String> one, List<String> other) {
    if (one.size() != other.size() || one.size() < 2) {
      return false;
    }
    int misprints = 0;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        misprints += isMisprint(one.get(i), other.get(i)) ? 1 : 2;
      }
    }
    return misprints == 1;
  }

  private static boolean isMisprint(String one, String other) {
    var longer = one.length() > other.length() ? one : other;
    var shorter = one.length() > other.length() ? other : one;
    if (shorter.length() < SHORTEST_MISPRINT || longer.length() != shorter.length() + 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return longer.substring(at + 1).equals(shorter.substring(at));
  }

  /** "abdelrahman" as "abdrahman". */
  private static String servant(String word) {
    boolean joined = word.length() > 7 && (word.startsWith("abdel") || word.startsWith("abdul"));
    return joined ? "abd" + word.substring(5) : word;
  }

  private static String sounds(CharSequence letters) {
    var sounds = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
      char sound =
          switch (letter) {
            case 'y' -> 'i';
            case 'q' -> 'k';
            case 'o' -> next == 'u' ? 'u' : 'o';
            default -> letter;
          };
      boolean silent = letter == 'h' && i > 0 && (letters.charAt(i - 1) == 'k' || next == ' ');
      boolean doubled =
          !Character.isDigit(letter)
              && !sounds.isEmpty()
              && sounds.charAt(sounds.length() - 1) == sound;
      if (!silent && !doubled) {
        sounds.append(sound);
      }
    }
    return sounds.toString();
  }
}
