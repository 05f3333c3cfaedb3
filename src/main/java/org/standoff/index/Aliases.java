package org.standoff.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.standoff.annotation.Form;
import org.standoff.text.Fold;

/** The parts of a name by which it can be asked for. */
final class Aliases {
  /** Of names with more words, only the whole and the ends of so many words. */
  private static final int MOST_WORDS = 12;

  private Aliases() {}

  /** Whether a form says a name; pronouns and titles stand for too many. */
  static boolean isName(Form form) {
    return switch (form) {
      case NAME, SURNAME, ACRONYM, ALIAS -> true;
      case TITLE, PRONOUN -> false;
    };
  }

  /**
   * The terms for a name: the whole and each of its ends, so that any words of it that follow each
   * other begin one of them; and each of these in one word, so that "Abdel-Rahman" and
   * "Abdelrahman", "U.S." and "US" find each other.
   */
  static Set<String> terms(String name, String key) {
    var words = Fold.words(name).stream().map(Fold.Word::folded).toList();
    Set<String> terms = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i = Math.max(i + 1, words.size() - MOST_WORDS)) {
      var end = words.subList(i, words.size());
      terms.add(term(String.join(" ", end), key));
      terms.add(term(joined(end), key));
    }
    return terms;
  }

  static String joined(Collection<String> words) {
    return String.join("", words);
  }

  static String term(String folded, String key) {
    return IndexSchema.join(IndexSchema.bounded(folded), key);
  }

  /** The words of a folded name. */
  static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }
}
