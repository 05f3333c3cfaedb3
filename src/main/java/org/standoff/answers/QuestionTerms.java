package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.text.Fold;
import org.standoff.words.Inflection;

/**
 * Turns the words of a question into terms: a word in all its forms, or a name that stands for an
 * entity in all of its forms. The rarer a term is in all articles, the more it weighs.
 */
final class QuestionTerms {
  /** Names of more words are looked up word by word. */
  private static final int LONGEST_NAME = 4;

  /** A name that so many bear says no more than a word. */
  private static final int MOST_BEARERS = 100;

  /** Shorter parts of a word with hyphens say nothing by themselves: "Signed-in-Blood". */
  private static final int SHORTEST_PART = 3;

  private final Pile pile;
  private final Identities identities;

  /**
   * Reads the terms of questions to some articles.
   *
   * @param pile all articles
   */
  QuestionTerms(Pile pile, Identities identities) {
    this.pile = pile;
    this.identities = identities;
  }

  /**
   * A word or a name of the question.
   *
   * @param words its folded words
   * @param meant the entities it may mean; none for a word
   * @param held what a sentence has that holds it
   * @param weight more for what is rare
   */
  record QuestionTerm(
      Set<String> words, List<Identity> meant, Wanted.InSentence held, double weight) {

    Wanted.Weight weighed() {
      return new Wanted.Weight(held, weight);
    }

    /** Whether a folded word of a text is one of the term; if it is no name, in any inflection. */
    boolean isSaidBy(String word) {
      return words.contains(word)
          || (meant.isEmpty()
              && words.stream().anyMatch(asked -> Inflection.isFormOf(word, asked)));
    }

    private QuestionTerm weighing(double weight) {
      return new QuestionTerm(words, meant, held, weight);
    }
  }

  /**
   * The terms of some words that follow each other, names as one term each.
   *
   * @param words as typed
   */
  List<QuestionTerm> of(List<String> words) throws IOException {
    boolean anyCapital = words.stream().anyMatch(QuestionTerms::isCapitalised);
    List<QuestionTerm> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = anyCapital && !isCapitalised(words.get(i)) ? 0 : nameLength(words, i);
      if (length > 0) {
        terms.add(name(String.join(" ", words.subList(i, i + length))));
        i += length;
        continue;
      }
      var parts = Fold.words(words.get(i));
      for (var word : parts) {
        if (parts.size() == 1 || word.folded().length() >= SHORTEST_PART) {
          terms.add(word(word.folded()));
        }
      }
      i++;
    }
    return weighed(terms);
  }

  /** How many words from here on are a name that is borne by somebody; 0 if none. */
  private int nameLength(List<String> words, int from) throws IOException {
    for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
      var name = String.join(" ", words.subList(from, from + length));
      var bearers = identities.named(name).size();
      if (bearers > 0 && bearers <= MOST_BEARERS) {
        return length;
      }
    }
    return 0;
  }

  private QuestionTerm name(String name) throws IOException {
    var meant = identities.named(name);
    var words = new TreeSet<String>();
    Fold.words(name).forEach(word -> words.add(word.folded()));
    List<Wanted.InSentence> all = new ArrayList<>();
    words.forEach(word -> all.add(new Wanted.Word(word)));
    var held = new Wanted.Any(List.of(Wanted.Mentions.of(meant), new Wanted.All(all)));
    return new QuestionTerm(words, meant, held, 0);
  }

  private static QuestionTerm word(String folded) {
    return new QuestionTerm(Set.of(folded), List.of(), new Wanted.Inflected(folded), 0);
  }

  private List<QuestionTerm> weighed(List<QuestionTerm> terms) throws IOException {
    List<Wanted.InSentence> wanted = new ArrayList<>();
    terms.forEach(term -> wanted.add(term.held));
    wanted.add(new Wanted.All(List.of()));
    var counts = pile.counts(wanted);
    double sentenceCount = counts.getLast();
    List<QuestionTerm> weighed = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      int count = Math.max(1, counts.get(i));
      weighed.add(terms.get(i).weighing(Math.log(1 + sentenceCount / count)));
    }
    return weighed;
  }

  private static boolean isCapitalised(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }
}
