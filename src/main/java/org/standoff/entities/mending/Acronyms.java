package org.standoff.entities.mending;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/** The acronyms that a name may be shortened to. */
public final class Acronyms {
  private static final Set<String> SMALL =
      WordTable.of(Locale.ENGLISH, "organizations").words("small");

  private Acronyms() {}

  /** In capitals: the initials of all words, of all but small ones, and of the capitalised. */
  public static Set<String> of(String surface) {
    var words = Fold.words(surface);
    var all = new StringBuilder();
    var great = new StringBuilder();
    var capitals = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (i == 0 && word.folded().equals("the")) {
        continue;
      }
      char initial = Character.toUpperCase(word.folded().charAt(0));
      all.append(initial);
      if (!SMALL.contains(word.folded())) {
        great.append(initial);
      }
      if (Character.isUpperCase(surface.codePointAt(word.span().start()))) {
        capitals.append(initial);
      }
    }
    Set<String> acronyms = new LinkedHashSet<>();
    for (var acronym : List.of(all, great, capitals)) {
      if (acronym.length() >= 2) {
        acronyms.add(acronym.toString().toUpperCase(Locale.ROOT));
      }
    }
    return acronyms;
  }
}
