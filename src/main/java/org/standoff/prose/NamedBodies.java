package org.standoff.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.text.WordTable;

/**
 * Tells which organization "the department" or "the Federation" is: the only one named before it
 * whose name has that word.
 */
public final class NamedBodies {
  private static final Set<String> HEADS =
      WordTable.of(Locale.ENGLISH, "name-heads").words("organization");

  private final Prose prose;
  private final Mentioned mentioned;

  /** Looks at one article. */
  public NamedBodies(Mentioned mentioned) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
  }

  /** The number of the entity that some words stand for; empty where it is not plain. */
  public OptionalInt of(Words words) {
    var head = prose.word(words.last());
    int article = words.size() == 2 ? words.first() : words.first() - 1;
    boolean body =
        words.size() <= 2
            && prose.has(article)
            && prose.is(article, "the")
            && HEADS.contains(head)
            && !head.equals("police");
    if (!body) {
      return OptionalInt.empty();
    }
    Set<Integer> meant = new TreeSet<>();
    for (int i = 0; i < article; i++) {
      mentioned
          .at(i)
          .filter(found -> found.type() == EntityType.ORGANIZATION && found.form() == Form.NAME)
          .filter(found -> hasWord(mentioned.entity(found.entity()).name(), head))
          .ifPresent(found -> meant.add(found.entity()));
    }
    return meant.size() == 1 ? OptionalInt.of(meant.iterator().next()) : OptionalInt.empty();
  }

  private static boolean hasWord(String name, String word) {
    var words = Set.copyOf(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ")));
    return words.size() > 1 && words.contains(word);
  }
}
