package org.standoff.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.answers.port.MentionCounts;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/** Tells what says who somebody is from what only looks so. */
final class RoleWords {
  private static final Set<String> VAGUE = WordTable.of(Locale.ENGLISH, "roles").words("vague");

  private static final Set<String> FIGURES = WordTable.of(Locale.ENGLISH, "roles").words("figures");

  private static final Set<String> BEFORE_OFFICE =
      WordTable.of(Locale.ENGLISH, "roles").words("before-office");
  private static final Set<String> OFFICES =
      WordTable.of(Locale.ENGLISH, "persons").words("offices");

  private RoleWords() {}

  /** The office in a role, folded: {@code vice president} of "U.S. Vice President". */
  static Optional<String> office(String role) {
    var words = Fold.words(role).stream().map(Fold.Word::folded).toList();
    for (int i = words.size() - 1; i >= 0; i--) {
      if (OFFICES.contains(words.get(i))) {
        boolean isMore = i > 0 && BEFORE_OFFICE.contains(words.get(i - 1));
        return Optional.of((isMore ? words.get(i - 1) + " " : "") + words.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a role describes somebody: "man" and "pivotal figure" do not, nor what begins with a
   * dash, nor a part of the name.
   */
  static boolean describe(String role, MentionCounts named) {
    var words = Fold.words(role);
    if (words.isEmpty() || !Character.isLetterOrDigit(role.codePointAt(0))) {
      return false;
    }
    var last = words.getLast().folded();
    if (FIGURES.contains(last) || (words.size() == 1 && VAGUE.contains(last))) {
      return false;
    }
    var folded = Fold.fold(role);
    return named.forms().stream()
        .noneMatch(form -> (" " + Fold.fold(form.text()) + " ").contains(" " + folded + " "));
  }
}
