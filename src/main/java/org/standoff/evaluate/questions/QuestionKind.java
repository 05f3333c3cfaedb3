package org.standoff.evaluate.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.evaluate.CharacterKinds;

/** What a question asks for, by its first words. */
enum QuestionKind {
  HOW_FAR,
  HOW_LONG,
  HOW_MANY,
  HOW_MUCH,
  HOW_OLD,
  WHAT_ELSE,
  WHAT_SAID,
  WHEN,
  WHERE,
  WHO;

  private static final Set<String> SAYING = Set.of("say", "tell", "said");
  private static final Set<String> WHO_WORDS = Set.of("who", "whom", "whose");

  /** The name in output: lower case, words apart. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static QuestionKind of(String question) {
    var words =
        CharacterKinds.betweenBlanks(question.toLowerCase(Locale.ROOT)).stream()
            .map(QuestionKind::letters)
            .toList();
    if (word(words, 0).startsWith("what") && words.stream().anyMatch(SAYING::contains)) {
      return WHAT_SAID;
    }
    int how = words.indexOf("how");
    if (how == 0 || how == 1) {
      var asked = "how " + word(words, how + 1);
      var kind = Arrays.stream(values()).filter(one -> one.label().equals(asked)).findFirst();
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    if (isFirst(words, "when", Set.of("since", "until"))) {
      return WHEN;
    }
    if (word(words, 0).startsWith("where")) {
      return WHERE;
    }
    boolean isWho =
        WHO_WORDS.contains(word(words, 0))
            || (word(words, 0).equals("to") && WHO_WORDS.contains(word(words, 1)));
    return isWho ? WHO : WHAT_ELSE;
  }

  private static boolean isFirst(List<String> words, String wanted, Set<String> before) {
    return word(words, 0).equals(wanted)
        || (before.contains(word(words, 0)) && word(words, 1).equals(wanted));
  }

  private static String word(List<String> words, int number) {
    return number < words.size() ? words.get(number) : "";
  }

  /** A word up to its first mark: "who's" is "who". */
  private static String letters(String word) {
    int end = 0;
    while (end < word.length() && CharacterKinds.isWord(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }
}
