package org.standoff.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureFinder;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Name;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.counted.CountedWords;
import org.standoff.figures.dates.Calendar;
import org.standoff.figures.dates.Dates;
import org.standoff.figures.dates.PublicationDay;
import org.standoff.figures.dates.Times;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.figures.quantities.Ages;
import org.standoff.figures.quantities.CountryEvidence;
import org.standoff.figures.quantities.CountryEvidence.Evidence;
import org.standoff.figures.quantities.Currencies;
import org.standoff.figures.quantities.Qualifiers;
import org.standoff.figures.quantities.Quantities;
import org.standoff.figures.quantities.Scores;
import org.standoff.figures.quantities.Units;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/**
 * Finds figures by a grammar made by hand for English news. It holds nothing but its tables and may
 * be shared by threads.
 */
public final class FigureGrammar implements FigureFinder {
  private static final int SHORTEST_WEEKDAY = "Monday".length();

  /** The shortest day with its month and year. */
  private static final int SHORTEST_DAY = "1 May 2013".length();

  private final CountryEvidence countries = new CountryEvidence();
  private final Units units = new Units();
  private final Qualifiers qualifiers = new Qualifiers();
  private final Quantities quantities = new Quantities(new Currencies(), units, qualifiers);
  private final Dates dates = new Dates();
  private final Times times = new Times();
  private final Scores scores = new Scores();
  private final CountedWords counted = new CountedWords();

  @Override
  public List<Figure> figures(Article article, List<Sentence> sentences, List<Name> names) {
    var readable = article.readable();
    var lexemes = sentences.stream().map(sentence -> Lexemes.of(readable, sentence)).toList();
    var evidence = countries.of(article, lexemes);
    var published = article.details().published().or(() -> PublicationDay.provenBy(dates, lexemes));
    var story = new Story(Calendar.of(published, lexemes));
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      figures.addAll(inSentence(lexemes.get(i), i, evidence, story));
    }
    return figures.stream().filter(figure -> !isPartOfName(figure, names)).toList();
  }

  private List<Figure> inSentence(Lexemes lexemes, int sentence, Evidence evidence, Story story) {
    List<Figure> figures = new ArrayList<>();
    var lastCount = Optional.<Figure>empty();
    int i = 0;
    while (i < lexemes.size()) {
      var found = longest(lexemes, i, evidence, story.calendar(sentence));
      if (found.isEmpty()) {
        i++;
        continue;
      }
      var alone = figure(lexemes, sentence, found.get(), lastCount);
      var figure =
          inRow(lexemes, found.get(), figures, inParentheses(lexemes, found.get(), figures, alone));
      figures.add(figure);
      story.told(figure);
      if (figure.value().kind() == FigureKind.COUNT && figure.of().isPresent()) {
        lastCount = Optional.of(figure);
      }
      i = found.get().end();
    }
    return figures;
  }

  /** What begins at a lexeme; the longer wins, then ages before dates, times, scores, amounts. */
  private Optional<RawFigure> longest(
      Lexemes lexemes, int i, Evidence evidence, Calendar calendar) {
    var longest = Ages.inTens(lexemes, i).or(() -> Ages.bounded(lexemes, i));
    longest = longer(longest, dates.at(lexemes, i, calendar));
    longest = longer(longest, times.at(lexemes, i));
    longest = longer(longest, scores.at(lexemes, i));
    longest = longer(longest, quantities.at(lexemes, i, evidence));
    return longer(longest, Ordinals.figureAt(lexemes, i));
  }

  private static Optional<RawFigure> longer(Optional<RawFigure> first, Optional<RawFigure> second) {
    if (first.isEmpty()) {
      return second;
    }
    return second.filter(other -> other.end() > first.get().end()).or(() -> first);
  }

  private Figure figure(
      Lexemes lexemes, int sentence, RawFigure found, Optional<Figure> lastCount) {
    var of = counted.of(lexemes, found).or(() -> counted.sameAs(lastCount, lexemes, found));
    var qualifier = qualifiers.around(lexemes, found.first(), found.end());
    var value = qualifier.map(said -> qualified(found.value(), said)).orElse(found.value());
    return new Figure(lexemes.span(found.first(), found.end()), sentence, value, of);
  }

  /** "over 8,000 metres (26,247 feet)": the same again in another unit is held to the same. */
  private static Figure inParentheses(
      Lexemes lexemes, RawFigure found, List<Figure> before, Figure figure) {
    if (before.isEmpty() || !lexemes.is(found.first() - 1, "(")) {
      return figure;
    }
    var last = before.getLast();
    boolean adjacent = last.span().end() == lexemes.end(found.first() - 2);
    boolean same = last.value().kind() == figure.value().kind() && isConvertible(figure.value());
    if (!adjacent || !same || figure.value().qualifier() != Qualifier.EXACT) {
      return figure;
    }
    var value = qualified(figure.value(), last.value().qualifier());
    return new Figure(figure.span(), figure.sentence(), value, figure.of());
  }

  /** "as many as 29 towns, 63 villages and 392 farms": each of a row of counts is held so. */
  private static Figure inRow(
      Lexemes lexemes, RawFigure found, List<Figure> before, Figure figure) {
    if (before.isEmpty() || figure.value().qualifier() != Qualifier.EXACT) {
      return figure;
    }
    var last = before.getLast();
    boolean joins = lexemes.is(found.first() - 1, "and") || lexemes.is(found.first() - 1, "or");
    int joint = joins ? found.first() - 2 : found.first() - 1;
    int noun = lexemes.is(joint, ",") ? joint - 1 : joint;
    boolean joined = noun < found.first() - 1;
    boolean counts =
        last.value().kind() == FigureKind.COUNT
            && figure.value().kind() == FigureKind.COUNT
            && last.of().isPresent()
            && figure.of().isPresent();
    if (!joined || !counts || last.of().get().end() != lexemes.end(noun)) {
      return figure;
    }
    var value = qualified(figure.value(), last.value().qualifier());
    return new Figure(figure.span(), figure.sentence(), value, figure.of());
  }

  private static boolean isConvertible(Value value) {
    return value.kind() == FigureKind.MEASURE || value.kind() == FigureKind.MONEY;
  }

  private static Value qualified(Value value, Qualifier qualifier) {
    return switch (value) {
      case Value.Quantity(var kind, var low, var high, var unit, var _, var si) ->
          new Value.Quantity(kind, low, high, unit, qualifier, si);
      case Value.Moment moment -> moment;
    };
  }

  /** Whether a longer name holds the figure: "Article 105", "Sunday Times". */
  private static boolean isPartOfName(Figure figure, List<Name> names) {
    for (var name : names) {
      if (name.span().contains(figure.span()) && !name.span().equals(figure.span())) {
        return !isWeekdayBehind(name, figure) && !isAlone(name, figure);
      }
    }
    return false;
  }

  /** "K5,000 now", "the Gazette of 19 November 2021": no name has these within it. */
  private static boolean isAlone(Name name, Figure figure) {
    return switch (figure.value()) {
      case Value.Quantity(var kind, _, _, _, _, _) ->
          kind == FigureKind.MONEY && name.span().start() == figure.span().start();
      case Value.Moment(_, var iso, _) ->
          figure.span().length() >= SHORTEST_DAY && iso.filter(FigureGrammar::isDay).isPresent();
    };
  }

  private static boolean isDay(String iso) {
    return iso.length() == "2013-01-16".length();
  }

  /** "in Paris Tuesday": a name finder takes the weekday for a part of the place. */
  private static boolean isWeekdayBehind(Name name, Figure figure) {
    boolean last = name.span().end() == figure.span().end();
    return last
        && figure.value().kind() == FigureKind.DATE
        && name.type() != EntityType.MISC
        && figure.span().length() >= SHORTEST_WEEKDAY;
  }
}
