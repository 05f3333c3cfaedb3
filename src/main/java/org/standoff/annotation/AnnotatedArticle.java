package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;

/**
 * An article with all that is claimed about it. What does not fit is refused: every sentence lies
 * after the one before it, every annotation inside its sentence, and every mention has its entity.
 *
 * @param model the ids of the models that made the annotations
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<Figure> figures,
    String model) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    int end = 0;
    for (var sentence : sentences) {
      require(sentence.start() >= end, article, "sentence out of order", sentence.span());
      require(sentence.end() <= article.text().length(), article, "sentence", sentence.span());
      end = sentence.end();
    }
    for (var mention : mentions) {
      requireInSentence(article, sentences, mention);
      require(
          mention.entity() >= 0 && mention.entity() < entities.size(),
          article,
          "mention without an entity",
          mention.span());
    }
    for (var figure : figures) {
      requireInSentence(article, sentences, figure);
      var sentence = sentences.get(figure.sentence()).span();
      figure.of().ifPresent(of -> require(sentence.contains(of), article, "counted words", of));
    }
  }

  /** The surface form of a span. */
  public String text(Span span) {
    return span.of(article.text());
  }

  private static void requireInSentence(
      Article article, List<Sentence> sentences, Annotation annotation) {
    int sentence = annotation.sentence();
    require(
        sentence >= 0
            && sentence < sentences.size()
            && sentences.get(sentence).span().contains(annotation.span()),
        article,
        "annotation outside its sentence",
        annotation.span());
  }

  private static void require(boolean holds, Article article, String what, Span span) {
    if (!holds) {
      throw new IllegalArgumentException(what + " at " + span + " of " + article.path());
    }
  }
}
