package org.standoff.answers.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.Wanted;
import org.standoff.search.PassageFact;
import org.standoff.text.Fold;
import org.standoff.words.Inflection;

/** Tells which of the facts of a sentence that was found are those that were wanted. */
final class FactMatch {
  private FactMatch() {}

  static boolean takes(Wanted.InFact wanted, FoundFact found) {
    var fact = found.fact();
    return wanted.kinds().contains(fact.kind())
        && wanted.subject().filter(who -> !isSubject(who, fact)).isEmpty()
        && holds(words(fact.predicate().stream()), wanted.predicate())
        && wanted.object().filter(what -> !holds(object(fact), what.words())).isEmpty()
        && holds(nearby(found), wanted.about())
        && wanted.anywhere().filter(what -> !isAnywhere(what, fact)).isEmpty();
  }

  private static boolean isSubject(Wanted.Named who, PassageFact fact) {
    var folded = fact.entity().map(Fold::fold).orElse("");
    boolean borne =
        who.bearers().stream()
            .flatMap(bearer -> bearer.keys().stream())
            .anyMatch(key -> key.substring(key.indexOf('/') + 1).equals(folded));
    return borne || holds(subject(fact), who.words());
  }

  private static boolean isAnywhere(Wanted.Named what, PassageFact fact) {
    List<String> all = new ArrayList<>(subject(fact));
    all.addAll(words(fact.predicate().stream()));
    all.addAll(object(fact));
    return isSubject(what, fact) || holds(all, what.words());
  }

  private static List<String> subject(PassageFact fact) {
    return words(Stream.of(fact.subject(), fact.entity()).flatMap(Optional::stream));
  }

  private static List<String> object(PassageFact fact) {
    return words(
        Stream.concat(
            Stream.of(fact.object().text()),
            fact.arguments().stream().map(Fact.Argument::part).map(Fact.Part::text)));
  }

  /** The sentence before is not known here. */
  private static List<String> nearby(FoundFact found) {
    List<String> words = new ArrayList<>(object(found.fact()));
    words.addAll(words(Stream.of(found.sentence().readable())));
    found
        .sentence()
        .passage()
        .before()
        .forEach(excerpt -> words.addAll(words(Stream.of(excerpt.text()))));
    return words;
  }

  private static List<String> words(Stream<String> texts) {
    return texts.flatMap(text -> Fold.words(text).stream()).map(Fold.Word::folded).toList();
  }

  private static boolean holds(List<String> words, List<String> asked) {
    return asked.stream()
        .allMatch(one -> words.stream().anyMatch(word -> Inflection.isFormOf(word, one)));
  }
}
