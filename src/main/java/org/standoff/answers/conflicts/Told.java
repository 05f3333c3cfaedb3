package org.standoff.answers.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.answers.port.FoundFigure;
import org.standoff.query.asked.StopWords;
import org.standoff.query.ranges.Days;
import org.standoff.search.Passage;
import org.standoff.text.Fold;
import org.standoff.words.Inflection;

/**
 * A figure that says of a thing how much there is.
 *
 * @param dates the days that its sentence speaks of
 */
record Told(FoundFigure found, Thing thing, Value.Quantity value, List<Days> dates) {

  /**
   * What is counted or measured.
   *
   * @param unit empty for things
   * @param words for it, each as its stem; several words for anybody are one; none for a sum of
   *     money that was paid or taken
   * @param deed what became of it, as {@link Deeds} has it
   */
  record Thing(FigureKind kind, String unit, SortedSet<String> words, String deed) {}

  private static final String ANYBODY = "people";

  /** What a figure tells; empty for dates and the like, and where it is not sure what it counts. */
  static Optional<Told> of(FoundFigure found) {
    if (!(found.figure().value() instanceof Value.Quantity value) || !isAmount(value.kind())) {
      return Optional.empty();
    }
    var deed = Deeds.of(found);
    if (deed.isEmpty()) {
      return Optional.empty();
    }
    var words = words(found);
    if (words.isEmpty() && value.kind() == FigureKind.COUNT && Deeds.isOfPeople(deed.get())) {
      words.add(ANYBODY);
    }
    if (words.isEmpty() && value.kind() != FigureKind.MONEY) {
      return Optional.empty();
    }
    var unit = value.si().map(Value.Si::unit).or(value::unit).orElse("");
    var thing = new Thing(value.kind(), unit, words, deed.get());
    return Optional.of(new Told(found, thing, value, dates(found.sentence().passage())));
  }

  private static boolean isAmount(FigureKind kind) {
    return switch (kind) {
      case COUNT, MONEY, PERCENT, MEASURE -> true;
      case DURATION, AGE, DATE, TIME, FRACTION, RATIO, SCORE, ORDINAL, NUMBER -> false;
    };
  }

  private static SortedSet<String> words(FoundFigure found) {
    SortedSet<String> words = new TreeSet<>();
    var of = found.figure().of().map(counted -> Fold.words(counted.text())).orElse(List.of());
    for (var word : of) {
      var folded = word.folded();
      if (Deeds.isAnybody(folded)) {
        words.add(ANYBODY);
      } else if (!StopWords.contains(folded)) {
        words.add(Inflection.stem(folded));
      }
    }
    return words;
  }

  private static List<Days> dates(Passage passage) {
    List<Days> dates = new ArrayList<>();
    for (var figure : passage.figures()) {
      if (figure.value() instanceof Value.Moment(_, var iso, _)) {
        iso.flatMap(Days::of).ifPresent(dates::add);
      }
    }
    return dates;
  }

  /** In the words of the text, with what became of it. */
  String words() {
    if (thing.words.isEmpty()) {
      return thing.deed;
    }
    boolean isAnybody = thing.words.equals(Set.of(ANYBODY));
    var counted = found.figure().of().map(of -> Fold.fold(of.text())).orElse(ANYBODY);
    return (isAnybody ? ANYBODY : counted) + " " + thing.deed;
  }

  Passage passage() {
    return found.sentence().passage();
  }

  String article() {
    return found.sentence().articleKey();
  }

  /** Whether it says exactly how much. */
  boolean isExact() {
    return value.qualifier() == Qualifier.EXACT
        && value.high().filter(high -> high.compareTo(value.low()) == 0).isPresent();
  }

  /** The words of its sentence that are neither of the thing nor of a name nor small. */
  SortedSet<String> scene() {
    SortedSet<String> scene = new TreeSet<>();
    for (var word : Fold.words(found.sentence().readable())) {
      var folded = word.folded();
      boolean isNumber = folded.chars().anyMatch(Character::isDigit);
      if (!isNumber && !StopWords.contains(folded) && !Deeds.isSmall(folded)) {
        scene.add(Inflection.stem(folded));
      }
    }
    for (var mention : passage().mentions()) {
      Fold.words(mention.excerpt().text())
          .forEach(word -> scene.remove(Inflection.stem(word.folded())));
    }
    scene.removeAll(thing.words);
    scene.remove(thing.deed);
    return scene;
  }
}
