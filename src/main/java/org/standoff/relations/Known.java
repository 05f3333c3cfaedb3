package org.standoff.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.standoff.annotation.Annotation;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.text.Span;

/** What is known of each sentence of an article: who is mentioned in it, and its dates. */
final class Known {
  private final List<List<Mention>> mentions;
  private final List<List<Figure>> dates;

  Known(int sentences, List<Mention> mentions, List<Figure> figures) {
    this.mentions = bySentence(sentences, mentions, Mention::sentence);
    var dates = figures.stream().filter(Known::isDate).toList();
    this.dates = bySentence(sentences, dates, Figure::sentence);
  }

  private static boolean isDate(Figure figure) {
    return figure.value().kind() == FigureKind.DATE || figure.value().kind() == FigureKind.TIME;
  }

  private static <A extends Annotation> List<List<A>> bySentence(
      int sentences, List<A> annotations, ToIntFunction<A> sentence) {
    List<List<A>> bySentence = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
    annotations.forEach(one -> bySentence.get(sentence.applyAsInt(one)).add(one));
    return bySentence;
  }

  /** The mention that a word belongs to; a name wins over a title or pronoun around it. */
  Optional<Mention> mention(int sentence, Span word) {
    var found = Optional.<Mention>empty();
    for (var mention : mentions.get(sentence)) {
      if (mention.span().contains(word) && (found.isEmpty() || isName(mention))) {
        found = Optional.of(mention);
      }
    }
    return found;
  }

  private static boolean isName(Mention mention) {
    return mention.form() != Form.PRONOUN && mention.form() != Form.TITLE;
  }

  /** Whether a date or a time of day lies within some words. */
  boolean hasDate(int sentence, Span words) {
    return dates.get(sentence).stream().anyMatch(date -> words.contains(date.span()));
  }
}
