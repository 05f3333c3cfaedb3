package org.standoff.query.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.query.AnswerKind;
import org.standoff.query.FactQuery;
import org.standoff.query.Sought;

/** Reads any question in English as one that the closest sentences answer. */
final class SoughtQuestions {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "at", "by", "since", "until", "till", "for", "during", "before", "after",
          "from", "to", "with", "of", "about", "against", "under", "into", "near", "over",
          "through", "behind");

  private static final Set<String> WHO = Set.of("who", "whom", "whose");
  private static final Set<String> WHICH = Set.of("what", "which");
  private static final Set<String> ASKING =
      Set.of("who", "whom", "whose", "what", "which", "where", "when", "why", "how");
  private static final Set<String> CAUSES = Set.of("cause", "caused", "causes", "led", "triggered");

  /** Words behind which a question goes on that began with what is asked for. */
  private static final Set<String> AUXILIARY =
      Set.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did",
          "will", "would", "can", "could", "may", "might", "must", "should", "shall");

  private SoughtQuestions() {}

  /** How a question is read; empty if it asks nothing. */
  static Optional<Sought> of(List<String> question) {
    var asked = withoutPreposition(question);
    var figure = FigureQuestions.of(asked);
    if (figure.isPresent()) {
      return figure;
    }
    var first = asked.isEmpty() ? "" : Template.plain(asked.getFirst());
    if (WHO.contains(first)) {
      return who(asked);
    }
    if (first.equals("where")) {
      return sought(AnswerKind.PLACE, asked.subList(1, asked.size()), List.of());
    }
    if (first.equals("why") || isHowCome(asked) || isCause(asked)) {
      return sought(AnswerKind.REASON, asked.subList(1, asked.size()), List.of());
    }
    if (WHICH.contains(first)) {
      return which(asked);
    }
    int from = ASKING.contains(first) ? 1 : 0;
    return sought(AnswerKind.ANY, asked.subList(from, asked.size()), List.of());
  }

  private static List<String> withoutPreposition(List<String> question) {
    boolean leads =
        question.size() > 1
            && PREPOSITIONS.contains(Template.plain(question.get(0)))
            && ASKING.contains(Template.plain(question.get(1)));
    return leads ? question.subList(1, question.size()) : question;
  }

  private static boolean isHowCome(List<String> asked) {
    return asked.size() > 1
        && Template.plain(asked.get(0)).equals("how")
        && Template.plain(asked.get(1)).equals("come");
  }

  private static boolean isCause(List<String> asked) {
    return asked.size() > 1
        && Template.plain(asked.get(0)).equals("what")
        && CAUSES.contains(Template.plain(asked.get(1)));
  }

  private static Optional<Sought> who(List<String> asked) {
    var said = SayingQuestions.whoSaid(asked);
    var facts = said.isPresent() ? List.of(said.get()) : DeedReadings.of(asked);
    return sought(AnswerKind.PERSON, asked.subList(1, asked.size()), facts);
  }

  private static Optional<Sought> which(List<String> asked) {
    var said = SayingQuestions.saidBy(asked);
    if (said.isPresent()) {
      return sought(AnswerKind.SAYING, asked.subList(1, asked.size()), List.of(said.get()));
    }
    int noun = 1;
    while (noun < asked.size() && !isVerbAfterFocus(asked, noun)) {
      noun++;
    }
    var facts = DeedReadings.of(asked);
    boolean named = noun > 1 && noun < asked.size();
    if (!named) {
      return sought(AnswerKind.ANY, asked.subList(1, asked.size()), facts);
    }
    var focus = StopWords.without(asked.subList(1, noun));
    var words = asked.subList(noun, asked.size());
    return focus.isEmpty() || StopWords.without(words).isEmpty()
        ? sought(AnswerKind.ANY, asked.subList(1, asked.size()), facts)
        : Optional.of(new Sought(AnswerKind.NAME, List.of(), focus, words, facts));
  }

  /**
   * "Which | court | turned down …", "What | sentence | did …": an auxiliary, or the second word.
   */
  private static boolean isVerbAfterFocus(List<String> asked, int at) {
    var word = Template.plain(asked.get(at));
    return AUXILIARY.contains(word) || PREPOSITIONS.contains(word) || isInflected(word, at);
  }

  /** A verb shows itself by its ending; what ends in -s is one only behind a noun. */
  private static boolean isInflected(String word, int at) {
    return word.endsWith("ed") || (at > 1 && word.endsWith("s") && !word.endsWith("ss"));
  }

  private static Optional<Sought> sought(
      AnswerKind kind, List<String> words, List<FactQuery> facts) {
    return StopWords.without(words).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sought(kind, List.<FigureKind>of(), List.of(), new ArrayList<>(words), facts));
  }
}
