package org.standoff.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.text.WordTable;

/**
 * Finds the noun phrase that ends or begins at a token, by tags alone: its nouns, what stands
 * before them, and the prepositions that tie more nouns to it.
 */
public final class NounPhrases {
  /** No phrase that names a speaker is longer, and a bound keeps long sentences cheap. */
  private static final int LONGEST = 40;

  private static final Set<String> INNER = Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM", "X");
  private static final Set<String> TYING =
      Set.of(
          "of", "in", "for", "at", "from", "with", "to", "on", "by", "under", "behind", "against",
          "near", "about", "between", "across", "within", "over", "like", "into", "who");
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "they", "it", "we", "i", "you", "this", "that", "him", "her", "them");
  private static final Set<String> ARTICLES =
      WordTable.of(Locale.ENGLISH, "closed-words").words("articles");
  private static final Set<String> OPENING_RELATIVE = Set.of("that", "who", "which", "whose");

  private final Prose prose;
  private final Mentioned mentioned;
  private final Set<String> timeWords;

  /**
   * The phrases of an article.
   *
   * @param timeWords words that tell times, with which no phrase ends
   */
  public NounPhrases(Mentioned mentioned, Set<String> timeWords) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.timeWords = timeWords;
  }

  /** The phrase whose last token this is, not reaching before {@code from}. */
  public Optional<Words> endingAt(int last, int from) {
    if (last < from) {
      return Optional.empty();
    }
    if (isPersonal(last)) {
      return Optional.of(new Words(last, last + 1));
    }
    if (prose.is(last, ")")) {
      return beforeBracket(last, from);
    }
    int start = Math.max(from, last - LONGEST);
    int first = last + 1;
    while (first - 1 >= start && belongs(first - 1, last, start)) {
      first--;
    }
    if (first > start && isAllTime(first, last + 1)) {
      return endingAt(first - 2, from);
    }
    var relative = first > start ? antecedent(first - 1, start) : Optional.<Words>empty();
    return relative.isPresent() ? relative : trimmed(first, last + 1);
  }

  /** The phrase whose first token this is, not reaching over {@code to}. */
  public Optional<Words> startingAt(int first, int to) {
    if (first >= to) {
      return Optional.empty();
    }
    if (isPersonal(first) && !(first + 1 < to && mentioned.isNominal(first + 1))) {
      return Optional.of(new Words(first, first + 1));
    }
    int bound = Math.min(to, first + LONGEST);
    boolean named = false;
    int end = isParticiple(first, bound) ? first + 1 : first;
    while (end < bound && continues(end, first, bound, named)) {
      named |= mentioned.at(end).isPresent();
      end++;
    }
    return trimmed(first, end);
  }

  /** "retired | general": a participle that opens a phrase. */
  private boolean isParticiple(int token, int bound) {
    return token + 1 < bound
        && prose.isTagged(token, "VERB")
        && prose.word(token).endsWith("ed")
        && (mentioned.isNominal(token + 1) || prose.isTagged(token + 1, "ADJ"));
  }

  private boolean belongs(int token, int last, int start) {
    if (mentioned.at(token).isPresent() && !isPersonal(token)) {
      return true;
    }
    var tag = prose.token(token).tag();
    if (INNER.contains(tag) || prose.isPossessive(token) || prose.isHyphen(token)) {
      return true;
    }
    if (tag.equals("PRON")) {
      return !isPersonal(token) && !OPENING_RELATIVE.contains(prose.word(token));
    }
    if (token == last || token == start) {
      return false;
    }
    if (prose.isHyphen(token - 1)) {
      // "the Leeds-| based | firm"
      return true;
    }
    boolean afterNoun = mentioned.isNominal(token - 1) || prose.isTagged(token - 1, "NUM");
    if (tag.equals("ADP")) {
      return TYING.contains(prose.word(token))
          && (afterNoun
              || prose.isTagged(token - 1, "DET")
              || prose.isTagged(token - 1, "ADJ")
              || isReducedVerb(token - 1));
    }
    if (tag.equals("PART") || prose.is(token, "to")) {
      return prose.is(token, "to") && prose.isTagged(token - 1, "ADJ");
    }
    if (tag.equals("CCONJ")) {
      return afterNoun && (prose.is(token, "and") || prose.is(token, "or"));
    }
    if (tag.equals("VERB")) {
      return afterNoun && isReduced(token);
    }
    return tag.equals("ADV") && (prose.isTagged(token + 1, "ADJ") || prose.is(token + 1, "to"));
  }

  private boolean isReducedVerb(int token) {
    return prose.isTagged(token, "VERB") && isReduced(token);
  }

  /** "officials | briefed | on the matter", "sources | close | to the family". */
  private boolean isReduced(int token) {
    var word = prose.word(token);
    boolean tied = prose.isTagged(token + 1, "ADP");
    return tied && (word.endsWith("ing") || word.endsWith("ed") || word.equals("close"));
  }

  private boolean continues(int token, int first, int bound, boolean named) {
    if (mentioned.at(token).isPresent() && !isPersonal(token)) {
      return token == first || !isOther(token);
    }
    boolean aged = token > first && prose.isHyphen(token - 1) && prose.isHyphen(token + 1);
    if (timeWords.contains(prose.word(token)) && token > first && !aged) {
      // "the Tuesday | vote", but "the 30-| year |-old"
      return false;
    }
    var tag = prose.token(token).tag();
    boolean compound = prose.isHyphen(token + 1) && prose.touchesPrevious(token + 1);
    if (token > first
        && (prose.isHyphen(token - 1) || (compound && mentioned.isNominal(token + 2)))) {
      return true;
    }
    boolean whole =
        token > first && (prose.isTagged(token - 1, "NOUN") || mentioned.at(token - 1).isPresent());
    if (whole && tag.equals("DET") && ARTICLES.contains(prose.word(token))) {
      // "told farmers | the price would rise", "told Acme News | the price would rise"
      return false;
    }
    if (INNER.contains(tag) || prose.isPossessive(token) || prose.isHyphen(token)) {
      return true;
    }
    if (tag.equals("PRON")) {
      return token == first
          || (!isPersonal(token) && !OPENING_RELATIVE.contains(prose.word(token)));
    }
    if (token == first || token + 1 >= bound) {
      return false;
    }
    if (tag.equals("ADV") && prose.isTagged(token + 1, "NUM")) {
      // "his nearly 20 years"
      return prose.isTagged(token - 1, "DET") || prose.isTagged(token - 1, "PRON");
    }
    if (prose.is(token, ".") && prose.token(token - 1).touches(prose.token(token))) {
      return prose.isCapitalised(token - 1)
          && (mentioned.isNominal(token + 1) || prose.isTagged(token + 1, "CCONJ"));
    }
    if (tag.equals("ADP")) {
      boolean ties = prose.is(token, "of") || (!named && TYING.contains(prose.word(token)));
      return ties && !timeWords.contains(prose.word(token + 1));
    }
    return tag.equals("CCONJ") && prose.is(token, "and") && mentioned.isNominal(token + 1);
  }

  /** "told Acme News | the bank | would lend": a description behind a name. */
  private boolean isOther(int token) {
    return ARTICLES.contains(prose.word(token))
        && mentioned.at(token).isPresent()
        && mentioned.at(token - 1).isPresent();
  }

  /** Whether a token is a pronoun that can only be a phrase by itself. */
  private boolean isPersonal(int token) {
    return PERSONAL.contains(prose.word(token)) && prose.isTagged(token, "PRON");
  }

  private Optional<Words> beforeBracket(int close, int from) {
    for (int i = close - 1; i > from && i > close - LONGEST; i--) {
      if (prose.is(i, "(")) {
        return endingAt(i - 1, from);
      }
    }
    return Optional.empty();
  }

  /**
   * The phrase that a relative clause describes: a verb before the found phrase may belong to one
   * ("a group that runs schools | said").
   */
  private Optional<Words> antecedent(int verb, int start) {
    if (!prose.isVerbal(verb) && !prose.isTagged(verb, "ADP") && !prose.isTagged(verb, "PART")) {
      return Optional.empty();
    }
    for (int i = verb; i > start; i--) {
      if (OPENING_RELATIVE.contains(prose.word(i)) && mentioned.isNominal(i - 1)) {
        return endingAt(i - 1, start);
      }
      if (prose.is(i, ",") || prose.is(i, ";") || prose.isTagged(i, "SCONJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Without what cannot begin or end a phrase; empty if no noun or pronoun is left. */
  private Optional<Words> trimmed(int first, int end) {
    int start = first;
    while (start < end && (isLoose(start) || isTime(start, end))) {
      start++;
    }
    int stop = end;
    while (stop > start && (isLoose(stop - 1) || isAfterthought(stop - 1, start))) {
      stop--;
    }
    for (int i = start; i < stop; i++) {
      if (mentioned.isNominal(i)
          || prose.isTagged(i, "PRON")
          || prose.isTagged(i, "NUM")
          || (prose.isTagged(i, "DET") && !ARTICLES.contains(prose.word(i)))
          || prose.isTagged(i, "ADJ")) {
        return Optional.of(new Words(start, stop));
      }
    }
    return Optional.empty();
  }

  private boolean isLoose(int token) {
    if (mentioned.at(token).isPresent()) {
      return false;
    }
    var tag = prose.token(token).tag();
    return tag.equals("ADP") || tag.equals("CCONJ") || tag.equals("PUNCT") || tag.equals("VERB");
  }

  private boolean isAfterthought(int token, int start) {
    return prose.isPossessive(token) || (token > start && timeWords.contains(prose.word(token)));
  }

  private boolean isAllTime(int first, int end) {
    boolean all = first < end;
    for (int i = first; i < end; i++) {
      all &= timeWords.contains(prose.word(i)) || prose.isTagged(i, "NUM");
    }
    return all;
  }

  private boolean isTime(int token, int end) {
    return timeWords.contains(prose.word(token))
        && token + 1 < end
        && mentioned.isNominal(token + 1)
        && prose.isCapitalised(token)
        && mentioned.at(token).isEmpty();
  }
}
