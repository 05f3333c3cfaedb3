package org.standoff.index.writing;

import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Annotation;
import org.standoff.annotation.Entity;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Mention;
import org.standoff.text.ArticlePart;
import org.standoff.text.Keys;
import org.standoff.text.Span;

/**
 * An article with its annotations at hand sentence by sentence.
 *
 * @param readable its text with the markup masked
 */
record BySentence(
    AnnotatedArticle annotated,
    String readable,
    List<List<Mention>> mentions,
    List<List<Figure>> figures) {

  static BySentence of(AnnotatedArticle annotated) {
    int count = annotated.sentences().size();
    return new BySentence(
        annotated,
        annotated.article().readable(),
        bySentence(annotated.mentions(), count),
        bySentence(annotated.figures(), count));
  }

  Span sentence(int number) {
    return annotated.sentences().get(number).span();
  }

  /** Whether a sentence is one of the title that is laid behind the text. */
  boolean isOfTitle(int sentence) {
    return annotated.article().part(sentence(sentence)) == ArticlePart.TITLE;
  }

  Entity entity(int number) {
    return annotated.entities().get(number);
  }

  /** The key of an entity as a term. */
  String key(int entity) {
    return Keys.bounded(entity(entity).key());
  }

  private static <A extends Annotation> List<List<A>> bySentence(List<A> annotations, int count) {
    List<List<A>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(0));
    }
    annotations.forEach(annotation -> lists.get(annotation.sentence()).add(annotation));
    return lists;
  }
}
