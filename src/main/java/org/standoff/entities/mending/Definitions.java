package org.standoff.entities.mending;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.entities.mending.LaidNames.Laid;
import org.standoff.prose.Prose;

/**
 * Mends names by the acronyms that the text defines: "Al Qaeda in the Islamic Maghreb (AQIM)" is
 * one name from the word that gives the first letter on, whatever was found inside it, and AQIM is
 * one wherever it stands. After Schwartz and Hearst, A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text, 2003.
 */
public final class Definitions {
  private static final int LONGEST_ACRONYM = 10;

  private final LaidNames names;
  private final HeadNouns headNouns;
  private final Prose prose;
  private final Map<String, EntityType> defined = new HashMap<>();

  private Definitions(LaidNames names, HeadNouns headNouns) {
    this.names = names;
    this.headNouns = headNouns;
    this.prose = names.prose();
  }

  /** Joins the names that a defined acronym shows to be one. */
  static void mend(LaidNames names, HeadNouns headNouns) {
    var prose = names.prose();
    var definitions = new Definitions(names, headNouns);
    for (int token = 0; token < prose.size(); token++) {
      if (prose.is(token, "(") && prose.is(token + 2, ")")) {
        definitions.read(token);
      }
    }
    if (!definitions.defined.isEmpty()) {
      definitions.putAcronyms();
    }
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
      if (isOfNoName(acronym, end)) {
        defined.put(acronym, EntityType.MISC);
      }
      return;
    }
    var type = define(start.get(), end, names.at(bracket + 1));
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
        var surface = names.text(token, end);
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

  /** "liquefied natural gas (LNG)". */
  private boolean isOfNoName(String acronym, int end) {
    int letter = acronym.endsWith("s") ? acronym.length() - 2 : acronym.length() - 1;
    for (int token = end - 1; letter >= 0 && isInName(token, end); token--) {
      if (prose.isWord(token)) {
        char initial = Character.toUpperCase(prose.word(token).charAt(0));
        if (initial != acronym.charAt(letter)
            || (prose.isCapitalised(token) && token > prose.sentenceStart(token))) {
          return false;
        }
        letter--;
      }
    }
    return letter < 0;
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
  public static boolean isDefined(String name, String word) {
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
  private Optional<EntityType> define(int first, int end, Optional<Laid> acronym) {
    List<Laid> parts = names.within(first, end);
    if (parts.isEmpty() && acronym.filter(Laid::isThing).isEmpty()) {
      return Optional.empty();
    }
    int start = parts.isEmpty() ? first : Math.min(first, parts.getFirst().first());
    boolean reachesOut = !parts.isEmpty() && parts.getLast().end() > end;
    var type = headNouns.type(prose, start, end).orElseGet(() -> type(first, parts, acronym));
    boolean wholeIsPerson = parts.size() == 1 && parts.getFirst().first() < first;
    if (reachesOut || (type == EntityType.PERSON && wholeIsPerson)) {
      return Optional.empty();
    }
    double score =
        parts.isEmpty()
            ? acronym.orElseThrow().score()
            : parts.stream().mapToDouble(Laid::score).average().orElseThrow();
    var whole = new Laid(type, start, end, score);
    names.put(whole);
    return type == EntityType.PERSON ? Optional.empty() : Optional.of(type);
  }

  /**
   * An organization if a part of it is one; what the first part is if that begins the name; else
   * what its acronym was taken for, since "Africa" says nothing of a "Compact with Africa".
   */
  private static EntityType type(int first, List<Laid> parts, Optional<Laid> acronym) {
    if (parts.stream().anyMatch(part -> part.type() == EntityType.ORGANIZATION)) {
      return EntityType.ORGANIZATION;
    }
    boolean begins = !parts.isEmpty() && parts.getFirst().first() <= first;
    if (begins && (parts.size() == 1 || parts.getFirst().isThing())) {
      return parts.getFirst().type();
    }
    return acronym.filter(Laid::isThing).map(Laid::type).orElse(EntityType.ORGANIZATION);
  }

  /** Every place where a defined acronym stands by itself is a name of its type. */
  private void putAcronyms() {
    for (int token = 0; token < prose.size(); token++) {
      var type = defined.get(prose.written(token));
      if (type == null) {
        continue;
      }
      var name = names.at(token);
      if (name.isEmpty() && type != EntityType.MISC) {
        names.put(new Laid(type, token, token + 1, 0.9));
      } else if (name.filter(found -> found.size() == 1).isPresent()) {
        names.put(name.get().withType(type));
      }
    }
  }
}
