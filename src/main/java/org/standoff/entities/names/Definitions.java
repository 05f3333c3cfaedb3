package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder.Found;
import org.standoff.prose.Prose;

/**
 * Mends names by the acronyms that the text defines: "Al Qaeda in the Islamic Maghreb (AQIM)" is
 * one name from the word that gives the first letter on, whatever was found inside it, and AQIM is
 * one wherever it stands. After Schwartz and Hearst, A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text, 2003.
 */
final class Definitions {
  private static final int LONGEST_ACRONYM = 10;

  private final String text;
  private final Prose prose;

  /** The names as mended so far, by their first tokens. */
  private final Map<Integer, Name> names = new HashMap<>();

  /** What every token is part of. */
  private final Name[] byToken;

  private final Map<String, EntityType> defined = new HashMap<>();

  private Definitions(String text, Prose prose, List<Name> names) {
    this.text = text;
    this.prose = prose;
    byToken = new Name[prose.size()];
    names.forEach(this::put);
  }

  /** The same names, those that a defined acronym shows to be one joined. */
  static Found mend(String text, Prose prose, Found found) {
    var definitions = new Definitions(text, prose, found.names());
    for (int token = 0; token < prose.size(); token++) {
      if (prose.is(token, "(") && prose.is(token + 2, ")")) {
        definitions.read(token);
      }
    }
    if (definitions.defined.isEmpty()) {
      return found;
    }
    definitions.putAcronyms();
    var names =
        definitions.names.values().stream().sorted(Comparator.comparing(Name::span)).toList();
    return new Found(names, found.doubtful().stream().filter(definitions::isFree).toList());
  }

  /** "... (ABC)": a bracket with one word in it. */
  private void read(int bracket) {
    var acronym = prose.written(bracket + 1);
    if (!isAcronym(acronym)) {
      return;
    }
    int end = bracket;
    while (isClitic(end - 1) || isQuoteMark(end - 1)) {
      end--;
    }
    var start = start(acronym, end);
    if (start.isEmpty()) {
      return;
    }
    var type = define(start.get(), end, Optional.ofNullable(byToken[bracket + 1]));
    type.ifPresent(found -> defined.put(acronym, found));
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST_ACRONYM
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(Character::isLetter);
  }

  /**
   * The first token of the words before {@code end} that an acronym is short for: the nearest whose
   * initials it is, else the nearest whose letters hold those of the acronym in order.
   */
  private Optional<Integer> start(String acronym, int end) {
    int words = Math.min(acronym.length() + 5, 2 * acronym.length());
    var letters = acronym.toUpperCase(Locale.ROOT);
    Optional<Integer> lettered = Optional.empty();
    for (int token = end - 1; words > 0 && isInName(token, end); token--) {
      if (!prose.isWord(token)) {
        continue;
      }
      words--;
      boolean begins =
          prose.isCapitalised(token)
              && Character.toUpperCase(prose.word(token).charAt(0)) == letters.charAt(0)
              && token + 1 < end;
      if (begins) {
        var surface = text.substring(prose.span(token).start(), prose.span(end - 1).end());
        if (Acronyms.of(surface).contains(letters)) {
          return Optional.of(token);
        }
        if (lettered.isEmpty() && isDefined(surface, acronym)) {
          lettered = Optional.of(token);
        }
      }
    }
    return lettered;
  }

  private boolean isInName(int token, int end) {
    return prose.has(token)
        && prose.sentenceOf(token) == prose.sentenceOf(end)
        && switch (prose.word(token)) {
          case "(", ")", ";", ":", ".", "—", "–" -> false;
          default -> !isQuoteMark(token);
        };
  }

  /** "'s", or a mark that closes a quotation. */
  private boolean isClitic(int token) {
    return (prose.is(token, "'s") || prose.is(token, "'")) && prose.touchesPrevious(token);
  }

  private boolean isQuoteMark(int token) {
    return switch (prose.word(token)) {
      case "\"", "“", "”", "``", "''", "«", "»", "„" -> true;
      default -> false;
    };
  }

  /** Whether a name of several words has the letters of a word in order, from its first on. */
  static boolean isDefined(String name, String word) {
    var letters = word.toUpperCase(Locale.ROOT);
    var held = name.toUpperCase(Locale.ROOT);
    return isAcronym(word) && held.charAt(0) == letters.charAt(0) && holds(held, letters);
  }

  private static boolean holds(String text, String letters) {
    int found = 0;
    for (int i = 0; i < text.length() && found < letters.length(); i++) {
      if (text.charAt(i) == letters.charAt(found)) {
        found++;
      }
    }
    return found == letters.length();
  }

  /**
   * Makes one name of what was found in the long form; its type, or none if it is no name or a
   * person's.
   */
  private Optional<EntityType> define(int first, int end, Optional<Name> acronym) {
    List<Name> parts = parts(first, end);
    if (parts.isEmpty() && acronym.filter(name -> isThing(name.type())).isEmpty()) {
      return Optional.empty();
    }
    int start = parts.isEmpty() ? first : Math.min(first, firstToken(parts.getFirst()));
    boolean reachesOut =
        !parts.isEmpty() && parts.getLast().span().end() > prose.span(end - 1).end();
    var type = type(first, parts, acronym);
    boolean wholeIsPerson = parts.size() == 1 && firstToken(parts.getFirst()) < first;
    if (reachesOut || (type == EntityType.PERSON && wholeIsPerson)) {
      return Optional.empty();
    }
    double score =
        parts.isEmpty()
            ? acronym.orElseThrow().score()
            : parts.stream().mapToDouble(Name::score).average().orElseThrow();
    parts.forEach(this::remove);
    var span = prose.span(start).hull(prose.span(end - 1));
    put(new Name(type, span, prose.sentenceOf(start), score));
    return isThing(type) ? Optional.of(type) : Optional.empty();
  }

  /**
   * An organization if a part of it is one; what the first part is if that begins the name; else
   * what its acronym was taken for, since "Africa" says nothing of a "Compact with Africa".
   */
  private EntityType type(int first, List<Name> parts, Optional<Name> acronym) {
    if (parts.stream().anyMatch(part -> part.type() == EntityType.ORGANIZATION)) {
      return EntityType.ORGANIZATION;
    }
    boolean begins = !parts.isEmpty() && firstToken(parts.getFirst()) <= first;
    if (begins && (parts.size() == 1 || isThing(parts.getFirst().type()))) {
      return parts.getFirst().type();
    }
    return acronym.map(Name::type).filter(Definitions::isThing).orElse(EntityType.ORGANIZATION);
  }

  private static boolean isThing(EntityType type) {
    return switch (type) {
      case ORGANIZATION, LOCATION -> true;
      case PERSON, GROUP, MISC -> false;
    };
  }

  private List<Name> parts(int first, int end) {
    List<Name> parts = new ArrayList<>();
    for (int token = first; token < end; token++) {
      var name = byToken[token];
      if (name != null && (parts.isEmpty() || !parts.getLast().equals(name))) {
        parts.add(name);
      }
    }
    return parts;
  }

  /** Every place where a defined acronym stands by itself is a name of its type. */
  private void putAcronyms() {
    for (int token = 0; token < prose.size(); token++) {
      var type = defined.get(prose.written(token));
      if (type == null) {
        continue;
      }
      var span = prose.span(token);
      var name = byToken[token];
      if (name == null) {
        put(new Name(type, span, prose.sentenceOf(token), 0.9));
      } else if (name.span().equals(span)) {
        remove(name);
        put(new Name(type, span, name.sentence(), name.score()));
      }
    }
  }

  private boolean isFree(Name name) {
    for (int token = firstToken(name);
        token < prose.size() && prose.span(token).start() < name.span().end();
        token++) {
      if (byToken[token] != null) {
        return false;
      }
    }
    return true;
  }

  private int firstToken(Name name) {
    return prose.tokenAt(name.span().start());
  }

  private void put(Name name) {
    int first = firstToken(name);
    names.put(first, name);
    mark(name, name);
  }

  private void remove(Name name) {
    names.remove(firstToken(name));
    mark(name, null);
  }

  private void mark(Name name, Name as) {
    for (int token = firstToken(name);
        token < prose.size() && prose.span(token).start() < name.span().end();
        token++) {
      byToken[token] = as;
    }
  }
}
