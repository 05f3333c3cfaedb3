package org.standoff.identities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/**
 * A name as people type it, taken apart: "President Reagan", "Lopez, Ana", "William (Bill) Gates".
 *
 * @param written as typed
 * @param titles the folded words before it that are titles, ranks and honorifics
 * @param core the rest
 * @param others how else it may be meant, if nobody bears it as it is typed
 */
record TypedName(String written, List<String> titles, String core, List<String> others) {
  private static final WordTable PERSONS = WordTable.of(Locale.ENGLISH, "persons");
  private static final Set<String> ADDRESSES = PERSONS.words("addresses");
  private static final Set<String> TITLES = titleWords();
  private static final Set<String> BEFORE_GIVEN = PERSONS.words("before-given");
  private static final Set<String> FEMALE = PERSONS.words("female");
  private static final Set<String> MALE = PERSONS.words("male");
  private static final Set<String> GENERATIONS = generations();

  /** A nickname between marks or in brackets. */
  private static final Pattern NICKNAME =
      Pattern.compile("\\s[\"“”‘’'(]([\\p{L}. -]{1,40})[\"“”‘’')](?=\\s)");

  /** What a title says of somebody, or the articles. */
  enum Gender {
    FEMALE,
    MALE
  }

  static TypedName of(String typed) {
    var words = Fold.words(typed);
    List<String> titles = new ArrayList<>();
    while (titles.size() + 1 < words.size() && isTitle(words.get(titles.size()).folded())) {
      titles.add(words.get(titles.size()).folded());
    }
    var core = titles.isEmpty() ? typed : typed.substring(words.get(titles.size()).span().start());
    return new TypedName(typed, List.copyOf(titles), core, others(core));
  }

  private static boolean isTitle(String word) {
    return ADDRESSES.contains(word) || TITLES.contains(word);
  }

  /** The title, if articles may say it of the bearer, as they do an office or a rank. */
  Optional<String> office() {
    return titles.isEmpty() || ADDRESSES.contains(titles.getLast())
        ? Optional.empty()
        : Optional.of(titles.getLast());
  }

  /** Whether the title goes with a given name, so that the name is not asked for without it. */
  boolean isCalledByTitle() {
    return titles.size() == 1
        && BEFORE_GIVEN.contains(titles.getFirst())
        && Fold.words(core).size() == 1;
  }

  Optional<Gender> gender() {
    if (titles.stream().anyMatch(FEMALE::contains)) {
      return Optional.of(Gender.FEMALE);
    }
    return titles.stream().anyMatch(MALE::contains) ? Optional.of(Gender.MALE) : Optional.empty();
  }

  private static List<String> others(String core) {
    Set<String> others = new LinkedHashSet<>();
    var nickname = NICKNAME.matcher(core);
    if (nickname.find()) {
      var before = core.substring(0, nickname.start());
      var after = core.substring(nickname.end());
      others.add(before + after);
      others.add(nickname.group(1) + after);
    }
    int comma = core.indexOf(',');
    if (comma > 0 && core.indexOf(',', comma + 1) < 0) {
      others.add(core.substring(comma + 1).strip() + " " + core.substring(0, comma).strip());
    }
    var words = Fold.words(core);
    if (words.size() > 2 && GENERATIONS.contains(words.getLast().folded())) {
      others.add(core.substring(0, words.get(words.size() - 2).span().end()));
    }
    return List.copyOf(others);
  }

  private static Set<String> titleWords() {
    Set<String> titles = new HashSet<>(PERSONS.words("titles"));
    titles.addAll(PERSONS.words("offices"));
    return titles;
  }

  private static Set<String> generations() {
    Set<String> generations = new HashSet<>();
    WordTable.of(Locale.ENGLISH, "person-names")
        .rows("generation")
        .forEach(row -> generations.add(row.cell(0)));
    return generations;
  }
}
