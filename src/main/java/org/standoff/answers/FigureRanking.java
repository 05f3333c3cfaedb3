package org.standoff.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.annotation.Value;
import org.standoff.answers.QuestionTerms.QuestionTerm;
import org.standoff.answers.port.FoundSentence;
import org.standoff.search.PassageFigure;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/**
 * Says how well the figures of a sentence answer a question: by how much of the question stands in
 * the sentence, whether the figure counts what is asked, how near it stands to the words, and
 * whether it is of the kind that was asked first.
 *
 * @param counted terms for what is counted
 * @param others the other terms
 */
record FigureRanking(
    List<FigureKind> kinds, List<QuestionTerm> counted, List<QuestionTerm> others) {
  /** A sentence with less of the question than this share of its weight is no answer. */
  private static final double LEAST_COVERAGE = 0.5;

  private static final double NEARNESS = 0.4;
  private static final double OTHER_KIND = 0.15;
  private static final double COUNTS_SOMETHING_ELSE = 0.4;
  private static final double WITHOUT_VALUE = 0.8;

  /**
   * An answer.
   *
   * @param number the figure's number in its sentence
   */
  record Scored(int number, PassageFigure figure, double score, String why) {}

  /** A place in the sentence where a term stands, and how surely it does. */
  private record Place(Span span, double sureness, String text) {}

  /** The term and the places where it stands in the sentence. */
  private record Matched(QuestionTerm term, List<Place> places, boolean counted) {}

  /** The figures that answer, the best first. */
  List<Scored> rank(FoundSentence sentence) {
    List<Matched> matched = new ArrayList<>();
    counted.forEach(term -> matched.add(match(term, true, sentence)));
    others.forEach(term -> matched.add(match(term, false, sentence)));
    double weight = matched.stream().mapToDouble(match -> match.term.weight()).sum();
    double covered =
        matched.stream()
            .mapToDouble(match ->
                match.term.weight()
                    * match.places.stream().mapToDouble(Place::sureness).max().orElse(0))
            .sum();
    if (covered < LEAST_COVERAGE * weight) {
      return List.of();
    }
    List<Scored> scored = new ArrayList<>();
    var figures = sentence.passage().figures();
    for (int i = 0; i < figures.size(); i++) {
      var figure = figures.get(i);
      int kind = kinds.indexOf(figure.value().kind());
      if (kind >= 0) {
        double score =
            (covered / weight + countsWhatIsAsked(figure, matched) / weight)
                + NEARNESS * nearness(figure, matched);
        scored.add(
            new Scored(
                i,
                figure,
                score * (1 - OTHER_KIND * kind) * fit(figure, matched),
                why(figure, matched)));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored;
  }

  private static Matched match(QuestionTerm term, boolean counted, FoundSentence sentence) {
    List<Place> places = new ArrayList<>();
    for (var mention : sentence.mentions(term.meant())) {
      var excerpt = mention.excerpt();
      places.add(new Place(excerpt.span(), sureness(mention.form()), excerpt.text()));
    }
    var readable = sentence.readable();
    // A name that means nobody in this sentence may still be said in other words.
    if (places.isEmpty() || term.meant().isEmpty()) {
      int start = sentence.passage().excerpt().span().start();
      for (var word : Fold.words(readable)) {
        if (term.isSaidBy(word.folded())) {
          var span = word.span();
          places.add(
              new Place(new Span(start + span.start(), start + span.end()), 1, span.of(readable)));
        }
      }
    }
    return new Matched(term, places, counted);
  }

  private static double sureness(Form form) {
    return switch (form) {
      case NAME -> 1;
      case SURNAME, ACRONYM, ALIAS -> 0.97;
      case TITLE, PRONOUN -> 0.85;
    };
  }

  /** The weight of what is asked in the words that the figure counts. */
  private static double countsWhatIsAsked(PassageFigure figure, List<Matched> matched) {
    double sum = 0;
    for (var match : matched) {
      if (standsIn(figure, match)) {
        sum += match.term.weight() * (match.counted ? 1 : 0.25);
      }
    }
    return sum;
  }

  private static boolean standsIn(PassageFigure figure, Matched match) {
    return figure
        .of()
        .filter(of -> match.places.stream().anyMatch(place -> of.span().overlaps(place.span)))
        .isPresent();
  }

  private static double fit(PassageFigure figure, List<Matched> matched) {
    boolean countsElse =
        figure.of().isPresent()
            && matched.stream().anyMatch(Matched::counted)
            && matched.stream()
                .filter(Matched::counted)
                .noneMatch(match -> standsIn(figure, match));
    boolean valueless = figure.value() instanceof Value.Moment(_, var iso, _) && iso.isEmpty();
    return (countsElse ? COUNTS_SOMETHING_ELSE : 1) * (valueless ? WITHOUT_VALUE : 1);
  }

  /** From 1, when all that matched stands beside the figure, to 0. */
  private static double nearness(PassageFigure figure, List<Matched> matched) {
    double sum = 0;
    double weight = 0;
    for (var match : matched) {
      var distance = match.places.stream().mapToInt(place -> distance(place.span, figure)).min();
      if (distance.isPresent()) {
        sum += match.term.weight() / (1 + distance.getAsInt() / 30.0);
        weight += match.term.weight();
      }
    }
    return weight == 0 ? 0 : sum / weight;
  }

  private static int distance(Span place, PassageFigure figure) {
    var span = figure.excerpt().span();
    if (place.overlaps(span)) {
      return 0;
    }
    return place.end() <= span.start() ? span.start() - place.end() : place.start() - span.end();
  }

  private static String why(PassageFigure figure, List<Matched> matched) {
    Set<String> has = new LinkedHashSet<>();
    for (var match : matched) {
      Optional<Place> first = match.places.stream().findFirst();
      first.ifPresent(place -> has.add("“" + place.text.replaceAll("\\s+", " ") + "”"));
    }
    return figure.value().kind().label()
        + " “"
        + figure.excerpt().text()
        + "”; has "
        + String.join(", ", has);
  }
}
