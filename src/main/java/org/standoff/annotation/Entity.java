package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Fold;

/**
 * Who or what is meant within an article.
 *
 * @param name the canonical name: the fullest one the article uses
 * @param forms the surface forms of its mentions, each once, in order of first use
 */
public record Entity(EntityType type, String name, List<String> forms) {
  public Entity {
    forms = List.copyOf(forms);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity needs a name");
    }
  }

  /** {@code type/folded canonical name}: the same for the same name in every article. */
  public String key() {
    return key(type, name);
  }

  public static String key(EntityType type, String name) {
    return type.label() + "/" + Fold.fold(name);
  }
}
