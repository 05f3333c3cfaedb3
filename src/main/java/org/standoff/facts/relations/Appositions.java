package org.standoff.facts.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;

/** Finds what nouns are said to be by a noun behind them: "Acme, a maker of tools". */
final class Appositions {
  private static final Set<String> MARKS = Set.of(",", "-", "--", "–", "—");

  private final Syntax in;
  private final Clauses clauses;
  private final TreePhrases phrases;

  Appositions(Syntax in, Clauses clauses, TreePhrases phrases) {
    this.in = in;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /** The claim of an apposition that hangs on its noun by this word; empty if none does. */
  Optional<Claim> of(int word) {
    if (!in.is(word, "appos") || !in.isNoun(word) || clauses.isClause(word)) {
      return Optional.empty();
    }
    int noun = in.head(word);
    var mark = mark(word);
    if (word < noun || mark.isEmpty() || isList(noun)) {
      return Optional.empty();
    }
    var name = phrases.name(noun);
    var description = phrases.whole(word);
    if (name.isEmpty() || description.isEmpty()) {
      return Optional.empty();
    }
    var tie = Phrase.of(mark.get());
    return Optional.of(
        new Claim(
            Claim.Kind.APPOSITION,
            word,
            noun,
            name.get(),
            new Predicate(tie, List.of(), List.of()),
            tie,
            List.of(new Claim.Argument(word, description.get()))));
  }

  /** The mark that sets it apart; without one the tree is as likely wrong as right. */
  private Optional<Integer> mark(int word) {
    int first = in.below(word).first();
    return List.of(first, first - 1).stream()
        .filter(mark -> mark >= 0 && MARKS.contains(in.word(mark)))
        .findFirst();
  }

  /** In "Ann, Bob and Eve" the tree often takes the second name for what the first one is. */
  private boolean isList(int noun) {
    return in.children(noun, "conj", "appos").size() > 1;
  }
}
