package org.standoff.evaluate.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.evaluate.gold.Gold.GoldFigure;
import org.standoff.text.Fold;

/**
 * Figures: exact place and kind; the value; what is counted, of those whose value is right; the
 * value of each kind, and the mean over the kinds of the gold.
 *
 * <p>A value is right where the figure overlaps the gold one and kind, low, high, unit and
 * qualifier are the same, of a date and a time the day or hour. Ordinals ("third") are no figures
 * of the gold and do not count.
 */
final class FigureEvaluation implements Evaluation<Gold> {
  private static final double SMALL = 1e-3;
  private static final double LARGE = 1e-6;

  private final Map<FigureKind, Score> kinds = new EnumMap<>(FigureKind.class);
  private final List<String> errors = new ArrayList<>();
  private Score spans = Score.NONE;
  private Score values = Score.NONE;
  private Score counted = Score.NONE;
  private boolean isEmpty = true;

  @Override
  public void add(Marked<Gold> marked, AnnotatedArticle annotated) {
    isEmpty = false;
    var gold = marked.gold().figures();
    var found =
        annotated.figures().stream().filter(figure -> !isOrdinal(annotated, figure)).toList();
    var placed =
        Matching.of(
            gold,
            found,
            (wanted, figure) ->
                wanted.span().equals(Optional.of(figure.span()))
                    && wanted.kind() == figure.value().kind());
    spans = spans.plus(score(placed));
    var valued = Matching.of(gold, found, FigureEvaluation::sameValue);
    values = values.plus(score(valued));
    addCounted(valued.pairs(), annotated);
    addKinds(valued);
    valued.missed().forEach(figure -> errors.add(marked.name() + ": missed " + text(figure)));
    valued
        .wrong()
        .forEach(figure -> errors.add(marked.name() + ": wrong " + text(annotated, figure)));
  }

  private static Score score(Matching<?, ?> matching) {
    return new Score(matching.pairs().size(), matching.wrong().size(), matching.missed().size());
  }

  private void addCounted(
      List<Matching.Pair<GoldFigure, Figure>> pairs, AnnotatedArticle annotated) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (var pair : pairs) {
      var wanted = pair.gold().of();
      var of = pair.found().of().map(annotated::text);
      found += of.isPresent() ? 1 : 0;
      gold += wanted.isPresent() ? 1 : 0;
      boolean same =
          of.isPresent() && wanted.isPresent() && lastWord(of.get()).equals(lastWord(wanted.get()));
      right += same ? 1 : 0;
    }
    counted = counted.plus(Score.of(right, found, gold));
  }

  private static String lastWord(String phrase) {
    var folded = Fold.fold(phrase);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Of a kind that an article's gold does not have, nothing is counted in that article. */
  private void addKinds(Matching<GoldFigure, Figure> valued) {
    Map<FigureKind, Score> article = new EnumMap<>(FigureKind.class);
    for (var pair : valued.pairs()) {
      article.merge(pair.gold().kind(), new Score(1, 0, 0), Score::plus);
    }
    for (var missed : valued.missed()) {
      article.merge(missed.kind(), new Score(0, 0, 1), Score::plus);
    }
    for (var wrong : valued.wrong()) {
      article.computeIfPresent(wrong.value().kind(), (_, score) -> score.plus(new Score(0, 1, 0)));
    }
    article.forEach((kind, score) -> kinds.merge(kind, score, Score::plus));
  }

  private static boolean sameValue(GoldFigure gold, Figure figure) {
    if (gold.kind() != figure.value().kind()
        || gold.span().filter(figure.span()::overlaps).isEmpty()) {
      return false;
    }
    return switch (figure.value()) {
      case Value.Moment moment -> gold.date().equals(moment.iso());
      case Value.Quantity quantity ->
          near(gold.low(), Optional.of(quantity.low()))
              && near(gold.high(), quantity.high())
              && gold.unit().equals(quantity.unit())
              && gold.qualifier() == quantity.qualifier();
    };
  }

  /** Whether two numbers are the same but for rounding; numbers below 1 are rounded more. */
  static boolean near(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    double a = one.get().doubleValue();
    double b = other.get().doubleValue();
    double larger = Math.max(Math.abs(a), Math.abs(b));
    double smaller = Math.min(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= (smaller < 1 ? SMALL * Math.max(1, larger) : LARGE * larger);
  }

  private static boolean isOrdinal(AnnotatedArticle annotated, Figure figure) {
    return figure.value().kind() == FigureKind.ORDINAL
        && OrdinalWords.isOrdinal(annotated.text(figure.span()).strip());
  }

  @Override
  public List<Row> rows() {
    if (isEmpty) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("figure-span", spans));
    rows.add(Row.of("figure-value", values));
    rows.add(Row.of("figure-of", counted));
    double sum = 0;
    for (var kind : kinds.entrySet()) {
      rows.add(Row.of("  " + kind.getKey().label(), kind.getValue()));
      sum += kind.getValue().f1();
    }
    if (!kinds.isEmpty()) {
      rows.add(
          new Row(
              "figure-macro", Cell.f1(sum / kinds.size()), new Cell.Count("kinds", kinds.size())));
    }
    return rows;
  }

  @Override
  public List<String> errors() {
    return errors;
  }

  private static String text(GoldFigure figure) {
    var value =
        figure.kind() == FigureKind.DATE || figure.kind() == FigureKind.TIME
            ? figure.date().orElse("?")
            : text(figure.low(), figure.high(), figure.unit());
    return text(figure.kind(), figure.text(), value, figure.qualifier().label());
  }

  private static String text(AnnotatedArticle annotated, Figure figure) {
    var value =
        switch (figure.value()) {
          case Value.Moment moment -> moment.iso().orElse("?");
          case Value.Quantity quantity ->
              text(Optional.of(quantity.low()), quantity.high(), quantity.unit());
        };
    return text(
        figure.value().kind(),
        annotated.text(figure.span()),
        value,
        figure.value().qualifier().label());
  }

  private static String text(FigureKind kind, String words, String value, String qualifier) {
    return String.format(Locale.ROOT, "%s \"%s\" %s %s", kind.label(), words, value, qualifier);
  }

  private static String text(
      Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> unit) {
    var range = low.equals(high) ? number(low) : number(low) + ".." + number(high);
    return range + unit.map(symbol -> " " + symbol).orElse("");
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("?");
  }
}
