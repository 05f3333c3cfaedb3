package org.standoff.query.asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question with a place for a name, to compare questions with: {@code where IS NAME (BEEN)
 * mentioned}. A word in capitals stands for any word of a list, brackets hold a word that may be
 * missing, and NAME is whatever stands there.
 */
record Template(List<Part> before, List<Part> after) {
  private static final String NAME = "NAME";

  /** One word of a template. */
  record Part(Set<String> words, boolean optional) {}

  /**
   * The template that is written so.
   *
   * @param vocabulary the lists of words that words in capitals stand for
   */
  static Template of(String written, Map<String, Set<String>> vocabulary) {
    var words = Arrays.asList(written.split(" "));
    int name = words.indexOf(NAME);
    var parts = words.stream().map(word -> part(word, vocabulary)).toList();
    return new Template(parts.subList(0, name), parts.subList(name + 1, parts.size()));
  }

  private static Part part(String written, Map<String, Set<String>> vocabulary) {
    boolean optional = written.startsWith("(");
    var word = optional ? written.substring(1, written.length() - 1) : written;
    return new Part(vocabulary.getOrDefault(word, Set.of(word)), optional);
  }

  /** The words of the name, if the question fits. */
  Optional<List<String>> match(List<String> question) {
    for (int start : ends(question, before)) {
      for (int end = start + 1; end <= question.size(); end++) {
        var rest = question.subList(end, question.size());
        if (ends(rest, after).contains(rest.size())) {
          return Optional.of(question.subList(start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** How many words of the question the parts may take up, the most first. */
  private static List<Integer> ends(List<String> question, List<Part> parts) {
    Set<Integer> reached = Set.of(0);
    for (var part : parts) {
      Set<Integer> next = new TreeSet<>();
      for (int at : reached) {
        if (part.optional()) {
          next.add(at);
        }
        if (at < question.size() && part.words().contains(plain(question.get(at)))) {
          next.add(at + 1);
        }
      }
      reached = next;
    }
    return new ArrayList<>(reached).reversed();
  }

  /** A word of a question as templates have it. */
  static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int end = lower.length();
    while (end > 1 && ",:;".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }
}
