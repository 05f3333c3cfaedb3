package org.standoff.query.asked;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.standoff.query.FactQuery;
import org.standoff.words.Sayings;

/** Recognises the questions in English for what somebody said or did, and who did it. */
final class DeedQuestions {
  private static final Map<String, Set<String>> VOCABULARY =
      Map.of(
          "DO", Set.of("do", "does", "did", "has", "have", "had", "is", "was", "would", "will"),
          "WHICH", Set.of("what", "which"));

  private static final List<Template> SPEAKER =
      List.of(
          Template.of("what DO NAME", VOCABULARY), Template.of("what else DO NAME", VOCABULARY));

  private static final List<Template> DEEDS =
      List.of(
          Template.of("who NAME", VOCABULARY),
          Template.of("whom NAME", VOCABULARY),
          Template.of("WHICH DO NAME", VOCABULARY));

  private static final Sayings SAYINGS = new Sayings(Locale.ENGLISH);
  private static final Set<String> ABOUT = Set.of("about", "on", "of", "regarding", "concerning");

  private DeedQuestions() {}

  /**
   * What is asked, if it is a question for what was said.
   *
   * @param question its words
   */
  static Optional<Asked.Said> said(List<String> question) {
    return saidBy(question).or(() -> whoSaid(question)).map(Asked.Said::new);
  }

  /**
   * What is asked, if it is a question for a deed.
   *
   * @param question its words
   */
  static Optional<Asked.Deed> deed(List<String> question) {
    return DEEDS.stream()
        .flatMap(template -> template.match(question).stream())
        .map(StopWords::without)
        .filter(words -> words.size() > 1)
        .findFirst()
        .map(words -> new Asked.Deed(DeedReadings.of(question), words));
  }

  /** Whether a word asks for what is said. */
  private static boolean isSaying(String word) {
    return SAYINGS.verbs(word).stream().anyMatch(verb -> verb.is(Sayings.Kind.ASKED));
  }

  /** The same behind an auxiliary, where "the United States" are no verb. */
  private static boolean isSpeaking(String word) {
    return isSaying(word) && (!word.endsWith("s") || SAYINGS.isUnmistakable(word));
  }

  private static Optional<FactQuery> saidBy(List<String> question) {
    int verb =
        IntStream.range(0, question.size())
            .filter(i -> isSpeaking(Template.plain(question.get(i))))
            .findFirst()
            .orElse(question.size());
    if (verb == question.size()) {
      return Optional.empty();
    }
    var rest = question.subList(verb + 1, question.size());
    boolean about = rest.size() > 1 && ABOUT.contains(Template.plain(rest.getFirst()));
    if (!rest.isEmpty() && !about) {
      return Optional.empty();
    }
    var words = about ? StopWords.without(rest.subList(1, rest.size())) : List.<String>of();
    return SPEAKER.stream()
        .flatMap(template -> template.match(question.subList(0, verb)).stream())
        .map(speaker -> FactQuery.said(String.join(" ", speaker), String.join(" ", words)))
        .findFirst();
  }

  private static Optional<FactQuery> whoSaid(List<String> question) {
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
