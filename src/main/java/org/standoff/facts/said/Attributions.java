package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.ArgumentRole;
import org.standoff.annotation.Fact.Certainty;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Fact.Subject;
import org.standoff.facts.said.Hedges.Stance;
import org.standoff.prose.Mentioned;
import org.standoff.prose.Syntax;
import org.standoff.text.Span;

/**
 * Who stands behind the words of an article: the article itself, or somebody whom it quotes or
 * reports. Belongs to one article; may be shared by threads.
 */
public final class Attributions {
  private final Mentioned mentioned;
  private final Syntax syntax;
  private final List<List<Fact>> saidIn;

  /**
   * Whose claim something is, and how sure.
   *
   * @param saidBy the argument that says whose claim it is, with the name of an entity or else the
   *     words for who speaks; empty for the article's own claims and where nobody knows who speaks
   * @param denied whether it is said not to be so: "did not", "failed to", "denied that"
   */
  public record Attribution(Optional<Argument> saidBy, boolean denied, Certainty certainty) {}

  private Attributions(Mentioned mentioned, Syntax syntax, List<List<Fact>> saidIn) {
    this.mentioned = mentioned;
    this.syntax = syntax;
    this.saidIn = saidIn;
  }

  /**
   * Reads what is known from the quotes and statements of an article.
   *
   * @param said the quotes and statements
   */
  public static Attributions of(Mentioned mentioned, Syntax syntax, List<Fact> said) {
    List<List<Fact>> saidIn = new ArrayList<>();
    for (int i = 0; i < mentioned.prose().sentenceCount(); i++) {
      saidIn.add(new ArrayList<>());
    }
    for (var fact : said) {
      for (int i = fact.sentence(); i <= fact.lastSentence(); i++) {
        saidIn.get(i).add(fact);
      }
    }
    return new Attributions(mentioned, syntax, saidIn);
  }

  /**
   * The attribution of a claim.
   *
   * @param sentence the number of the sentence it stands in
   * @param claim the words that make it: its verb, or the noun where there is none
   */
  public Attribution of(int sentence, Span claim) {
    var stance = Hedges.stance(syntax, claim);
    return attribution(said(sentence, claim, _ -> true), stance);
  }

  /**
   * The attribution of what is said in passing, such as a title before a name: in a statement it is
   * still the article that says it, in a quote it is not.
   */
  public Attribution inPassing(int sentence, Span claim) {
    boolean hedged = Hedges.isHedgedInPassing(syntax, claim);
    var quote = said(sentence, claim, fact -> fact.kind() == Fact.Kind.QUOTE);
    return attribution(quote, new Stance(hedged, false));
  }

  private Optional<Fact> said(int sentence, Span claim, Predicate<Fact> counts) {
    return saidIn.get(sentence).stream()
        .filter(counts)
        .filter(fact -> isWithin(fact, claim))
        .min(Comparator.comparingInt(fact -> fact.object().span().length()));
  }

  private Attribution attribution(Optional<Fact> said, Stance stance) {
    if (said.isEmpty()) {
      var certainty = stance.hedged() ? Certainty.UNCERTAIN : Certainty.CERTAIN;
      return new Attribution(Optional.empty(), stance.denied(), certainty);
    }
    var fact = said.get();
    boolean denied = stance.denied() != (fact.kind() == Fact.Kind.STATEMENT && fact.negated());
    return new Attribution(fact.subject().map(this::saidBy), denied, Certainty.CLAIMED);
  }

  /**
   * Whether the words are among those that are said, and not among those that say by whom. A quote
   * that is interrupted counts by its parts.
   */
  private static boolean isWithin(Fact fact, Span claim) {
    boolean whole = fact.object().text().length() == fact.object().span().length();
    return whole
        && fact.object().span().contains(claim)
        && fact.predicate().filter(words -> words.span().overlaps(claim)).isEmpty()
        && fact.subject().filter(words -> words.part().span().contains(claim)).isEmpty();
  }

  private Argument saidBy(Subject subject) {
    var name = name(subject.entity()).orElse(subject.part().text());
    return new Argument(ArgumentRole.SAID_BY, new Part(name, subject.part().span()));
  }

  private Optional<String> name(OptionalInt entity) {
    return entity.isPresent()
        ? Optional.of(mentioned.entity(entity.getAsInt()).name())
        : Optional.empty();
  }
}
