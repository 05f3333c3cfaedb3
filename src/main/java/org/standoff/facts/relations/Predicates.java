package org.standoff.facts.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;
import org.standoff.text.WordTable;

/** Collects what a clause says of its subject. */
final class Predicates {
  private static final String[] ARGUMENTS = {"obj", "iobj", "obl", "xcomp", "ccomp", "nmod"};
  private static final String[] ARGUMENTS_BEHIND = {"advcl", "advmod"};
  private static final String[] ARGUMENTS_OF_NOUNS = {"advcl", "obl", "ccomp", "xcomp"};
  private static final int MOST_CARRIED = 6;

  /** Adverbs that tie a sentence to the one before, and say nothing of what is done. */
  private static final Set<String> CONNECTING =
      WordTable.of(Locale.ENGLISH, "clauses").words("connecting");

  private final Syntax in;
  private final Clauses clauses;

  Predicates(Syntax in, Clauses clauses) {
    this.in = in;
    this.clauses = clauses;
  }

  /** The predicate of a clause; empty if it has no word for it. */
  Optional<Predicate> of(int clause) {
    return clauses.isVerbal(clause)
        ? Optional.of(ofVerbs(clause, new ArrayList<>(), new ArrayList<>()))
        : ofNoun(clause);
  }

  private Predicate ofVerbs(int first, List<Integer> words, List<Integer> arguments) {
    List<Integer> verbs = new ArrayList<>();
    Optional<Integer> verb = Optional.of(first);
    while (verb.isPresent() && verbs.size() < MOST_CARRIED) {
      verbs.add(verb.get());
      verb = collect(verb.get(), words, arguments);
    }
    verb.ifPresent(arguments::add);
    arguments.sort(Integer::compare);
    return new Predicate(Phrase.of(words), verbs, arguments);
  }

  /** Sorts the words below a verb; returns the verb that it carries. */
  private Optional<Integer> collect(int verb, List<Integer> words, List<Integer> arguments) {
    var carried = Optional.<Integer>empty();
    words.add(verb);
    for (int child : in.children(verb)) {
      if (in.is(child, "aux", "compound:prt") || isAdverbOfVerb(child, verb)) {
        words.add(child);
      } else if (carried.isEmpty() && clauses.isCarried(child)) {
        carried = Optional.of(child);
        words.addAll(in.children(child, "mark"));
      } else if (isArgument(child, verb)) {
        arguments.add(child);
      }
    }
    return carried;
  }

  private boolean isArgument(int child, int verb) {
    return in.is(child, ARGUMENTS)
        || (child > verb && in.is(child, ARGUMENTS_BEHIND) && !CONNECTING.contains(in.word(child)));
  }

  /** An adverb within the verb phrase: "was | not | reportedly | led". */
  private boolean isAdverbOfVerb(int child, int verb) {
    return child < verb
        && in.is(child, "advmod")
        && in.below(child).first() == child
        && (isNegation(child) || child + 1 == verb || in.is(child + 1, "aux"));
  }

  /** "X is a writer", "X is in Paris": the verb is the copula, the noun is an argument. */
  private Optional<Predicate> ofNoun(int clause) {
    List<Integer> words = new ArrayList<>(in.children(clause, "cop", "aux"));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var carried = in.children(clause).stream().filter(clauses::isCarried).findFirst();
    List<Integer> arguments = new ArrayList<>();
    (carried.isPresent() ? words : arguments).add(clause);
    for (int child : in.children(clause)) {
      if (isNegationOfNoun(child, clause) || (in.is(child, "case") && child < clause)) {
        words.add(child);
      } else if (in.is(child, ARGUMENTS_OF_NOUNS) && !carried.equals(Optional.of(child))) {
        arguments.add(child);
      }
    }
    if (carried.isPresent()) {
      words.addAll(in.children(carried.get(), "mark"));
      return Optional.of(ofVerbs(carried.get(), words, arguments));
    }
    return Optional.of(new Predicate(Phrase.of(words), List.of(), arguments));
  }

  boolean isNegationOfNoun(int child, int noun) {
    return child < noun && in.is(child, "advmod") && isNegation(child);
  }

  private boolean isNegation(int word) {
    return Clauses.isNegation(in.word(word)) || Clauses.isJoiningNegation(in.word(word));
  }
}
