package org.standoff.query.asked;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.standoff.query.FactQuery;
import org.standoff.words.Sayings;

/** Recognises the questions in English for what somebody said, and who said something. */
final class SayingQuestions {
  private static final Map<String, Set<String>> VOCABULARY =
      Map.of(
          "DO", Set.of("do", "does", "did", "has", "have", "had", "is", "was", "would", "will"),
          "WHICH", Set.of("what", "which"));

  private static final List<Template> SPEAKER =
      List.of(
          Template.of("what DO NAME", VOCABULARY), Template.of("what else DO NAME", VOCABULARY));

  private static final Sayings SAYINGS = new Sayings(Locale.ENGLISH);

  private SayingQuestions() {}

  /** Whether a word asks for what is said. */
  private static boolean isSaying(String word) {
    return SAYINGS.verbs(word).stream().anyMatch(verb -> verb.is(Sayings.Kind.ASKED));
  }

  /** The same behind an auxiliary, where "the United States" are no verb. */
  private static boolean isSpeaking(String word) {
    return isSaying(word) && (!word.endsWith("s") || SAYINGS.isUnmistakable(word));
  }

  /** What somebody said, if a question asks for that. */
  static Optional<FactQuery> saidBy(List<String> question) {
    int verb =
        IntStream.range(0, question.size())
            .filter(i -> isSpeaking(Template.plain(question.get(i))))
            .findFirst()
            .orElse(question.size());
    if (verb == question.size()) {
      return Optional.empty();
    }
    var words = StopWords.without(question.subList(verb + 1, question.size()));
    return SPEAKER.stream()
        .flatMap(template -> template.match(question.subList(0, verb)).stream())
        .map(speaker -> FactQuery.said(String.join(" ", speaker), String.join(" ", words)))
        .findFirst();
  }

  /** Who said something, if a question asks for that. */
  static Optional<FactQuery> whoSaid(List<String> question) {
    boolean fits =
        question.size() > 2
            && Template.plain(question.get(0)).equals("who")
            && isSaying(Template.plain(question.get(1)));
    var words = fits ? StopWords.without(question.subList(2, question.size())) : List.<String>of();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(FactQuery.said("", String.join(" ", words)));
  }
}
