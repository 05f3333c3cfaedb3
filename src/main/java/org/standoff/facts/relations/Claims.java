package org.standoff.facts.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.facts.relations.Claim.Argument;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;

/** Puts together what each clause of a sentence claims. */
final class Claims {
  /** Longer objects are no answers, and a bound keeps a sentence of many clauses cheap. */
  private static final int MOST_WORDS = 80;

  private static final int LONGEST_ADVERB = 2;

  private final Syntax in;
  private final Clauses clauses;
  private final TreePhrases phrases;
  private final Predicates predicates;
  private final Appositions appositions;

  Claims(Syntax in, Clauses clauses, TreePhrases phrases) {
    this.in = in;
    this.clauses = clauses;
    this.phrases = phrases;
    this.predicates = new Predicates(in, clauses);
    this.appositions = new Appositions(in, clauses, phrases);
  }

  /** The claims of all clauses, in the order of their heads. */
  List<Claim> found() {
    List<Claim> claims = new ArrayList<>();
    for (int word = 0; word < in.size(); word++) {
      if (clauses.isClause(word) && !clauses.isCarried(word) && !isExistence(word)) {
        var subject = clauses.subject(word);
        var predicate = predicates.of(word);
        if (subject.isPresent() && subject.get() != word && predicate.isPresent()) {
          claims.addAll(claims(word, subject.get(), predicate.get()));
        }
      }
      appositions.of(word).ifPresent(claims::add);
    }
    return claims;
  }

  /** "There is a war": what there is has no predicate but that it is there. */
  private boolean isExistence(int clause) {
    return in.child(clause, "expl").filter(word -> in.word(word).equals("there")).isPresent();
  }

  private List<Claim> claims(int clause, int subject, Predicate predicate) {
    var agent =
        predicate.arguments().stream()
            .filter(argument -> isAgent(argument, clause, predicate))
            .findFirst();
    if (agent.isPresent()) {
      return turned(clause, subject, predicate, agent.get());
    }
    var tied = tied(clause, predicate);
    var arguments = arguments(clause, predicate, tied);
    described(clause, subject).ifPresent(argument -> arguments.addFirst(argument));
    if (arguments.isEmpty() && isInserted(clause, predicate)) {
      phrases
          .without(phrases.clause(in.head(clause)), clause)
          .flatMap(phrases::trimmed)
          .ifPresent(words -> arguments.add(new Argument(in.head(clause), words)));
    }
    if (arguments.isEmpty() && in.hasChild(clause, "aux:pass")) {
      return endured(clause, subject, predicate);
    }
    return ofEach(subject, new Sketch(clause, predicate, tie(predicate, tied), arguments));
  }

  /** The words of the predicate with the preposition and the adverb in front of that. */
  private Phrase tie(Predicate predicate, Optional<Integer> tied) {
    var tie = predicate.words();
    for (int preposition : tied.map(phrases::prepositions).orElse(List.of())) {
      tie = tie.and(Phrase.of(in.below(preposition)));
    }
    for (int argument : predicate.arguments()) {
      if (tied.isPresent() && isAdverbBefore(tied.get(), argument, predicate)) {
        tie = tie.and(Phrase.of(in.below(argument)));
      }
    }
    return tie;
  }

  /** "relied | heavily | on". */
  private boolean isAdverbBefore(int tied, int argument, Predicate predicate) {
    return in.is(argument, "advmod")
        && argument < tied
        && argument > predicate.verbs().getLast()
        && Phrase.of(in.below(argument)).size() <= LONGEST_ADVERB;
  }

  /** "…, he said, …": what is said is the clause around it. */
  private boolean isInserted(int clause, Predicate predicate) {
    return in.is(clause, "parataxis")
        && in.hasChild(clause, "nsubj")
        && !predicate.verbs().isEmpty();
  }

  /** "Two men were killed": they were killed. */
  private List<Claim> endured(int clause, int subject, Predicate predicate) {
    var argument = new Argument(clause, Phrase.of(clause));
    return predicate
        .words()
        .without(Words.of(clause))
        .map(tie -> ofEach(subject, new Sketch(clause, predicate, tie, List.of(argument))))
        .orElse(List.of());
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
                      Claim.Kind.CLAUSE,
                      sketch.clause(),
                      one,
                      words,
                      sketch.predicate(),
                      sketch.tie(),
                      sketch.arguments())));
    }
    return claims;
  }

  private boolean isAgent(int argument, int clause, Predicate predicate) {
    if (predicate.verbs().isEmpty()) {
      return false;
    }
    int verb = predicate.verbs().getLast();
    return argument > verb
        && in.head(argument) == verb
        && in.is(argument, "obl")
        && in.penn(verb).equals("VBN")
        && (in.is(argument, "obl:agent")
            || in.is(clause, "acl")
            || in.hasChild(verb, "aux:pass", "nsubj:pass"))
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
    var verb = Phrase.of(predicate.verbs().getLast());
    return ofEach(agent, new Sketch(clause, predicate, verb, arguments));
  }

  /** Where there is no object, the argument whose preposition goes with the verb: "met | with". */
  private Optional<Integer> tied(int clause, Predicate predicate) {
    if (predicate.verbs().isEmpty()) {
      return Optional.empty();
    }
    boolean object =
        predicate.arguments().stream()
            .anyMatch(argument -> in.is(argument, "obj", "xcomp", "ccomp"));
    if (object) {
      return Optional.empty();
    }
    return predicate.arguments().stream()
        .filter(argument -> argument > clause && in.is(argument, "obl", "nmod"))
        .filter(argument ->
            phrases.prepositions(argument).stream().anyMatch(word -> in.isTagged(word, "ADP")))
        .findFirst();
  }

  /** The arguments behind the verb, then those in front of it. */
  private List<Argument> arguments(int clause, Predicate predicate, Optional<Integer> tied) {
    List<Argument> arguments = new ArrayList<>();
    List<Argument> inFront = new ArrayList<>();
    int words = 0;
    for (int head : predicate.arguments()) {
      boolean inTie = tied.isPresent() && isAdverbBefore(tied.get(), head, predicate);
      if (inTie || clauses.isRelative(head)) {
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
    if (!in.is(clause, "acl:relcl") || clauses.isContent(clause)) {
      return Optional.empty();
    }
    return clauses
        .described(clause)
        .filter(noun -> clauses.meant(noun) != subject)
        .flatMap(noun -> phrases.name(noun).map(words -> new Argument(noun, words)));
  }
}
