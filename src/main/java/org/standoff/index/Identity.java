package org.standoff.index;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.text.Fold;

/**
 * Somebody or something as it is asked for, over all articles: the keys that stand for it.
 *
 * @param root the key it is known by
 * @param keys all that certainly mean the same, the root among them
 * @param only the folded form that makes a mention one of these, when the entity was split off
 * @param except the folded forms that were split off
 */
record Identity(
    EntityType type,
    String root,
    SortedSet<String> keys,
    Optional<String> only,
    Set<String> except) {
  Identity {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    except = Set.copyOf(except);
  }

  /** The same, by these keys only. */
  Identity withKeys(Set<String> keys) {
    return new Identity(type, root, new TreeSet<>(keys), only, except);
  }

  /** Whether a mention of one of the keys by a surface form is a mention of this. */
  boolean isMeantBy(String key, String surface) {
    if (!keys.contains(key)) {
      return false;
    }
    if (only.isEmpty() && except.isEmpty()) {
      return true;
    }
    var folded = Fold.fold(surface);
    return only.map(folded::equals).orElse(true) && !except.contains(folded);
  }
}
