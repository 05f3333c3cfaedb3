package org.standoff.identities;

import java.util.Optional;

/**
 * Which mentions a user took away from an entity.
 *
 * @param form as folded; blank for every form
 * @param article the key of the only article that it holds for; empty for all
 */
public record Splitting(String form, Optional<String> article) {

  /** Whether it takes mentions by a form away, in one article at least. */
  public boolean takes(String folded) {
    return form.isEmpty() || form.equals(folded);
  }

  /** Whether it takes mentions by a form away in an article. */
  public boolean takes(String folded, String articleKey) {
    return takes(folded) && article.map(articleKey::equals).orElse(true);
  }

  /** Whether it goes before another, which says less exactly which mentions it takes. */
  boolean isNarrowerThan(Splitting other) {
    return exactness() > other.exactness();
  }

  private int exactness() {
    return (article.isPresent() ? 2 : 0) + (form.isEmpty() ? 0 : 1);
  }

  /** The key of the entity that the mentions taken from another one are of. */
  public String root(String from) {
    var type = from.substring(0, from.indexOf('/') + 1);
    return type + name(from) + "#" + article.orElse("");
  }

  /** The folded name of that entity. */
  String name(String from) {
    return form.isEmpty() ? from.substring(from.indexOf('/') + 1) : form;
  }
}
