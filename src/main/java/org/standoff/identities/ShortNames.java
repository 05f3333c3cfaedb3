package org.standoff.identities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.text.WordTable;

/** The shorter names by which articles may call what others write out. */
public final class ShortNames {
  private static final WordTable ORGANIZATIONS = WordTable.of(Locale.ENGLISH, "organizations");
  private static final Set<String> LEGAL = ORGANIZATIONS.words("legal");
  private static final Set<String> INCORPORATED = ORGANIZATIONS.words("incorporated");
  private static final Set<String> GENERIC = ORGANIZATIONS.words("generic");

  private ShortNames() {}

  /** The folded shorter names of the bearer of a key: a surname, a company's name without Corp. */
  public static Set<String> of(String key) {
    var words = Aliases.words(key.substring(key.indexOf('/') + 1));
    Set<String> shorter = new LinkedHashSet<>();
    if (words.size() > 1 && MentionTerm.type(key) == EntityType.PERSON) {
      shorter.add(words.getLast());
    }
    if (MentionTerm.type(key) == EntityType.ORGANIZATION) {
      var without = withoutLegal(words);
      if (!without.isEmpty() && without.size() < words.size()) {
        shorter.add(String.join(" ", without));
      }
    }
    return shorter;
  }

  /** Whether a folded name of an organization may be that of a firm without Inc and the like. */
  static boolean mayBeFirm(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1);
    return !LEGAL.contains(last) && !GENERIC.contains(name);
  }

  /** Whether what stands behind the short name of a firm belongs to its full name: "inc". */
  static boolean isFirm(String behind) {
    return INCORPORATED.contains(behind);
  }

  private static List<String> withoutLegal(List<String> words) {
    int end = words.size();
    while (end > 0 && LEGAL.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }
}
