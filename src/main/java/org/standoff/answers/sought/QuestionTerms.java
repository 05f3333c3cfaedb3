package org.standoff.answers.sought;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.query.AnswerKind;
import org.standoff.query.Sought;
import org.standoff.query.asked.StopWords;
import org.standoff.query.asked.TypedWords;
import org.standoff.text.Fold;
import org.standoff.words.Paraphrases;

/**
 * Turns the words of a question into terms: names that stand for entities in all of their forms,
 * numbers, and words in all inflections. The rarer a term is in all articles, the more it weighs.
 */
final class QuestionTerms {
  /** Names of more words are looked up part by part. */
  private static final int LONGEST_NAME = 6;

  /** A name that so many bear says no more than a word. */
  private static final int MOST_BEARERS = 100;

  /** So many sentences with a word to one that means the name make it a word. */
  private static final int MOST_PLAIN = 2;

  /** What stands before the country of somebody. */
  private static final Set<String> BELONGING = Set.of("of", "for");

  private final Pile pile;
  private final boolean asksForPerson;
  private final Identities identities;
  private final Paraphrases paraphrases;
  private final List<QuestionTerm> terms = new ArrayList<>();

  private QuestionTerms(
      Sought question, Pile pile, Identities identities, Paraphrases paraphrases) {
    asksForPerson = question.answer() == AnswerKind.PERSON;
    this.pile = pile;
    this.identities = identities;
    this.paraphrases = paraphrases;
  }

  /**
   * The terms of a question in order, each once.
   *
   * @param pile all articles
   */
  static List<QuestionTerm> of(
      Sought question, Pile pile, Identities identities, Paraphrases paraphrases)
      throws IOException {
    var terms = new QuestionTerms(question, pile, identities, paraphrases);
    terms.add(question.focus(), QuestionTerm.Kind.FOCUS);
    terms.add(question.words(), QuestionTerm.Kind.WORD);
    return terms.weighed();
  }

  private void add(List<String> typed, QuestionTerm.Kind kind) throws IOException {
    var words =
        typed.stream().map(TypedWords::withoutMarks).filter(word -> !word.isEmpty()).toList();
    boolean anyCapital = words.stream().anyMatch(QuestionTerms::isCapitalised);
    for (int i = 0; i < words.size(); ) {
      var word = words.get(i);
      var folded = Fold.fold(word);
      boolean mayBeName =
          (anyCapital || kind == QuestionTerm.Kind.FOCUS)
              ? isCapitalised(word)
              : !StopWords.contains(folded);
      int length = mayBeName ? nameLength(words, i) : 0;
      if (length > 0) {
        addName(words.subList(i, i + length), asksForPerson && belongs(words, i, length));
        i += length;
        continue;
      }
      if (StopWords.contains(folded)) {
        i++;
        continue;
      }
      if (hasDigit(folded)) {
        addNumber(word);
      } else if (anyCapital && isCapitalised(word) && !paraphrases.isTitle(folded)) {
        addUnknown(word, asksForPerson && belongs(words, i, 1));
      } else {
        addWords(word, kind);
      }
      i++;
    }
  }

  /** "the president of Mexico", "for the United States", "Mexico's president". */
  private boolean belongs(List<String> words, int from, int length) {
    int before = from - 1;
    if (before > 0 && words.get(before).equals("the")) {
      before--;
    }
    int behind = from + length;
    return (before >= 0 && BELONGING.contains(words.get(before)))
        || (behind < words.size() && paraphrases.isTitle(Fold.fold(words.get(behind))));
  }

  /** How many words from here on are a name that is borne by somebody; 0 if none. */
  private int nameLength(List<String> words, int from) throws IOException {
    for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
      var last = words.get(from + length - 1);
      if (StopWords.contains(Fold.fold(last)) && !isCapitalised(last)) {
        continue;
      }
      var name = String.join(" ", words.subList(from, from + length));
      var bearers = identities.named(name);
      if (!bearers.isEmpty() && bearers.size() <= MOST_BEARERS && !isPlainWord(name, bearers)) {
        return length;
      }
    }
    return 0;
  }

  /**
   * A word in lower case that is a name somewhere is asked for as a word where it is a title, and
   * where most sentences with it do not mean the name: "people" in spite of People, the magazine.
   */
  private boolean isPlainWord(String name, List<Identity> bearers) throws IOException {
    if (paraphrases.isTitle(Fold.fold(name))) {
      return true;
    }
    var words = folded(name);
    if (isCapitalised(name) || words.size() != 1) {
      return false;
    }
    var counts =
        pile.counts(List.of(Wanted.Mentions.of(bearers), new Wanted.Inflected(words.getFirst())));
    return counts.getFirst() * MOST_PLAIN < counts.getLast();
  }

  /**
   * Adds a name.
   *
   * @param belongs whether somebody of that country may be called by its adjective, too
   */
  private void addName(List<String> words, boolean belongs) throws IOException {
    var text = String.join(" ", words);
    var meant = identities.named(text);
    var folded = folded(text);
    List<Wanted.InSentence> all = new ArrayList<>();
    folded.forEach(word -> all.add(new Wanted.Word(word)));
    var akin = Demonyms.of(String.join(" ", folded));
    List<Wanted.InSentence> any = new ArrayList<>();
    any.add(Wanted.Mentions.of(meant));
    any.add(new Wanted.All(all));
    any.addAll(belonging(akin, belongs));
    var held = new Wanted.Any(any);
    terms.add(new QuestionTerm(QuestionTerm.Kind.NAME, text, folded, meant, akin, held, 0, false));
  }

  /** A name that nobody bears may still be written somewhere. */
  private void addUnknown(String word, boolean belongs) {
    var folded = folded(word);
    List<Wanted.InSentence> all = new ArrayList<>();
    folded.forEach(part -> all.add(new Wanted.Inflected(part)));
    var akin = Demonyms.of(String.join(" ", folded));
    var any = new ArrayList<Wanted.InSentence>(List.of(new Wanted.All(all)));
    any.addAll(belonging(akin, belongs));
    var held = any.size() == 1 ? any.getFirst() : new Wanted.Any(any);
    terms.add(
        new QuestionTerm(QuestionTerm.Kind.NAME, word, folded, List.of(), akin, held, 0, false));
  }

  private static List<Wanted.Word> belonging(Set<String> akin, boolean belongs) {
    return akin.stream()
        .filter(word -> belongs && !StopWords.contains(word))
        .map(Wanted.Word::new)
        .toList();
  }

  /** "1,900", "2019", and of "40-year-old" the first part. */
  private void addNumber(String word) {
    var folded = folded(word).stream().filter(QuestionTerms::hasDigit).toList();
    var held = Wanted.words(folded);
    terms.add(
        new QuestionTerm(
            QuestionTerm.Kind.NUMBER, word, folded, List.of(), Set.of(), held, 0, false));
  }

  private void addWords(String typed, QuestionTerm.Kind kind) {
    for (var word : folded(typed)) {
      if (StopWords.contains(word)) {
        continue;
      }
      List<Wanted.InSentence> any = new ArrayList<>(List.of(new Wanted.Inflected(word)));
      var others = paraphrases.of(word);
      others.forEach(other -> any.add(new Wanted.Inflected(other)));
      var held = any.size() == 1 ? any.getFirst() : new Wanted.Any(any);
      terms.add(new QuestionTerm(kind, word, List.of(word), List.of(), others, held, 0, false));
    }
  }

  private List<QuestionTerm> weighed() throws IOException {
    Map<Wanted.InSentence, QuestionTerm> distinct = new LinkedHashMap<>();
    terms.forEach(term -> distinct.putIfAbsent(term.held(), term));
    var first = distinct.values().stream().limit(Wanted.Weights.MOST_PARTS).toList();
    List<Wanted.InSentence> wanted = new ArrayList<>();
    first.forEach(term -> wanted.add(term.held()));
    wanted.add(new Wanted.All(List.of()));
    var counts = pile.counts(wanted);
    List<QuestionTerm> weighed = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      weighed.add(first.get(i).weighed(counts.get(i), counts.getLast()));
    }
    return weighed;
  }

  private static List<String> folded(String text) {
    var words = Fold.words(text).stream().map(Fold.Word::folded).distinct().toList();
    boolean possessive = words.size() > 1 && words.getLast().equals("s");
    return possessive ? words.subList(0, words.size() - 1) : words;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static boolean isCapitalised(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }
}
