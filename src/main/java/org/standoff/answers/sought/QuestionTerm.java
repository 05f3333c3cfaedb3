package org.standoff.answers.sought;

import java.util.List;
import java.util.Set;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identity;
import org.standoff.words.Inflection;

/**
 * A word, a number or a name of a question.
 *
 * @param text as asked
 * @param words its folded words; one unless it is a name or a number
 * @param meant the entities it may mean; none for a word
 * @param paraphrases folded words and phrases that say nearly the same
 * @param held what a sentence has that holds it
 * @param weight more for what is rare
 * @param isKnown whether any sentence holds it
 */
record QuestionTerm(
    Kind kind,
    String text,
    List<String> words,
    List<Identity> meant,
    Set<String> paraphrases,
    Wanted.InSentence held,
    double weight,
    boolean isKnown) {

  enum Kind {
    /** Whom or what the question is about: no answer may be about another. */
    NAME,
    /** No answer may be about another number either. */
    NUMBER,
    WORD,
    /** A word for what the answer counts or is. */
    FOCUS
  }

  /** Whether an answer must hold it. */
  boolean isRequired() {
    return kind == Kind.NAME || kind == Kind.NUMBER;
  }

  /** Whether a folded word of a text is one of it; of a word, in any inflection. */
  boolean isSaidBy(String word) {
    return isRequired()
        ? words.contains(word)
        : words.stream().anyMatch(asked -> Inflection.isFormOf(word, asked));
  }

  boolean isParaphrasedBy(String word) {
    return paraphrases.stream().anyMatch(other -> Inflection.isFormOf(word, other));
  }

  /** The same, held by so many of all sentences. */
  QuestionTerm weighed(int count, int sentenceCount) {
    double rarity = Math.log(1 + (double) sentenceCount / Math.max(1, count));
    return new QuestionTerm(kind, text, words, meant, paraphrases, held, rarity, count > 0);
  }
}
