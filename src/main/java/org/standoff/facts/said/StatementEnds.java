package org.standoff.facts.said;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.prose.Clauses;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
import org.standoff.words.Sayings.Kind;

/** Decides where the words end that a cue reports, when its sentence goes on without them. */
final class StatementEnds {
  private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "he", "she", "they");
  private static final int FURTHEST_FRONT = 3;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_DATELINE = 14;

  private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose");

  private final Prose prose;
  private final Syntax syntax;
  private final NounPhrases phrases;
  private final boolean[] quoted;

  StatementEnds(Prose prose, Syntax syntax, NounPhrases phrases, boolean[] quoted) {
    this.prose = prose;
    this.syntax = syntax;
    this.phrases = phrases;
    this.quoted = quoted;
  }

  /** Whether a clause with the cue stands before its subject: "Alleging that …, Chile". */
  boolean isFronted(Saying saying) {
    return prose.word(saying.cue().first()).endsWith("ing")
        && saying.speaker().filter(words -> words.first() > saying.cue().end()).isPresent();
  }

  /** "Alleging | that he lied |, Chile waits": up to the clause whose subject speaks. */
  int beforeSpeaker(Saying saying, int end) {
    int first = saying.speaker().orElseThrow().first();
    return first < end && prose.is(first - 1, ",") ? first - 1 : end;
  }

  /**
   * Where the words end that a cue reports: before a semicolon and a quotation, before the verb
   * that goes on with the subject that a relative clause told of, before ", but has", which is no
   * longer said, and before the main clause behind "While he said".
   */
  int of(Saying saying, int end) {
    int cue = saying.cue().first();
    boolean relative =
        (prose.is(cue - 1, "who") && prose.is(cue - 2, ",")) || isRelative(saying.first() - 1);
    boolean front = isInFront(saying);
    for (int i = saying.end() + 1; i + 1 < end; i++) {
      if (quoted[i]) {
        continue;
      }
      boolean comma = prose.is(i, ",");
      boolean goesOn = comma && relative && isFinite(i + 1);
      boolean but = comma && i + 2 < end && prose.is(i + 1, "but") && isFinite(i + 2);
      boolean main = comma && front && isSubjectWithVerb(i + 1, end);
      boolean announced = prose.is(i, ":") && i + 2 < end && quoted[i + 2];
      if (goesOn || but || main || announced || prose.is(i, ";")) {
        return i;
      }
    }
    return end;
  }

  /** "the bridge, | which | Lee said was unsafe, fell", "Ray, | whose | wife said …, fell". */
  private boolean isRelative(int token) {
    return token > 0 && RELATIVES.contains(prose.word(token)) && prose.is(token - 1, ",");
  }

  /** The comma behind which a main clause follows, outside of quotation marks. */
  Optional<Integer> mainClause(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (prose.is(i, ",") && !quoted[i] && isSubjectWithVerb(i + 1, end)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isInFront(Saying saying) {
    int front = saying.first() - 1;
    int start = prose.sentenceStart(saying.cue().first());
    return front >= start
        && front < start + FURTHEST_FRONT
        && Clauses.isSubordinator(prose.word(front))
        && saying.first() < saying.cue().first();
  }

  /**
   * Before the next cue of the sentence, if it goes on from there: ", adding that".
   *
   * @param sameSpeaker whether the next cue has the speaker of the one before
   */
  int beforeNext(Saying next, boolean sameSpeaker, int end) {
    int first = next.cue().first();
    boolean after = first > 1 && first < end;
    if (after && prose.is(first - 1, ",") && prose.word(first).endsWith("ing")) {
      return first - 1;
    }
    if (after && isWithSpeaker(next)) {
      return next.first() - 2;
    }
    boolean more = sameSpeaker && (next.cue().is(Kind.CHARGE) || isCall(next.cue()));
    boolean own = next.cue().is(Kind.SPEECH) || more;
    if (!after || !prose.isTagged(first - 1, "CCONJ") || !own) {
      return beforeAnother(next, end).orElse(end);
    }
    return prose.is(first - 2, ",") ? first - 2 : first - 1;
  }

  /** "…, with | Lee | adding | that": another one goes on. */
  private boolean isWithSpeaker(Saying next) {
    int with = next.first() - 1;
    return next.first() < next.cue().first()
        && next.cue().is(Kind.SPEECH)
        && prose.word(next.cue().first()).endsWith("ing")
        && prose.is(with, "with")
        && prose.is(with - 1, ",");
  }

  /** "called for": a demand in two words, which is seldom part of what somebody else says. */
  private static boolean isCall(Cue cue) {
    return cue.is(Kind.THING) && cue.end() > cue.first() + 1;
  }

  /** Where "and four in ten said", ", but Lee said" begins: somebody else speaks. */
  private Optional<Integer> beforeAnother(Saying next, int end) {
    int joint = next.first() - 1;
    boolean joined =
        next.cue().is(Kind.SPEECH)
            && next.first() < next.cue().first()
            && next.end() + FEWEST_WORDS <= end
            && joint > prose.sentenceStart(next.cue().first())
            && prose.isTagged(joint, "CCONJ");
    if (!joined) {
      return Optional.empty();
    }
    boolean comma = prose.is(joint - 1, ",");
    return comma || next.cue().is(Kind.BARE)
        ? Optional.of(comma ? joint - 1 : joint)
        : Optional.empty();
  }

  /**
   * "LEEDS, May 4 (AP) -- | The bridge": where the text begins; the first token if it does there.
   */
  int behindDateline(int first, int end) {
    boolean shouted =
        first < end
            && first == prose.sentenceStart(first)
            && prose.written(first).length() > 2
            && prose.written(first).equals(prose.written(first).toUpperCase(Locale.ROOT))
            && prose.isWord(first);
    for (int i = first + 1; shouted && i < Math.min(end, first + LONGEST_DATELINE); i++) {
      if (isDash(i)) {
        return isDashed(i + 1, end) ? first : i + 1;
      }
      if (prose.isVerbal(i) || prose.isTagged(i, "DET") || prose.isTagged(i, "ADP")) {
        return first;
      }
    }
    return first;
  }

  /** "NATO - | not the town - will pay": the dashes enclose something. */
  private boolean isDashed(int from, int end) {
    for (int i = from; i < end; i++) {
      if (isDash(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDash(int token) {
    return switch (prose.token(token).text()) {
      case "—", "–", "--", "-" -> !prose.isHyphen(token);
      default -> false;
    };
  }

  /** Whether a noun phrase with its verb stands here. */
  boolean isSubjectWithVerb(int start, int end) {
    var subject = phrases.startingAt(start, end);
    if (subject.isEmpty() || subject.get().first() > start + 1) {
      return false;
    }
    int i = subject.get().end();
    boolean doing = i + 1 < end && prose.isTagged(i, "VERB") && prose.word(i).endsWith("ing");
    if (doing && isFinite(i + 1)) {
      // "people | watching | will"
      return true;
    }
    if (isWithOwnSubject(i, end)) {
      return hasFiniteVerb(i + 2, end);
    }
    while (i < end && prose.isTagged(i, "ADV")) {
      i++;
    }
    return i < end && isFinite(i);
  }

  /** "the studies | they were | shown were wrong": a relative clause without its pronoun. */
  private boolean isWithOwnSubject(int token, int end) {
    return token + 1 < end
        && SUBJECTS.contains(prose.word(token))
        && prose.isTagged(token, "PRON")
        && prose.isTagged(token - 1, "NOUN")
        && isFinite(token + 1);
  }

  /** Whether a verb that can have a subject stands among the tokens. */
  boolean hasFiniteVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is a verb that can have a subject. */
  boolean isFinite(int token) {
    return prose.isVerbal(token)
        && !prose.word(token).endsWith("ing")
        && !prose.is(token - 1, "to")
        && !isDone(token);
  }

  /** "the sacrifices | made | by soldiers", "a meeting | held | in May". */
  private boolean isDone(int token) {
    int word = syntax.wordAt(prose.span(token).start());
    boolean participle = syntax.penn(word).equals("VBN") && syntax.is(word, "acl");
    return participle || (prose.is(token + 1, "by") && prose.isTagged(token - 1, "NOUN"));
  }
}
