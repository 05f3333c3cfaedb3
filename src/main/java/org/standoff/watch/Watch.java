package org.standoff.watch;

import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.query.Question;

/**
 * A question that is put to every new article.
 *
 * @param name letters, digits, {@code . _ -}; it begins with a letter or digit, and has at most 64
 * @param typed the question as its user wrote it
 * @param grammar the version of the language that it is written in
 * @param note why it is watched; one line
 * @param paused whether it is left out until its user says otherwise
 */
public record Watch(
    String name,
    String typed,
    Question question,
    int grammar,
    Optional<String> note,
    boolean paused) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  public Watch {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is no name of a watch: it has letters, digits, dots and dashes, at most 64,"
              + " and begins with a letter or digit");
    }
    if (note.filter(why -> why.isBlank() || why.lines().count() > 1).isPresent()) {
      throw new IllegalArgumentException("a note is one line");
    }
  }

  /** The same, paused or not. */
  public Watch paused(boolean now) {
    return new Watch(name, typed, question, grammar, note, now);
  }
}
