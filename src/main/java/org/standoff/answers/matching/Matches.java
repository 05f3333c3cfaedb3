package org.standoff.answers.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.MentionTerm;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.search.PassageMention;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/** What matched in a sentence, and how that is said in words. */
public final class Matches {
  private Matches() {}

  /** The mentions of a sentence that are wanted. */
  public static List<Hit> mentions(FoundSentence sentence, Wanted.Mentions wanted) {
    return sentence.mentions(wanted.entities()).stream()
        .filter(mention -> wanted.takes(term(mention)))
        .<Hit>map(Hit.Mentioned::new)
        .toList();
  }

  /** The sentence, with its mentions that are wanted as what matched. */
  public static Passage passage(FoundSentence sentence, Wanted.Mentions wanted) {
    var hits = mentions(sentence, wanted);
    return sentence.passage().because(hits, why(hits));
  }

  private static MentionTerm term(PassageMention mention) {
    return MentionTerm.of(Keys.bounded(mention.key()), mention.form(), mention.excerpt().text());
  }

  /** The words that were found, then the mentions, each once. */
  public static String why(List<Hit> hits) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> mentions = new LinkedHashSet<>();
    for (var hit : hits) {
      switch (hit) {
        case Hit.Words(var excerpt) -> words.add("“" + Fold.fold(excerpt.text()) + "”");
        case Hit.Mentioned(var mention) -> mentions.add(describe(mention));
        case Hit.Counted(var figure) -> words.add("“" + figure.excerpt().text() + "”");
      }
    }
    List<String> reasons = new ArrayList<>();
    if (!words.isEmpty()) {
      reasons.add("has " + String.join(", ", words));
    }
    if (!mentions.isEmpty()) {
      reasons.add("mentions " + String.join(", ", mentions));
    }
    return reasons.isEmpty() ? "has nothing that was excluded" : String.join("; ", reasons);
  }

  private static String describe(PassageMention mention) {
    return mention.type().label()
        + " "
        + mention.entity()
        + " by "
        + mention.form().label()
        + " “"
        + mention.excerpt().text().replaceAll("\\s+", " ")
        + "”";
  }
}
