package org.standoff.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Name;
import org.standoff.marked.Analysis;
import org.standoff.marked.FigureMarks;
import org.standoff.marked.Marked;
import org.standoff.marked.WrittenAnalyses;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/** Texts with the figures that the grammar finds in them. */
final class Printout {
  private static final WrittenAnalyses WRITTEN = WrittenAnalyses.beside(Printout.class);
  private static final FigureGrammar GRAMMAR = new FigureGrammar();

  private Printout() {}

  static Article article(String text, Optional<LocalDate> published) {
    var details =
        new Details(
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published,
            "en",
            new TreeMap<>());
    return new Article("test", ArticlePath.of("test"), details, text, List.of(), List.of());
  }

  /** The figures in the sentences that are written of an article. */
  static List<Figure> figures(Article article) {
    return figures(article, List.of());
  }

  static List<Figure> figures(Article article, List<Name> names) {
    return GRAMMAR.figures(article, WRITTEN.of(article).sentences(), names);
  }

  static List<Figure> figures(Article article, Analysis analysis) {
    return GRAMMAR.figures(article, analysis.sentences(), List.of());
  }

  /** The figures of a text that is one sentence, and one token, however long it is. */
  static List<Figure> figuresOfOneSentence(String text) {
    var span = new Span(0, text.length());
    var sentence = new Sentence(span, List.of(new Token(span, text, "X")));
    var article = article(text, Optional.of(LocalDate.of(2022, 7, 25)));
    return GRAMMAR.figures(article, List.of(sentence), List.of());
  }

  /** The text with its figures marked. */
  static String of(String text, Optional<LocalDate> published) {
    var marks =
        figures(article(text, published)).stream()
            .map(figure -> FigureMarks.print(figure, text))
            .toList();
    return new Marked(text, marks).toString();
  }
}
