package org.standoff.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;
import org.standoff.text.WordTable;

/**
 * Puts the ends of a name where people expect them, whatever the corpus taught.
 *
 * <p>The rule for compounds with hyphens: what is joined to a name in lower case is no part of it
 * ("Mali" in "Mali-based"), what is joined in upper case is ("BP-Statoil-Sonatrach", "Jean-Yves Le
 * Drian", "Franco-Algerian"). Besides, no name begins with an article in lower case, and none ends
 * in a possessive or before the full stop of its own abbreviation ("Acme Inc.").
 */
final class Ends {
  private static final Set<String> ARTICLES =
      WordTable.of(Locale.ENGLISH, "closed-words").words("articles");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’", "‘s");
  private static final Set<String> ABBREVIATED =
      WordTable.of(Locale.ENGLISH, "abbreviations").words("ends of names");

  private Ends() {}

  /** The same names with their ends set right; one of which nothing is left is left out. */
  static List<Name> set(List<Name> names, List<Sentence> sentences) {
    List<Name> set = new ArrayList<>(names.size());
    int end = 0;
    for (var name : names) {
      var span = set(name, sentences.get(name.sentence()).tokens(), end);
      if (span.isPresent()) {
        set.add(new Name(name.type(), span.get(), name.sentence(), name.score()));
        end = span.get().end();
      }
    }
    return set;
  }

  /**
   * Where a name begins and ends; empty where nothing is left of it.
   *
   * @param from where the name before it ends
   */
  private static Optional<Span> set(Name name, List<Token> tokens, int from) {
    int first = 0;
    while (tokens.get(first).start() < name.span().start()) {
      first++;
    }
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).end() <= name.span().end()) {
      last++;
    }
    while (first < last && ARTICLES.contains(tokens.get(first).text())) {
      first++;
    }
    for (int i = first + 1; i < last; i++) {
      if (isLowerCaseTail(tokens, i)) {
        last = i - 1;
      }
    }
    while (last > first && POSSESSIVES.contains(tokens.get(last).text())) {
      last--;
    }
    if (isBeforeItsStop(tokens, last)) {
      last++;
    }
    if (name.type() == EntityType.GROUP) {
      while (joinsUpperCase(tokens, first, from)) {
        first -= 2;
      }
    }
    boolean wordless = tokens.get(first).text().chars().noneMatch(Character::isLetterOrDigit);
    return first == last && wordless
        ? Optional.empty()
        : Optional.of(new Span(tokens.get(first).start(), tokens.get(last).end()));
  }

  /** A hyphen at {@code i} joins a participle such as "linked" or "backed" to what is before it. */
  private static boolean isLowerCaseTail(List<Token> tokens, int i) {
    var tail = tokens.get(i + 1);
    return tokens.get(i).text().equals("-")
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tail)
        && tail.text().length() > 3
        && tail.text().endsWith("ed")
        && Character.isLowerCase(tail.text().charAt(0));
  }

  private static boolean isBeforeItsStop(List<Token> tokens, int last) {
    return last + 1 < tokens.size()
        && ABBREVIATED.contains(tokens.get(last).text())
        && tokens.get(last).touches(tokens.get(last + 1))
        && tokens.get(last + 1).text().equals(".");
  }

  /** "Franco-" before "Algerian". */
  private static boolean joinsUpperCase(List<Token> tokens, int first, int from) {
    return first >= 2
        && tokens.get(first - 1).text().equals("-")
        && tokens.get(first - 1).touches(tokens.get(first))
        && tokens.get(first - 2).touches(tokens.get(first - 1))
        && tokens.get(first - 2).start() >= from
        && Character.isUpperCase(tokens.get(first - 2).text().charAt(0));
  }
}
