package org.standoff.query.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.query.FactQuery;
import org.standoff.text.WordTable;

/**
 * What a question for a deed may mean, as subject, predicate and object. Without grammar it is not
 * sure which word is the verb, so there may be several readings; only facts tell which is right.
 */
final class DeedReadings {
  private static final Set<String> WHO = Set.of("who", "whom", "what", "which");
  private static final Set<String> ARTICLES =
      WordTable.of(Locale.ENGLISH, "closed-words").words("articles");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> BE = WordTable.of(Locale.ENGLISH, "closed-words").words("be");
  private static final Set<String> AUXILIARY =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "been", "be", "being", "will", "would",
          "can", "could", "may", "might", "must", "should", "also", "ever", "now", "to", "going");

  private DeedReadings() {}

  /**
   * The readings, the likeliest first.
   *
   * @param question its words
   */
  static List<FactQuery> of(List<String> question) {
    var words = question.stream().map(Template::plain).toList();
    if (words.size() < 3 || !WHO.contains(words.getFirst())) {
      return List.of();
    }
    int by = words.lastIndexOf("by");
    if (BE.contains(words.get(1)) && by > 2) {
      return passive(question, by);
    }
    for (int i = 1; i < words.size(); i++) {
      if (DO.contains(words.get(i))) {
        return objects(question, i);
      }
    }
    List<FactQuery> readings = new ArrayList<>();
    boolean auxiliary = AUXILIARY.contains(words.get(1));
    if (auxiliary && !words.getFirst().equals("who")) {
      readings.addAll(objects(question, 1));
    }
    readings.addAll(subjects(question));
    return readings;
  }

  /** "Who was killed by X", "who was X killed by". */
  private static List<FactQuery> passive(List<String> question, int by) {
    if (by < question.size() - 1) {
      var agent = phrase(question.subList(by + 1, question.size()));
      var predicate = content(question.subList(2, by));
      return of(agent, predicate, "");
    }
    var victim = phrase(question.subList(2, by - 1));
    return of("", content(question.subList(by - 1, by)), victim);
  }

  /** "What did X pledge in May": any word behind the subject may be the verb. */
  private static List<FactQuery> objects(List<String> question, int auxiliary) {
    var asked = content(question.subList(1, auxiliary));
    var rest = question.subList(auxiliary + 1, question.size());
    List<FactQuery> readings = new ArrayList<>();
    for (int verb = rest.size() - 1; verb > 0; verb--) {
      var predicate = content(rest.subList(verb, verb + 1));
      var object = (asked + " " + content(rest.subList(verb + 1, rest.size()))).strip();
      boolean mayBeVerb = Character.isLowerCase(rest.get(verb).codePointAt(0));
      if (mayBeVerb && !content(rest.subList(0, verb)).isEmpty()) {
        readings.addAll(of(phrase(rest.subList(0, verb)), predicate, object));
      }
    }
    return readings;
  }

  /** "Who leads X", "who has been leading X". */
  private static List<FactQuery> subjects(List<String> question) {
    int verb = 1;
    while (verb < question.size() && AUXILIARY.contains(Template.plain(question.get(verb)))) {
      verb++;
    }
    if (verb >= question.size() - 1) {
      return List.of();
    }
    var predicate = content(question.subList(verb, verb + 1));
    return of("", predicate, phrase(question.subList(verb + 1, question.size())));
  }

  private static List<FactQuery> of(String subject, String predicate, String object) {
    return predicate.isEmpty() || (subject.isEmpty() && object.isEmpty())
        ? List.of()
        : List.of(FactQuery.did(subject, predicate, object));
  }

  /** Words without an article in front. */
  private static String phrase(List<String> words) {
    boolean article = words.size() > 1 && ARTICLES.contains(Template.plain(words.getFirst()));
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }

  private static String content(List<String> words) {
    return phrase(StopWords.without(words));
  }
}
