package org.standoff.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.text.Casing;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/**
 * A way in which the words of a name may be written where nobody has found a name. Words that are
 * common in small letters, as "who", "us", "may" and "reading" are, count only in the case of the
 * name; others in any.
 *
 * @param words at least one
 */
public record WrittenName(List<Word> words) {
  /** A word is common if one in so many is written in small letters. */
  private static final int COMMON = 10;

  private static final Set<String> COMMON_WORDS = commonWords();

  private static final int LONGEST_ACRONYM = 5;
  private static final int THOUSAND = 3;

  public WrittenName {
    words = List.copyOf(words);
  }

  /**
   * A word of a writing.
   *
   * @param folded one word
   * @param casings those in which it counts
   */
  public record Word(String folded, Set<Casing> casings) {
    public Word {
      casings = Set.copyOf(casings);
    }
  }

  /** A word as somebody typed it. */
  private record Typed(String folded, Casing casing) {}

  /** The folded words of all writings of a name. */
  public static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (var variant : variants(typed(name))) {
      variant.forEach(word -> words.add(word.folded));
    }
    return words;
  }

  /**
   * The writings of a name.
   *
   * @param forms by which its bearers are known, as they are written
   * @param counts of each of the folded words, how often it is written in each casing
   */
  public static List<WrittenName> of(
      String name, Collection<String> forms, Map<String, Map<Casing, Integer>> counts) {
    var typed = typed(name);
    Set<WrittenName> writings = new LinkedHashSet<>();
    for (var variant : variants(cased(typed, forms))) {
      boolean common = variant.stream().allMatch(word -> isCommon(word.folded, counts));
      List<Word> words = new ArrayList<>();
      for (var word : variant) {
        words.add(new Word(word.folded, common ? casings(word, variant.size()) : anyCasing(word)));
      }
      if (!words.isEmpty()) {
        writings.add(new WrittenName(words));
      }
    }
    return List.copyOf(writings);
  }

  /** A headline has the words of a longer name in capitals. */
  private static Set<Casing> casings(Typed word, int words) {
    return words > 1 ? EnumSet.of(word.casing, Casing.UPPER) : EnumSet.of(word.casing);
  }

  /** What has its capitals elsewhere is another word: SAPS and SAPs. */
  private static Set<Casing> anyCasing(Typed word) {
    return EnumSet.of(Casing.LOWER, Casing.CAPITAL, Casing.UPPER, word.casing);
  }

  private static boolean isCommon(String word, Map<String, Map<Casing, Integer>> counts) {
    var casings = counts.getOrDefault(word, Map.of());
    int all = casings.values().stream().mapToInt(Integer::intValue).sum();
    return COMMON_WORDS.contains(word) || casings.getOrDefault(Casing.LOWER, 0) * COMMON > all;
  }

  /** Small words, and those that many organizations share. */
  private static Set<String> commonWords() {
    Set<String> common = new HashSet<>(WordTable.of(Locale.ENGLISH, "common-words").words());
    common.addAll(WordTable.of(Locale.ENGLISH, "organizations").words("generic"));
    return common;
  }

  private static List<Typed> typed(String name) {
    return Fold.words(name).stream()
        .map(word -> new Typed(word.folded(), Casing.of(word.span().of(name))))
        .toList();
  }

  /** Who types without capitals means the name as its bearers are called. */
  private static List<Typed> cased(List<Typed> typed, Collection<String> forms) {
    if (typed.stream().anyMatch(word -> word.casing != Casing.LOWER)) {
      return typed;
    }
    var folded = typed.stream().map(Typed::folded).toList();
    return forms.stream()
        .map(WrittenName::typed)
        .filter(form -> form.stream().map(Typed::folded).toList().equals(folded))
        .findFirst()
        .orElse(typed);
  }

  /** "US" and "U.S.", "O'Brien" and "OBrien", "3500" and "3,500". */
  private static List<List<Typed>> variants(List<Typed> typed) {
    if (typed.isEmpty()) {
      return List.of();
    }
    Set<List<Typed>> variants = new LinkedHashSet<>();
    variants.add(typed);
    if (typed.size() == 1) {
      variants.add(parted(typed.getFirst()));
    } else if (typed.stream().allMatch(WrittenName::isLetter) || isFigure(typed)) {
      variants.add(List.of(joined(typed)));
    }
    return List.copyOf(variants);
  }

  private static List<Typed> parted(Typed word) {
    var folded = word.folded;
    List<Typed> parts = new ArrayList<>();
    if (isDigits(folded) && folded.length() > THOUSAND) {
      int first = folded.length() % THOUSAND;
      for (int i = 0; i < folded.length(); ) {
        int end = i == 0 && first > 0 ? first : i + THOUSAND;
        parts.add(new Typed(folded.substring(i, end), word.casing));
        i = end;
      }
      return parts;
    }
    if (word.casing == Casing.UPPER && folded.length() > 1 && folded.length() <= LONGEST_ACRONYM) {
      folded.codePoints().forEach(c -> parts.add(new Typed(Character.toString(c), Casing.UPPER)));
      return parts;
    }
    return List.of(word);
  }

  private static Typed joined(List<Typed> typed) {
    var folded = String.join("", typed.stream().map(Typed::folded).toList());
    return new Typed(folded, typed.getFirst().casing);
  }

  private static boolean isLetter(Typed word) {
    return word.folded.codePointCount(0, word.folded.length()) == 1 && !isDigits(word.folded);
  }

  /** Digits in groups of three, after the first. */
  private static boolean isFigure(List<Typed> typed) {
    return typed.stream().allMatch(word -> isDigits(word.folded))
        && typed.getFirst().folded.length() <= THOUSAND
        && typed.stream().skip(1).allMatch(word -> word.folded.length() == THOUSAND);
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
