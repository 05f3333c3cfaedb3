package org.standoff.answers.sought;

import java.util.List;
import java.util.regex.Pattern;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;
import org.standoff.search.PassageFigure;
import org.standoff.search.SoughtAnswer.Reply;

/**
 * Finds the figure of a sentence that answers: of the kind asked for, counting what is asked, near
 * to the words of the question.
 */
record FigureReplies(List<FigureKind> kinds) {
  private static final double NEARNESS = 0.4;
  private static final double OTHER_KIND = 0.15;
  private static final double COUNTS_SOMETHING_ELSE = 0.35;
  private static final double WITHOUT_VALUE = 0.8;
  private static final double ASKED_ALREADY = 0.1;

  /** How many years somebody may be old, in digits. */
  private static final Pattern AGE = Pattern.compile("1?[0-9]{1,2}");

  Replied best(CandidateSentence candidate) {
    var best = Replied.NOTHING;
    for (var figure : candidate.sentence().passage().figures()) {
      double quality = quality(figure, candidate);
      if (quality > best.quality()) {
        best = Replied.of(new Reply.Figured(figure), quality);
      }
    }
    return best;
  }

  private double quality(PassageFigure figure, CandidateSentence candidate) {
    int kind = kinds.indexOf(figure.value().kind());
    if (kind < 0) {
      return 0;
    }
    var span = figure.excerpt().span();
    double fit = (1 - NEARNESS) + NEARNESS * candidate.nearness(span);
    if (countsSomethingElse(figure, candidate) || countsUnasked(figure, candidate)) {
      fit *= COUNTS_SOMETHING_ELSE;
    }
    if (figure.value() instanceof Value.Moment(_, var iso, _) && iso.isEmpty()) {
      fit *= WITHOUT_VALUE;
    }
    if (kind > 0 && kinds.getFirst() == FigureKind.AGE && !isBareAge(figure, candidate)) {
      return 0;
    }
    boolean asked =
        candidate.matches().stream()
            .filter(match -> match.term().kind() == QuestionTerm.Kind.NUMBER)
            .flatMap(match -> match.places().stream())
            .anyMatch(span::overlaps);
    return fit * (asked ? ASKED_ALREADY : 1) * (1 - OTHER_KIND * kind);
  }

  /**
   * "Ann Lee, 41, …": a number of years that stands by itself behind a comma or in brackets, and
   * says of nothing what it counts.
   */
  private static boolean isBareAge(PassageFigure figure, CandidateSentence candidate) {
    var passage = candidate.sentence().passage();
    int start = figure.excerpt().span().start() - passage.excerpt().span().start();
    var before = passage.excerpt().text().substring(0, start).stripTrailing();
    return figure.of().isEmpty()
        && (before.endsWith(",") || before.endsWith("("))
        && AGE.matcher(figure.excerpt().text()).matches();
  }

  /** "seven countries", where it is asked how high something is. */
  private boolean countsUnasked(PassageFigure figure, CandidateSentence candidate) {
    return figure.value().kind() == FigureKind.COUNT
        && kinds.getFirst() != FigureKind.COUNT
        && figure.of().isPresent()
        && candidate.matches().stream()
            .flatMap(match -> match.places().stream())
            .noneMatch(figure.of().get().span()::overlaps);
  }

  /** Whether a figure says what it counts, and that is not what is asked. */
  static boolean countsSomethingElse(PassageFigure figure, CandidateSentence candidate) {
    var counted =
        candidate.matches().stream()
            .filter(match -> match.term().kind() == QuestionTerm.Kind.FOCUS)
            .toList();
    return figure.of().isPresent()
        && !counted.isEmpty()
        && counted.stream()
            .flatMap(match -> match.places().stream())
            .noneMatch(figure.of().get().span()::overlaps);
  }
}
