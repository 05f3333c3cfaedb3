package org.standoff.identities;

import java.util.Locale;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.text.Keys;

/**
 * The term of a mention: who is meant, how, and in which characters.
 *
 * @param surface with single blanks, whatever blanks and line ends the text has
 */
public record MentionTerm(String key, Form form, String surface) {

  public static MentionTerm of(String key, Form form, String surface) {
    var single = surface.replace(Keys.SEPARATOR, ' ').strip().replaceAll("\\s+", " ");
    return new MentionTerm(key, form, Keys.bounded(single));
  }

  public static MentionTerm parse(String term) {
    int first = term.indexOf(Keys.SEPARATOR);
    int second = term.indexOf(Keys.SEPARATOR, first + 1);
    var form = Form.valueOf(term.substring(first + 1, second).toUpperCase(Locale.ROOT));
    return new MentionTerm(term.substring(0, first), form, term.substring(second + 1));
  }

  /** What the terms of an entity begin with. */
  public static String prefix(String key) {
    return key + Keys.SEPARATOR;
  }

  /** The type that a key begins with. */
  public static EntityType type(String key) {
    return EntityType.parse(key.substring(0, key.indexOf('/')));
  }

  @Override
  public String toString() {
    return Keys.join(key, form.label(), surface);
  }
}
