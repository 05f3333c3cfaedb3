package org.standoff.answers.sought;

import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.Form;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Near;
import org.standoff.text.Fold;
import org.standoff.text.NumberWritings;
import org.standoff.text.Span;

/**
 * A term of a question and what a sentence has of it.
 *
 * @param near how near the sentence holds it
 * @param places where it stands in the sentence, in the article's text
 * @param sureness how surely the words there are the term, in 0..1; 0 where there are none
 */
record Match(QuestionTerm term, Near near, List<Span> places, double sureness) {
  private static final double PARAPHRASED = 0.7;
  private static final double AKIN = 0.6;

  static Match of(QuestionTerm term, Near near, FoundSentence sentence, List<Fold.Word> words) {
    int start = sentence.passage().excerpt().span().start();
    List<Span> places = new ArrayList<>();
    double sureness = 0;
    for (var mention : sentence.mentions(term.meant())) {
      places.add(mention.excerpt().span());
      sureness = Math.max(sureness, sureness(mention.form()));
    }
    if (!places.isEmpty()) {
      return new Match(term, Near.HERE, places, sureness);
    }
    if (term.kind() == QuestionTerm.Kind.NUMBER) {
      for (var writing : NumberWritings.of(term.words())) {
        Fold.places(writing, words).forEach(span -> places.add(inArticle(span, start)));
      }
    } else {
      for (var word : words) {
        if (term.isSaidBy(word.folded())) {
          places.add(inArticle(word.span(), start));
        }
      }
    }
    if (!places.isEmpty()) {
      // A name of several words of which only some are there is not that name.
      boolean whole = near == Near.HERE || !term.isRequired();
      return new Match(term, whole ? Near.HERE : near, places, whole ? 1 : near.share());
    }
    for (var word : words) {
      if (term.isParaphrasedBy(word.folded())) {
        places.add(inArticle(word.span(), start));
      }
    }
    if (term.isRequired() && !places.isEmpty()) {
      // "The Canadian minister" is near to Canada, and speaks of another.
      return new Match(term, near, places, Math.max(near.share(), AKIN));
    }
    return places.isEmpty()
        ? new Match(term, near == Near.HERE ? Near.BEFORE : near, places, near.share())
        : new Match(term, Near.HERE, places, PARAPHRASED);
  }

  private static Span inArticle(Span span, int start) {
    return new Span(start + span.start(), start + span.end());
  }

  private static double sureness(Form form) {
    return switch (form) {
      case NAME -> 1;
      case SURNAME, ACRONYM, ALIAS -> 0.97;
      case TITLE -> 0.85;
      case PRONOUN -> 0.8;
    };
  }

  boolean isHere() {
    return near == Near.HERE;
  }
}
