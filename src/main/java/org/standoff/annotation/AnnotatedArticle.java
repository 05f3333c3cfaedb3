package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;

/**
 * An article with all that is claimed about it, its title included: spans count in {@link
 * Article#whole}. What does not fit is refused: every sentence lies after the one before it, every
 * mention and figure inside its sentence, every fact inside its sentences, and every mention has
 * its entity.
 *
 * @param model the ids of the models that made the annotations
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<Figure> figures,
    List<Fact> facts,
    String model) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
    int end = 0;
    int length = article.length();
    int textEnd = article.text().length();
    for (var sentence : sentences) {
      require(sentence.start() >= end, article, "sentence out of order", sentence.span());
      require(sentence.end() <= length, article, "sentence", sentence.span());
      boolean isInOne = sentence.end() <= textEnd || sentence.start() > textEnd;
      require(isInOne, article, "sentence of text and title", sentence.span());
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
    for (var fact : facts) {
      requireInSentences(article, sentences, fact);
      if (fact.subject().isPresent()) {
        requireSubject(article, entities.size(), fact.subject().get());
      }
      for (var argument : fact.arguments()) {
        requireInText(article, "argument", argument.part().span());
      }
    }
  }

  /** The surface form of a span. */
  public String text(Span span) {
    return article.words(span);
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

  private static void requireInSentences(Article article, List<Sentence> sentences, Fact fact) {
    boolean holds =
        fact.sentence() >= 0
            && fact.lastSentence() < sentences.size()
            && sentences.get(fact.sentence()).start() <= fact.span().start()
            && sentences.get(fact.lastSentence()).end() >= fact.span().end();
    require(holds, article, "fact outside its sentences", fact.span());
  }

  private static void requireSubject(Article article, int entityCount, Fact.Subject subject) {
    var span = subject.part().span();
    requireInText(article, "subject", span);
    int entity = subject.entity().orElse(0);
    boolean known = subject.entity().isEmpty() || (entity >= 0 && entity < entityCount);
    require(known, article, "subject of an unknown entity", span);
  }

  private static void requireInText(Article article, String what, Span span) {
    require(span.end() <= article.length(), article, what + " outside the text", span);
  }

  private static void require(boolean holds, Article article, String what, Span span) {
    if (!holds) {
      throw new IllegalArgumentException(what + " at " + span + " of " + article.path());
    }
  }
}
