package org.standoff.entities.names;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.prose.Gender;
import org.standoff.text.WordTable;
import org.standoff.words.ArabicNames;

/** Compares full names of persons, by their folded words. */
final class PersonNames {
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "person-names");
  private static final Map<String, String> GENERATIONS =
      TABLE.rows("generation").stream().collect(toMap(row -> row.cell(0), row -> row.cell(1)));

  private static final Set<String> PARTICLES = particles();

  private final GivenNames given;

  PersonNames(GivenNames given) {
    this.given = given;
  }

  private static Set<String> particles() {
    var arabic = ArabicNames.read();
    Set<String> particles = new HashSet<>(TABLE.words("particle"));
    particles.addAll(arabic.articles());
    particles.addAll(arabic.kinship());
    return particles;
  }

  /** What tells a father from his son: the generation after a name. */
  static Optional<String> generation(List<String> words) {
    return words.size() > 1
        ? Optional.ofNullable(GENERATIONS.get(words.getLast()))
        : Optional.empty();
  }

  /** The words without the generation. */
  static List<String> bare(List<String> words) {
    return generation(words).isPresent() ? words.subList(0, words.size() - 1) : words;
  }

  /** Whether a name says who somebody is by itself: at least a given name and a family name. */
  boolean isFull(List<String> words) {
    var bare = bare(words);
    int names = (int) bare.stream().filter(word -> !PARTICLES.contains(word)).count();
    return names >= 2 || (bare.size() >= 2 && generation(words).isPresent());
  }

  /** The first words of a name that are the given name of a man or a woman. */
  Optional<Gender> gender(List<String> words) {
    var bare = bare(words);
    if (bare.size() > 1 && given.isFamilyFirst(bare.getFirst())) {
      return given.gender(bare.get(1));
    }
    return given.gender(bare.getFirst());
  }

  /** What two full names of one person have in common at least one of. */
  List<String> keys(List<String> words) {
    List<String> keys = new ArrayList<>();
    var bare = bare(words);
    bare.stream()
        .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
        .map(word -> Spelling.key(List.of(word)))
        .forEach(keys::add);
    keys.add(Spelling.key(bare));
    return keys;
  }

  /** Whether two full names can be one person's. */
  boolean areOne(List<String> one, List<String> other) {
    if (!generation(one).equals(generation(other))) {
      return false;
    }
    var longer = bare(one.size() >= other.size() ? one : other);
    var shorter = bare(one.size() >= other.size() ? other : one);
    if (Spelling.key(longer).equals(Spelling.key(shorter)) || isReordered(longer, shorter)) {
      return true;
    }
    if (isRun(longer, shorter)) {
      return true;
    }
    return given.areOne(longer.getFirst(), shorter.getFirst())
        && fits(longer.subList(1, longer.size()), shorter.subList(1, shorter.size()));
  }

  /** "Smith John" for "John Smith". */
  private static boolean isReordered(List<String> one, List<String> other) {
    return one.size() == other.size()
        && one.stream().sorted().toList().equals(other.stream().sorted().toList());
  }

  /** "Suu Kyi" in "Aung San Suu Kyi". */
  private static boolean isRun(List<String> longer, List<String> shorter) {
    for (int i = 0; i + shorter.size() <= longer.size(); i++) {
      if (areSame(longer.subList(i, i + shorter.size()), shorter)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what follows a given name can be left out of the longer name: middle names, middle
   * initials, a second family name. When both have the same number of words, they stand one for
   * one.
   */
  private static boolean fits(List<String> longer, List<String> shorter) {
    boolean oneForOne = longer.size() == shorter.size();
    int at = 0;
    for (int i = 0; i < shorter.size(); i++) {
      boolean last = i == shorter.size() - 1;
      while (at < longer.size() && !isSame(longer.get(at), shorter.get(i), last)) {
        if (oneForOne) {
          return false;
        }
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isSame(String one, String other, boolean whole) {
    if (one.equals(other)) {
      return true;
    }
    if (!whole && (one.length() == 1 || other.length() == 1)) {
      return one.charAt(0) == other.charAt(0);
    }
    return Spelling.key(List.of(one)).equals(Spelling.key(List.of(other)));
  }

  private static boolean areSame(List<String> one, List<String> other) {
    return Spelling.key(one).equals(Spelling.key(other));
  }

  /** How part of a name stands for the whole. */
  enum Part {
    FAMILY,
    OTHER
  }

  /**
   * The place of the family's name where it is not at the end: "Wong Chun-yin", and with a given
   * name of another language before it "Chris Wong Chun-yin"; -1 elsewhere.
   */
  private int family(List<String> bare) {
    if (bare.size() > 1 && given.isFamilyFirst(bare.getFirst())) {
      return 0;
    }
    return bare.size() > 3 && given.isFamilyFirst(bare.get(1)) ? 1 : -1;
  }

  /** The keys of all parts of a full name that may stand for it alone, and what they are. */
  List<Map.Entry<String, Part>> parts(List<String> words) {
    var bare = bare(words);
    List<Map.Entry<String, Part>> parts = new ArrayList<>();
    int family = family(bare);
    for (int start = 0; start < bare.size(); start++) {
      for (int end = start + 1; end <= bare.size(); end++) {
        var part = bare.subList(start, end);
        boolean initial = end == start + 1 && bare.get(start).length() == 1;
        if (!initial) {
          boolean isFamily =
              family < 0 ? start > 0 && end == bare.size() : start == family && end == family + 1;
          boolean whole = start == 0 && end == bare.size();
          parts.add(Map.entry(Spelling.key(part), isFamily || whole ? Part.FAMILY : Part.OTHER));
        }
      }
    }
    return parts;
  }
}
