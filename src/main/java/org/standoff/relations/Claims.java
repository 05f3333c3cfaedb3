package org.standoff.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.relations.Claim.Argument;

/** Puts together what each clause of a sentence claims. */
final class Claims {
  /** Longer objects are no answers, and a bound keeps a sentence of many clauses cheap. */
  private static final int MOST_WORDS = 80;

  private final Dependencies in;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Predicates predicates;

  Claims(Dependencies in) {
    this.in = in;
    this.clauses = new Clauses(in);
    this.phrases = new NounPhrases(in, clauses);
    this.predicates = new Predicates(in, clauses);
  }

  /** The claims of all clauses, in the order of their heads. */
  List<Claim> found() {
    List<Claim> claims = new ArrayList<>();
    for (int word = 0; word < in.size(); word++) {
      if (clauses.isClause(word) && !clauses.isCarried(word)) {
        var subject = clauses.subject(word);
        var predicate = predicates.of(word);
        if (subject.isPresent() && subject.get() != word && predicate.isPresent()) {
          claims.addAll(claims(word, subject.get(), predicate.get()));
        }
      }
    }
    return claims;
  }

  private List<Claim> claims(int clause, int subject, Predicate predicate) {
    var agent =
        predicate.arguments().stream().filter(argument -> isAgent(argument, clause)).findFirst();
    if (agent.isPresent()) {
      return turned(clause, subject, predicate, agent.get());
    }
    var tied = tied(clause, predicate);
    var arguments = arguments(clause, predicate, tied);
    described(clause, subject).ifPresent(argument -> arguments.addFirst(argument));
    var tie = predicate.words();
    for (int preposition : tied.map(phrases::prepositions).orElse(List.of())) {
      tie = tie.and(Phrase.of(in.below(preposition)));
    }
    return ofEach(subject, new Sketch(clause, predicate, tie, arguments));
  }

  /** A claim that still lacks its subject. */
  private record Sketch(int clause, Predicate predicate, Phrase tie, List<Argument> arguments) {}

  /** The claim of each of the subjects that "and" joins. */
  private List<Claim> ofEach(int subject, Sketch sketch) {
    if (sketch.arguments().isEmpty()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    var joined = phrases.joined(subject);
    for (int one : joined) {
      var name = phrases.name(one);
      if (one == subject) {
        for (int other : joined.subList(1, joined.size())) {
          name = phrases.without(name, other);
        }
      }
      if (in.below(one).contains(sketch.clause())) {
        name = phrases.without(name, sketch.clause());
      }
      name.flatMap(phrases::trimmed)
          .ifPresent(words ->
              claims.add(
                  new Claim(
                      sketch.clause(),
                      one,
                      words,
                      sketch.predicate(),
                      sketch.tie(),
                      sketch.arguments())));
    }
    return claims;
  }

  private boolean isAgent(int argument, int clause) {
    return argument > clause
        && in.is(argument, "obl")
        && in.penn(clause).equals("VBN")
        && (in.is(argument, "obl:agent")
            || in.is(clause, "acl")
            || in.hasChild(clause, "aux:pass", "nsubj:pass"))
        && phrases.prepositions(argument).stream().anyMatch(word -> in.word(word).equals("by"));
  }

  /** "The group is led by X": X led the group. */
  private List<Claim> turned(int clause, int patient, Predicate predicate, int agent) {
    List<Argument> arguments = new ArrayList<>();
    var name = phrases.name(patient);
    if (in.below(patient).contains(clause)) {
      name = phrases.without(name, clause).flatMap(phrases::trimmed);
    }
    name.ifPresent(words -> arguments.add(new Argument(patient, words)));
    arguments(clause, predicate, Optional.empty()).stream()
        .filter(argument -> argument.head() != agent)
        .forEach(arguments::add);
    return ofEach(agent, new Sketch(clause, predicate, Phrase.of(clause), arguments));
  }

  /** Where there is no object, the argument whose preposition goes with the verb: "met | with". */
  private Optional<Integer> tied(int clause, Predicate predicate) {
    boolean object =
        predicate.arguments().stream()
            .anyMatch(argument -> argument == clause || in.is(argument, "obj", "xcomp", "ccomp"));
    if (object) {
      return Optional.empty();
    }
    return predicate.arguments().stream()
        .filter(argument -> argument > clause && in.is(argument, "obl", "nmod"))
        .filter(argument -> !phrases.prepositions(argument).isEmpty())
        .findFirst();
  }

  /** The arguments behind the verb, then those in front of it. */
  private List<Argument> arguments(int clause, Predicate predicate, Optional<Integer> tied) {
    List<Argument> arguments = new ArrayList<>();
    List<Argument> inFront = new ArrayList<>();
    int words = 0;
    for (int head : predicate.arguments()) {
      if (clauses.isRelative(head)) {
        continue;
      }
      var phrase = phrase(head, clause, tied.filter(word -> word == head).isPresent());
      words += phrase.map(Phrase::size).orElse(0);
      if (phrase.isPresent() && words <= MOST_WORDS) {
        (head < clause ? inFront : arguments).add(new Argument(head, phrase.get()));
      }
    }
    arguments.addAll(inFront);
    return arguments;
  }

  private Optional<Phrase> phrase(int head, int clause, boolean tied) {
    if (head == clause) {
      return complement(clause);
    }
    if (tied) {
      return phrases.withoutPreposition(head);
    }
    if (in.is(head, "ccomp")) {
      return withoutThat(head, phrases.clause(head));
    }
    return in.is(head, "xcomp", "advcl") ? phrases.clause(head) : phrases.whole(head);
  }

  private Optional<Phrase> withoutThat(int clause, Optional<Phrase> phrase) {
    var that = in.child(clause, "mark").filter(word -> in.word(word).equals("that"));
    return that.isPresent()
        ? phrases.without(phrase, that.get()).flatMap(phrases::trimmed)
        : phrase;
  }

  /** What a subject is said to be, without the parts of the clause that stand by themselves. */
  private Optional<Phrase> complement(int noun) {
    var phrase = phrases.withoutPreposition(noun);
    for (int child : in.children(noun)) {
      if (in.is(child, "advcl", "obl", "ccomp", "xcomp")
          || predicates.isNegationOfNoun(child, noun)) {
        phrase = phrases.without(phrase, child);
      }
    }
    return phrase.flatMap(phrases::trimmed);
  }

  /** "The war that X wages": the noun is what X wages. */
  private Optional<Argument> described(int clause, int subject) {
    if (!in.is(clause, "acl:relcl")) {
      return Optional.empty();
    }
    return clauses
        .described(clause)
        .filter(noun -> clauses.meant(noun) != subject)
        .flatMap(noun -> phrases.name(noun).map(words -> new Argument(noun, words)));
  }
}
