package org.standoff.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Name;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * Prints a text with its figures marked: {@code Over [650: count >=650 | hostages] hostages} says
 * that "650" is a count, at least 650, of hostages. A value is {@code 650}, {@code 11..18} or
 * {@code 24..} (open), with {@code ~} (about), {@code >=} or {@code <=} before and the unit after
 * it; a date or time that is not settled is {@code ?}.
 */
final class Printout {
  private static final FigureGrammar GRAMMAR = new FigureGrammar();

  private Printout() {}

  /** The text of a printout, without its marks. */
  static String unmarked(String printout) {
    var text = new StringBuilder();
    int at = 0;
    while (true) {
      int open = printout.indexOf('[', at);
      int close = open < 0 ? -1 : printout.indexOf(']', open);
      int colon = close < 0 ? -1 : printout.substring(open, close).indexOf(": ");
      if (colon < 0) {
        return text.append(printout.substring(at)).toString();
      }
      text.append(printout, at, open).append(printout, open + 1, open + colon);
      at = close + 1;
    }
  }

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

  static List<Sentence> sentences(Article article) {
    return SharedModels.sentenceFinder().sentences(article);
  }

  static List<Figure> figures(Article article) {
    return figures(article, List.of());
  }

  static List<Figure> figures(Article article, List<Name> names) {
    return GRAMMAR.figures(article, sentences(article), names);
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
    var printout = new StringBuilder();
    int at = 0;
    for (var figure : figures(article(text, published))) {
      printout.append(text, at, figure.span().start()).append('[');
      printout.append(figure.span().of(text)).append(": ").append(said(figure, text)).append(']');
      at = figure.span().end();
    }
    return printout.append(text.substring(at)).toString();
  }

  private static String said(Figure figure, String text) {
    var kind = figure.value().kind().label();
    var counted = figure.of().map(of -> " | " + of.of(text)).orElse("");
    return kind + " " + mark(figure.value().qualifier()) + value(figure.value()) + counted;
  }

  private static String mark(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case APPROX -> "~";
      case MIN -> ">=";
      case MAX -> "<=";
    };
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.Moment moment -> moment.iso().orElse("?");
      case Value.Quantity quantity -> {
        var low = plain(quantity.low());
        var high = quantity.high().map(Printout::plain).orElse("");
        var range = low.equals(high) ? low : low + ".." + high;
        yield range + quantity.unit().map(unit -> " " + unit).orElse("");
      }
    };
  }

  private static String plain(BigDecimal value) {
    var plain = value.stripTrailingZeros().toPlainString();
    return plain.toLowerCase(Locale.ROOT);
  }
}
