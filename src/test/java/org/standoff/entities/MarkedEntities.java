package org.standoff.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder.Found;
import org.standoff.marked.Analysis;
import org.standoff.marked.Marked;
import org.standoff.marked.WrittenAnalyses;
import org.standoff.text.Article;

/**
 * An article whose names are marked, {@code [person Leon Panetta]}, resolved; what was found with a
 * score below 1 says so, {@code [person Panetta = 0.5]}.
 */
record MarkedEntities(String text, Resolution resolution) {
  private static final WrittenAnalyses WRITTEN = WrittenAnalyses.beside(MarkedEntities.class);

  /** Resolved over the sentences and trees that are written of the text. */
  static MarkedEntities of(String source) {
    return of(source, WRITTEN::of);
  }

  static MarkedEntities of(String source, Function<Article, Analysis> analyst) {
    var marked = Marked.parse(source);
    var article = Article.of("test", marked.text());
    var analysis = analyst.apply(article);
    List<Name> names = new ArrayList<>();
    List<Name> doubtful = new ArrayList<>();
    for (var mark : marked.marks()) {
      int sentence = 0;
      while (!analysis.sentences().get(sentence).span().contains(mark.span())) {
        sentence++;
      }
      if (mark.label().equals(Marked.DOUBT)) {
        doubtful.add(new Name(EntityType.PERSON, mark.span(), sentence, 0.2));
      } else {
        double score = mark.meaning().map(Double::parseDouble).orElse(1.0);
        names.add(new Name(EntityType.parse(mark.label()), mark.span(), sentence, score));
      }
    }
    var found = new Found(names, doubtful);
    return new MarkedEntities(
        article.text(),
        new WhoIsWho().resolve(article, analysis.sentences(), analysis.trees(), found));
  }

  /** The names in order, each as its form and its entity's name. */
  String names() {
    return resolution.mentions().stream()
        .filter(mention -> mention.form() != Form.PRONOUN && mention.form() != Form.TITLE)
        .map(mention -> mention.form().label() + " " + entity(mention))
        .collect(Collectors.joining("; "));
  }

  /** The other mentions in order, each as it stands and its entity's name. */
  String references() {
    return resolution.mentions().stream()
        .filter(mention -> mention.form() == Form.PRONOUN || mention.form() == Form.TITLE)
        .map(mention -> mention.span().of(text) + " = " + entity(mention))
        .collect(Collectors.joining("; "));
  }

  /** The entities in order of first mention, each with its forms. */
  String entities() {
    return resolution.entities().stream()
        .map(entity -> entity.type().label() + " " + String.join(", ", entity.forms()))
        .collect(Collectors.joining("; "));
  }

  private String entity(Mention mention) {
    return resolution.entities().get(mention.entity()).name();
  }
}
