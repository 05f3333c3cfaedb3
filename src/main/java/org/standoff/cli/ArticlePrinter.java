package org.standoff.cli;

import java.io.IOException;
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
import org.standoff.text.Lines;
import org.standoff.text.Span;

/** Prints annotated articles in one format. */
interface ArticlePrinter {
  void print(AnnotatedArticle article) throws IOException;

  static ArticlePrinter of(Format format, boolean withText, Shell shell) {
    return switch (format) {
      case TEXT -> new Marked(shell);
      case JSONL -> article -> shell.out().print(AnnotatedJson.line(article, withText) + "\n");
      case CSV ->
          throw new IllegalArgumentException("an article is no table: use --format text or jsonl");
    };
  }

  /**
   * A sentence a line behind its place, with its annotations in colour, or else in brackets: {@code
   * [person Leon Panetta]}, and below it the facts that it states.
   */
  final class Marked implements ArticlePrinter {
    private final Shell shell;
    private final Markup markup;

    Marked(Shell shell) {
      this.shell = shell;
      this.markup = new Markup(shell.colours());
    }

    @Override
    public void print(AnnotatedArticle annotated) {
      var article = annotated.article();
      var lines = Lines.of(article.text());
      List<Annotation> annotations = new ArrayList<>(annotated.mentions());
      annotations.addAll(annotated.figures());
      annotations.sort(Comparator.comparing(Annotation::span));
      int next = 0;
      for (int i = 0; i < annotated.sentences().size(); i++) {
        var sentence = annotated.sentences().get(i).span();
        List<Markup.Mark> marks = new ArrayList<>();
        int end = 0;
        for (; next < annotations.size() && annotations.get(next).sentence() == i; next++) {
          var mark = mark(annotations.get(next), sentence.start());
          if (mark.span().start() >= end) {
            marks.add(mark);
            end = mark.span().end();
          }
        }
        shell
            .out()
            .println(
                markup.styled(
                        Printable.line(article.path() + ":" + lines.place(sentence.start())), "35")
                    + "  "
                    + markup.line(sentence.of(article.text()), marks));
        int number = i;
        annotated.facts().stream()
            .filter(fact -> fact.sentence() == number)
            .forEach(fact -> print(fact, annotated));
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
      shell
          .out()
          .println(
              parts.stream()
                  .filter(part -> !part.isEmpty())
                  .map(part -> markup.styled(markup.line(part, List.of()), "2"))
                  .collect(Collectors.joining("  ", "    ", "")));
    }

    private static Markup.Mark mark(Annotation annotation, int sentenceStart) {
      var span =
          new Span(
              annotation.span().start() - sentenceStart, annotation.span().end() - sentenceStart);
      return switch (annotation) {
        case Mention mention ->
            new Markup.Mark(span, "[" + mention.type().label() + " ", "]", style(mention.type()));
        case Figure figure ->
            new Markup.Mark(span, "[" + figure.value().kind().label() + " ", "]", "36");
        case Fact fact -> new Markup.Mark(span, "[" + fact.kind().label() + " ", "]", "2");
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
}
