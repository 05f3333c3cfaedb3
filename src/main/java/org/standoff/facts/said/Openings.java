package org.standoff.facts.said;

import java.util.Locale;
import java.util.Set;
import org.standoff.prose.Clauses;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;
import org.standoff.words.Sayings.Kind;

/** Finds where what is said begins, behind when, where and in what it was said. */
final class Openings {
  private static final Set<String> QUESTION_WORDS =
      Set.of("how", "why", "whether", "if", "what", "where", "when", "who", "which");

  /** With these, "who" behind the one who is told may ask for somebody: "told him who it was". */
  private static final Set<String> QUESTIONED =
      WordTable.of(Locale.ENGLISH, "sayings").words("questioned");

  private final Prose prose;
  private final NounPhrases phrases;
  private final Set<String> timeWords;
  private final StatementEnds ends;

  Openings(Prose prose, NounPhrases phrases, Set<String> timeWords, StatementEnds ends) {
    this.prose = prose;
    this.phrases = phrases;
    this.timeWords = timeWords;
    this.ends = ends;
  }

  /**
   * The first token behind adverbs, times and places: "said | on Tuesday in a statement | that".
   */
  int afterCircumstances(int from, int end) {
    int i = from;
    while (i < end) {
      if (isOwner(i)) {
        return i;
      }
      if (prose.is(i, ",")
          || prose.is(i, ":")
          || isTime(i)
          || (prose.isTagged(i, "ADV") && !QUESTION_WORDS.contains(prose.word(i)))) {
        i++;
      } else if (prose.isTagged(i, "ADP") && !isAbout(i) && !prose.is(i, "that")) {
        var place = phrases.startingAt(i + 1, end);
        if (place.isEmpty() || isSubordinate(i, place.get(), end)) {
          return i;
        }
        boolean time = timeWords.contains(prose.word(i + 1)) && !isOwner(i + 1);
        i = time ? i + 2 : place.get().end();
      } else {
        return i;
      }
    }
    return i;
  }

  /**
   * The token behind who is told and what is told of them, "warned the farmers | who live there |
   * that it rained", and behind circumstances; {@code end} where nothing else follows.
   */
  int afterListener(Cue cue, int from, int end) {
    int i = afterCircumstances(from, end);
    boolean relative =
        i == from
            && i < end
            && (prose.is(i, "who") || prose.is(i, "which"))
            && prose.isTagged(i - 1, "NOUN");
    if (!relative || cue.is(Kind.REQUEST) || cue.verb().lemma().equals("ask")) {
      return i;
    }
    for (int next = i + 1; next < end; next++) {
      if (prose.is(next, "that") && prose.isTagged(next, "SCONJ")) {
        return next;
      }
    }
    return QUESTIONED.contains(cue.verb().lemma()) ? i : end;
  }

  /** "said | today |", "said | this week |", but "said | this was". */
  private boolean isTime(int token) {
    return timeWords.contains(prose.word(token))
        && (!prose.is(token, "this") || timeWords.contains(prose.word(token + 1)));
  }

  /** "| this month |'s rise", "| Tuesday |'s vote": a time that something is of. */
  private boolean isOwner(int token) {
    int i = token;
    while (timeWords.contains(prose.word(i))) {
      i++;
    }
    boolean next = prose.isTagged(i, "NOUN") && prose.isPossessive(i + 1);
    return i > token && (next || prose.isPossessive(i));
  }

  /** "after | the flood | had gone", but not "after the flood, the town". */
  private boolean isSubordinate(int token, Words phrase, int end) {
    return Clauses.isSubordinator(prose.word(token))
        && phrase.end() < end
        && ends.isFinite(phrase.end());
  }

  /** "said | of the golf course |": of what something is said. */
  boolean isAbout(int token) {
    return prose.is(token, "of") || prose.is(token, "about") || prose.is(token, "against");
  }

  /** Whether a clause of what is said begins: "that it rained", "whether it rained". */
  boolean isClause(int token) {
    return (prose.is(token, "that") && !prose.isTagged(token, "DET"))
        || QUESTION_WORDS.contains(prose.word(token));
  }
}
