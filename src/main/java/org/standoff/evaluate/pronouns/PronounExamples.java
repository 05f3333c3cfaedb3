package org.standoff.evaluate.pronouns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.GoldPronouns.InQuestion;
import org.standoff.entities.GoldPronouns.Linked;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.ScoredNames;
import org.standoff.evaluate.pronouns.GapSnippet.Candidate;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/** What is learned from marked pronouns. */
public final class PronounExamples {
  private PronounExamples() {}

  /** The pronoun of a snippet of GAP, with the two names in question. */
  public static GoldPronouns ofSnippet(Marked<GapSnippet> marked) {
    var snippet = marked.gold();
    return new GoldPronouns(
        marked.article(),
        List.of(new InQuestion(snippet.pronoun(), names(snippet, true), names(snippet, false))));
  }

  private static List<Span> names(GapSnippet snippet, boolean isMeant) {
    return Stream.of(snippet.first(), snippet.second())
        .filter(candidate -> candidate.isMeant() == isMeant)
        .map(Candidate::name)
        .toList();
  }

  /** All pronouns for persons, with the names of their chains. */
  public static GoldPronouns ofChains(Marked<List<Chain>> marked) {
    var text = marked.article().text();
    Map<Span, List<Span>> namesOf = new HashMap<>();
    for (var chain : marked.gold()) {
      var names =
          chain.mentions().stream()
              .filter(mention -> ReferringWords.holdName(mention.of(text)))
              .toList();
      chain.mentions().forEach(mention -> namesOf.put(mention, names));
    }
    return new GoldPronouns(
        marked.article(),
        Fold.words(text).stream()
            .filter(word -> ScoredNames.isPersonal(word.folded()))
            .<GoldPronouns.GoldPronoun>map(
                word -> new Linked(word.span(), namesOf.getOrDefault(word.span(), List.of())))
            .toList());
  }
}
