package org.standoff.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Overlap;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.evaluate.gold.Gold.GoldQuote;

/** Direct quotations, four fifths of whose words are found, and those whose speaker is right. */
final class QuoteEvaluation implements Evaluation<Gold> {
  private static final double OVERLAP = 0.8;

  private final List<String> errors = new ArrayList<>();
  private Score quotes = Score.NONE;
  private Score speakers = Score.NONE;
  private boolean isEmpty = true;

  @Override
  public void add(Marked<Gold> marked, AnnotatedArticle annotated) {
    if (marked.gold().claims().isEmpty()) {
      return;
    }
    isEmpty = false;
    var gold = marked.gold().claims().get().quotes();
    var found = ClaimEvaluation.facts(annotated, Fact.Kind.QUOTE);
    var persons = new GoldPersons(marked.gold().entities());
    var matching =
        Matching.of(
            gold,
            found,
            (quote, fact) ->
                quote.span().isPresent()
                    && Overlap.of(quote.span().get(), fact.object().span()) >= OVERLAP);
    int right = 0;
    for (var pair : matching.pairs()) {
      var speaker = GoldPersons.subject(annotated, pair.found());
      if (persons.same(speaker, pair.gold().speaker())) {
        right++;
      } else {
        errors.add(
            marked.name() + ": speaker is not " + named(speaker) + " of " + text(pair.gold()));
      }
    }
    quotes = quotes.plus(Score.of(matching.pairs().size(), found.size(), gold.size()));
    speakers = speakers.plus(Score.of(right, found.size(), gold.size()));
    matching.missed().forEach(quote -> errors.add(marked.name() + ": missed " + text(quote)));
    matching
        .wrong()
        .forEach(fact ->
            errors.add(
                marked.name()
                    + ": wrong quote \""
                    + fact.object().text()
                    + "\" by "
                    + named(GoldPersons.subject(annotated, fact))));
  }

  private static String text(GoldQuote quote) {
    return "quote \"" + quote.text() + "\" by " + named(quote.speaker());
  }

  private static String named(Optional<String> speaker) {
    return speaker.orElse("nobody known");
  }

  @Override
  public List<Row> rows() {
    return isEmpty
        ? List.of()
        : List.of(Row.of("quote", quotes), Row.of("quote-speaker", speakers));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
