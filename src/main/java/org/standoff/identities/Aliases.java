package org.standoff.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.text.WordTable;
import org.standoff.words.ArabicNames;

/** The parts of a name by which it can be asked for. */
public final class Aliases {
  /** Of names with more words, only the whole and the ends of so many words. */
  private static final int MOST_WORDS = 12;

  private static final Map<String, String> AMERICAN =
      WordTable.of(Locale.ENGLISH, "spellings").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

  private static final ArabicNames ARABIC = ArabicNames.read();

  private Aliases() {}

  /** Whether a form says a name; pronouns and titles stand for too many. */
  public static boolean isName(Form form) {
    return switch (form) {
      case NAME, SURNAME, ACRONYM, ALIAS -> true;
      case TITLE, PRONOUN -> false;
    };
  }

  /**
   * The terms for a name: the whole and each of its ends, so that any words of it that follow each
   * other begin one of them; and each of these in one word, so that "Abdel-Rahman" and
   * "Abdelrahman", "U.S." and "US" find each other.
   */
  public static Set<String> terms(String name, String key) {
    Set<String> terms = new LinkedHashSet<>();
    writings(name).forEach(writing -> terms.add(term(writing, key)));
    return terms;
  }

  /** The same without what they are terms for. */
  static Set<String> writings(String name) {
    var words = Fold.words(name).stream().map(Fold.Word::folded).toList();
    Set<String> writings = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i = Math.max(i + 1, words.size() - MOST_WORDS)) {
      var end = words.subList(i, words.size());
      writings.add(String.join(" ", end));
      writings.add(joined(end));
      writings.add(joined(compounds(end)));
    }
    if (!words.isEmpty()) {
      writings.add(joined(variant(words)));
    }
    return writings;
  }

  /**
   * The writings of which one is among those of whoever bears a name as a whole.
   *
   * @param words at least one, folded
   */
  static Set<String> whole(List<String> words) {
    return new LinkedHashSet<>(
        List.of(
            String.join(" ", words),
            joined(words),
            joined(compounds(words)),
            joined(variant(words))));
  }

  /**
   * The words of a name with those of Arabic names put together that are written in so many ways:
   * "Abdel Rahman", "Abdul-Rahman" and "Abdelrahman" become one word.
   */
  static List<String> compounds(List<String> words) {
    List<String> compounds = new ArrayList<>();
    boolean open = false;
    for (var word : words) {
      var rest = afterServant(word);
      if (open) {
        if (!ARABIC.articles().contains(word)) {
          compounds.set(compounds.size() - 1, compounds.getLast() + word);
          open = false;
        }
      } else if (rest.isPresent()) {
        compounds.add(ArabicNames.SERVANT + rest.get());
        open = rest.get().isEmpty();
      } else {
        compounds.add(word);
      }
    }
    return compounds;
  }

  /** The compounds of a name without articles, which some write and others leave out. */
  static List<String> variant(List<String> words) {
    var without =
        compounds(words).stream().filter(word -> !ARABIC.articles().contains(word)).toList();
    return without.isEmpty() ? words : without;
  }

  /**
   * The key that all spellings of a name share: its own, unless it has an Arabic article, begins
   * with a servant, or is an organization's or a place's in British spelling. Names of one word
   * have none but their own.
   */
  public static String plain(String key) {
    return transcribed(american(key));
  }

  private static String american(String key) {
    int name = key.indexOf('/') + 1;
    if (key.indexOf(' ') < 0 || MentionTerm.type(key) == EntityType.PERSON) {
      return key;
    }
    var words = words(key.substring(name));
    var american = words.stream().map(word -> AMERICAN.getOrDefault(word, word)).toList();
    return american.equals(words)
        ? key
        : Keys.bounded(key.substring(0, name) + String.join(" ", american));
  }

  private static String transcribed(String key) {
    if (!key.contains(ArabicNames.SERVANT) && ARABIC.articles().stream().noneMatch(key::contains)) {
      return key;
    }
    int name = key.indexOf('/') + 1;
    var words = words(key.substring(name));
    var variant = variant(words);
    return variant.size() < 2 || variant.equals(words)
        ? key
        : Keys.bounded(key.substring(0, name) + String.join(" ", variant));
  }

  /** What follows "Abd" and its article in one word; empty text when a further word does. */
  private static Optional<String> afterServant(String word) {
    if (word.equals(ArabicNames.SERVANT)) {
      return Optional.of("");
    }
    return ARABIC.allServants().stream()
        .filter(word::startsWith)
        .map(servant -> word.substring(servant.length()))
        .filter(rest -> rest.isEmpty() || rest.length() > 2)
        .findFirst();
  }

  static String joined(Collection<String> words) {
    return String.join("", words);
  }

  static String term(String folded, String key) {
    return Keys.join(Keys.bounded(folded), key);
  }

  /** The words of a folded name. */
  static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }
}
