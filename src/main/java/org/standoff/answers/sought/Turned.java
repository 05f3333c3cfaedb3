package org.standoff.answers.sought;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.FoundFact;
import org.standoff.query.AnswerKind;
import org.standoff.query.FactQuery;
import org.standoff.query.Sought;
import org.standoff.text.Fold;
import org.standoff.text.Span;
import org.standoff.text.WordTable;

/**
 * Tells by the order of the words alone where a sentence has a deed the other way round: "Who sued
 * X?" is not answered by "X sued Y". For sentences whose facts nobody found.
 */
record Turned(Sought question) {
  private static final Set<String> BETWEEN =
      Set.of(
          "has", "have", "had", "will", "also", "then", "later", "once", "would", "already", "s");
  private static final Set<String> BE = WordTable.of(Locale.ENGLISH, "closed-words").words("be");

  boolean is(CandidateSentence candidate) {
    return question.answer() == AnswerKind.PERSON
        && question.facts().stream().anyMatch(reading -> isTurned(reading, candidate));
  }

  private static boolean isTurned(FactQuery reading, CandidateSentence candidate) {
    var named = reading.subject().isEmpty() ? reading.object() : reading.subject();
    if (named.isEmpty() || reading.predicate().isEmpty()) {
      return false;
    }
    var deed = places(reading.predicate(), candidate);
    for (var name : places(named, candidate)) {
      for (var verb : deed) {
        boolean before = name.end() <= verb.start();
        boolean asSubject = !reading.subject().isEmpty();
        boolean isTurned = before != asSubject && isBeside(name, verb, candidate);
        if (isTurned && !isRole(verb, candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word says what somebody is: "Acme head Ann Lee" does not head anything. */
  private static boolean isRole(Span word, CandidateSentence candidate) {
    return candidate.facts().stream()
        .map(FoundFact::fact)
        .anyMatch(fact -> fact.kind() == Fact.Kind.ROLE && fact.object().span().contains(word));
  }

  /** Where the terms stand that some words of the question are. */
  private static List<Span> places(String words, CandidateSentence candidate) {
    var folded = Fold.fold(words);
    return candidate.matches().stream()
        .filter(match -> folded.contains(Fold.fold(match.term().text())))
        .flatMap(match -> match.places().stream())
        .toList();
  }

  /** Whether nothing stands between name and verb that could turn the verb into a passive. */
  private static boolean isBeside(Span name, Span verb, CandidateSentence candidate) {
    int from = Math.min(name.end(), verb.end());
    int to = Math.max(name.start(), verb.start());
    int start = candidate.sentence().passage().excerpt().span().start();
    var before = "";
    var behind = "";
    for (var word : candidate.words()) {
      int at = word.span().start() + start;
      if (at >= from && at < to && !BETWEEN.contains(word.folded())) {
        return false;
      }
      if (at < verb.start()) {
        before = word.folded();
      }
      if (at >= verb.end() && behind.isEmpty()) {
        behind = word.folded();
      }
    }
    return !BE.contains(before)
        && !before.equals("got")
        && !before.equals("by")
        && !behind.equals("by");
  }
}
