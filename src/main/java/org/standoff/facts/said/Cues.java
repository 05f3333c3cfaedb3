package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.annotation.Mention;
import org.standoff.prose.Clauses;
import org.standoff.prose.Concessions;
import org.standoff.prose.Mentioned;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;
import org.standoff.words.Sayings;
import org.standoff.words.Sayings.Kind;
import org.standoff.words.Sayings.Verb;

/** Finds the cues of an article: where its own words say that somebody says something. */
final class Cues {
  private static final Verb ACCORDING_TO =
      new Verb("according", Optional.of("to"), Set.of(Kind.SPEECH));
  private static final Set<String> BE = WordTable.of(Locale.ENGLISH, "closed-words").words("be");
  private static final Set<String> HELD = WordTable.of(Locale.ENGLISH, "sayings").words("held");
  private static final Set<String> TIED = WordTable.of(Locale.ENGLISH, "sayings").words("nouns");
  private static final Set<String> SHORT_BE = Set.of("'s", "'re", "got");

  private final Sayings sayings;

  Cues(Sayings sayings) {
    this.sayings = sayings;
  }

  /**
   * The cues of a sentence in order.
   *
   * @param quoted the tokens that lie between quotation marks: what is quoted has its own speakers
   */
  List<Cue> in(Mentioned mentioned, int sentence, boolean[] quoted) {
    var prose = mentioned.prose();
    List<Cue> cues = new ArrayList<>();
    int end = prose.firstOf(sentence + 1);
    for (int i = prose.firstOf(sentence); i < end; i++) {
      if (!quoted[i]) {
        at(mentioned, i, end).ifPresent(cues::add);
      }
    }
    return cues;
  }

  private Optional<Cue> at(Mentioned mentioned, int token, int end) {
    var prose = mentioned.prose();
    if (prose.is(token, "according") && prose.is(token + 1, "to") && token + 2 < end) {
      return Optional.of(new Cue(new Words(token, token + 2), ACCORDING_TO, false));
    }
    var candidates = sayings.verbs(prose.word(token));
    if (candidates.isEmpty() || mentioned.at(token).isPresent() || !isVerb(mentioned, token)) {
      return Optional.empty();
    }
    boolean behindHyphen = token > 1 && prose.isHyphen(token - 1) && prose.isWord(token - 2);
    if (isOfCompound(mentioned, token) || (behindHyphen && prose.touchesPrevious(token))) {
      return Optional.empty();
    }
    if (isPassive(prose, token) || isHeldOfNoun(mentioned, token) || isTied(prose, token)) {
      return Optional.empty();
    }
    if (Concessions.have(prose, token)) {
      return Optional.empty();
    }
    for (var verb : candidates) {
      var last = last(prose, token, verb, end);
      if (last.isPresent()) {
        var words = new Words(token, last.getAsInt() + 1);
        return Optional.of(new Cue(words, verb, isNegated(prose, token)));
      }
    }
    return Optional.empty();
  }

  /** Many of the forms are nouns as well, and it is the tagger that knows. */
  private boolean isVerb(Mentioned mentioned, int token) {
    var prose = mentioned.prose();
    return prose.isTagged(token, "VERB")
        || introducesQuotation(prose, token)
        || isBehindQuotedName(mentioned, token)
        || sayings.isUnmistakable(prose.word(token));
  }

  /** "…," Lee | notes. */
  private static boolean isBehindQuotedName(Mentioned mentioned, int token) {
    var prose = mentioned.prose();
    var person =
        token == prose.sentenceStart(token)
            ? Optional.<Mention>empty()
            : mentioned.person(token - 1);
    int before = person.map(found -> prose.tokenAt(found.span().start()) - 1).orElse(-1);
    return before >= 0 && "\"”“''»’".contains(prose.token(before).text());
  }

  /** The last token of a verb, whose follower stands at most one word away. */
  private static OptionalInt last(Prose prose, int token, Verb verb, int end) {
    if (verb.follower().isEmpty()) {
      return OptionalInt.of(token);
    }
    for (int i = token + 1; i < Math.min(end, token + 3); i++) {
      if (prose.is(i, verb.follower().get())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean introducesQuotation(Prose prose, int token) {
    boolean mark = prose.is(token + 1, ",") || prose.is(token + 1, ":");
    return mark
        && token + 2 < prose.sentenceEnd(token)
        && "\"“„«»'‘".contains(prose.token(token + 2).text());
  }

  /** "killings, | alleged | murders": what is said of the noun behind it, by nobody named. */
  private static boolean isHeldOfNoun(Mentioned mentioned, int token) {
    var prose = mentioned.prose();
    boolean open = token == prose.sentenceStart(token) || prose.isTagged(token - 1, "DET");
    return HELD.contains(prose.word(token))
        && prose.isTagged(token + 1, "NOUN")
        && mentioned.at(token + 1).isEmpty()
        && (open
            || prose.is(token - 1, ",")
            || prose.isTagged(token - 1, "CCONJ")
            || prose.isTagged(token - 1, "ADP"));
  }

  /** "talk | show | host Lee": a noun, since one thing before it would have "shows" behind it. */
  private static boolean isOfCompound(Mentioned mentioned, int token) {
    var prose = mentioned.prose();
    return TIED.contains(prose.word(token))
        && token > prose.sentenceStart(token)
        && token + 2 < prose.sentenceEnd(token)
        && mentioned.at(token - 1).isEmpty()
        && (prose.isTagged(token - 1, "NOUN") || prose.isCapitalised(token - 1))
        && !prose.word(token - 1).endsWith("s")
        && prose.isTagged(token + 1, "NOUN")
        && mentioned.isPersonByName(token + 2);
  }

  /** "over | claims | they had been harmed": a noun, whatever the tagger says. */
  private static boolean isTied(Prose prose, int token) {
    return TIED.contains(prose.word(token))
        && token > prose.sentenceStart(token)
        && (prose.isTagged(token - 1, "ADP") || prose.is(token - 1, "over"));
  }

  private static boolean isPassive(Prose prose, int token) {
    if (prose.word(token).endsWith("ing")) {
      return false;
    }
    int i = token - 1;
    int start = prose.sentenceStart(token);
    while (i >= start && (prose.isTagged(i, "ADV") || isNegation(prose.word(i)))) {
      i--;
    }
    return i >= start && (BE.contains(prose.word(i)) || SHORT_BE.contains(prose.word(i)));
  }

  private static boolean isNegated(Prose prose, int token) {
    int start = Math.max(prose.sentenceStart(token), token - 4);
    for (int i = token - 1; i >= start; i--) {
      if (isNegation(prose.word(i))) {
        return true;
      }
      if (!prose.isVerbal(i) && !prose.isTagged(i, "ADV") && !prose.isTagged(i, "PART")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNegation(String word) {
    return Clauses.isNegation(word) || Clauses.isJoiningNegation(word);
  }
}
