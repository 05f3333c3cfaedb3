package org.standoff.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Annotation;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Mention;
import org.standoff.output.cells.FactText;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * A sentence a line behind its place, with its annotations in colour, or else in brackets: {@code
 * [person Leon Panetta]}, and below it the facts that it states.
 */
final class MarkedArticles implements ArticlePrinter {
  private final Paper paper;
  private final MarkedLine marked;

  MarkedArticles(Paper paper) {
    this.paper = paper;
    this.marked = new MarkedLine(paper.colours());
  }

  @Override
  public void print(AnnotatedArticle annotated) {
    var article = annotated.article();
    var lines = Lines.of(article.text());
    List<Annotation> annotations = new ArrayList<>(annotated.mentions());
    annotations.addAll(annotated.figures());
    annotations.sort(Comparator.comparing(Annotation::span));
    var facts = annotated.facts().stream().collect(Collectors.groupingBy(Fact::sentence));
    int next = 0;
    for (int i = 0; i < annotated.sentences().size(); i++) {
      var sentence = annotated.sentences().get(i).span();
      List<MarkedLine.Mark> marks = new ArrayList<>();
      int end = 0;
      for (; next < annotations.size() && annotations.get(next).sentence() == i; next++) {
        var mark = mark(annotations.get(next), sentence.start());
        if (mark.span().start() >= end) {
          marks.add(mark);
          end = mark.span().end();
        }
      }
      paper
          .out()
          .println(
              marked.styled(
                      Printable.line(article.path() + ":" + lines.place(sentence.start())), "35")
                  + "  "
                  + marked.line(sentence.of(article.text()), marks));
      facts.getOrDefault(i, List.of()).forEach(fact -> print(fact, annotated));
    }
  }

  /** A fact below the sentence that it starts in. */
  private void print(Fact fact, AnnotatedArticle annotated) {
    var parts =
        List.of(
            fact.kind().label(),
            FactText.standing(fact.negated(), fact.certainty()),
            FactText.subject(fact, annotated),
            fact.predicate().map(Fact.Part::text).orElse(""),
            fact.object().text() + FactText.arguments(fact.arguments()));
    paper
        .out()
        .println(
            parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> marked.styled(marked.line(part, List.of()), "2"))
                .collect(Collectors.joining("  ", "    ", "")));
  }

  private static MarkedLine.Mark mark(Annotation annotation, int sentenceStart) {
    var span =
        new Span(
            annotation.span().start() - sentenceStart, annotation.span().end() - sentenceStart);
    return switch (annotation) {
      case Mention mention ->
          new MarkedLine.Mark(span, "[" + mention.type().label() + " ", "]", style(mention.type()));
      case Figure figure ->
          new MarkedLine.Mark(span, "[" + figure.value().kind().label() + " ", "]", "36");
      case Fact fact -> new MarkedLine.Mark(span, "[" + fact.kind().label() + " ", "]", "2");
    };
  }

  private static String style(EntityType type) {
    return switch (type) {
      case PERSON -> "1;31";
      case LOCATION -> "1;32";
      case ORGANIZATION -> "1;34";
      case GROUP -> "1;33";
      case MISC -> "1;35";
    };
  }
}
