package org.standoff.marked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.entities.mending.Acronyms;
import org.standoff.marked.Marked.Mark;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Sentence;
import org.standoff.text.Span;

/**
 * Makes annotated articles of marked text. A mention is a pronoun if its words are, a name if it
 * means itself, and else a surname: {@code [person Ann Lee] said [person Lee = Ann Lee] and [person
 * he = Ann Lee]}.
 */
public final class MarkedArticle {
  /** What the articles say that made them. */
  public static final String MODEL = "marked-1";

  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "i", "we");

  private MarkedArticle() {}

  /** An article of the 19th of January 2013 with a title, a sentence a line. */
  public static AnnotatedArticle of(String path, String source) {
    return of(ArticlePath.of(path), source);
  }

  public static AnnotatedArticle of(ArticlePath path, String source) {
    var marked = Marked.parse(source);
    var details =
        new Details(
            path.file(),
            Optional.empty(),
            Optional.of("Title of " + path),
            Optional.empty(),
            Optional.of(LocalDate.of(2013, 1, 19)),
            "en",
            new TreeMap<>());
    var article = new Article("id-" + path, path, details, marked.text(), List.of(), List.of());
    return of(article, LineSentences.of(marked.text()), marked.marks());
  }

  /** An article with its marks as entities, mentions and figures. */
  public static AnnotatedArticle of(Article article, List<Sentence> sentences, List<Mark> marks) {
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (var mark : marks) {
      int sentence = sentenceOf(mark.span(), sentences);
      if (mark.isFigure()) {
        var within = sentences.get(sentence).span();
        figures.add(FigureMarks.parse(mark, article.text(), sentence, within));
      } else {
        mentions.add(mention(mark, article.text(), sentence, entities));
      }
    }
    return new AnnotatedArticle(
        article,
        sentences,
        withForms(entities, mentions, article.text()),
        mentions,
        figures,
        List.of(),
        MODEL);
  }

  private static Mention mention(Mark mark, String text, int sentence, List<Entity> entities) {
    var type = EntityType.parse(mark.label());
    var surface = mark.span().of(text);
    var name = mark.meaning().orElse(surface);
    var entity = new Entity(type, name, List.of());
    if (!entities.contains(entity)) {
      entities.add(entity);
    }
    return new Mention(
        type, mark.span(), sentence, form(surface, name), entities.indexOf(entity), 0.9);
  }

  private static Form form(String surface, String name) {
    if (surface.equals(name)) {
      return Form.NAME;
    }
    if (PRONOUNS.contains(surface.toLowerCase(Locale.ROOT))) {
      return Form.PRONOUN;
    }
    return Acronyms.of(name).contains(surface) ? Form.ACRONYM : Form.SURNAME;
  }

  private static List<Entity> withForms(
      List<Entity> entities, List<Mention> mentions, String text) {
    List<Entity> complete = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      int number = i;
      var forms =
          mentions.stream()
              .filter(mention -> mention.entity() == number)
              .map(mention -> mention.span().of(text))
              .distinct()
              .toList();
      complete.add(new Entity(entities.get(i).type(), entities.get(i).name(), forms));
    }
    return complete;
  }

  private static int sentenceOf(Span span, List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(span)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sentence holds " + span);
  }
}
