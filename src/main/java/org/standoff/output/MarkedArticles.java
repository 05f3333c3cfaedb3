package org.standoff.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Annotation;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Mention;
import org.standoff.output.cells.FactText;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.text.Article;
import org.standoff.text.ArticlePart;
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
    List<Annotation> annotations = new ArrayList<>(annotated.mentions());
    annotations.addAll(annotated.figures());
    annotations.sort(Comparator.comparing(Annotation::span));
    var bySentence = annotations.stream().collect(Collectors.groupingBy(Annotation::sentence));
    var facts = annotated.facts().stream().collect(Collectors.groupingBy(Fact::sentence));
    var places = new Places(annotated.article());
    for (int number : titleFirst(annotated)) {
      print(
          annotated.sentences().get(number).span(),
          bySentence.getOrDefault(number, List.of()),
          places);
      facts.getOrDefault(number, List.of()).forEach(fact -> print(fact, annotated));
    }
  }

  /** Where in an article something stands. */
  private record Places(Article article, Lines text, Lines title) {
    Places(Article article) {
      this(
          article,
          Lines.of(article.text()),
          Lines.of(article.titleBehind().map(article::words).orElse("")));
    }

    String of(Span sentence) {
      var inPart = article.inPart(sentence);
      return article.path()
          + ":"
          + switch (article.part(sentence)) {
            case TEXT -> text.place(inPart.start());
            case TITLE -> ArticlePart.TITLE.label() + ":" + title.place(inPart.start());
          };
    }
  }

  /** The numbers of the sentences; those of a title behind the text stand before it. */
  private static List<Integer> titleFirst(AnnotatedArticle annotated) {
    var sentences = annotated.sentences();
    return IntStream.range(0, sentences.size())
        .boxed()
        .sorted(
            Comparator.comparing(
                number -> annotated.article().part(sentences.get(number).span()),
                Comparator.reverseOrder()))
        .toList();
  }

  private void print(Span sentence, List<Annotation> annotations, Places places) {
    List<MarkedLine.Mark> marks = new ArrayList<>();
    int end = 0;
    for (var annotation : annotations) {
      var mark = mark(annotation, sentence.start());
      if (mark.span().start() >= end) {
        marks.add(mark);
        end = mark.span().end();
      }
    }
    paper
        .out()
        .println(
            marked.styled(Printable.line(places.of(sentence)), "35")
                + "  "
                + marked.line(places.article().words(sentence), marks));
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
