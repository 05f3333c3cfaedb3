package org.standoff.facts.relations;

import java.util.Locale;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;

/**
 * Mends of whom a claim is where the tree took the nearest noun: the place of a dateline ("LEEDS
 * (AP) — The mayor resigned"), the place that an office is held of ("the mayor of Leeds, Ana
 * Lopez"). A claim for which nobody is found is none.
 */
final class Doers {
  private static final int LONGEST_DATELINE = 14;

  private final int sentence;
  private final Syntax in;
  private final TreePhrases phrases;
  private final Wording wording;
  private final KnownSpans known;
  private final int text;

  Doers(int sentence, Syntax in, TreePhrases phrases, Wording wording, KnownSpans known) {
    this.wording = wording;
    this.sentence = sentence;
    this.in = in;
    this.phrases = phrases;
    this.known = known;
    this.text = behindDateline();
  }

  /** The claim with who it is of; empty if it is garble. */
  Optional<Claim> mended(Claim claim) {
    if (claim.subjectHead() < text) {
      return claim.kind() == Claim.Kind.CLAUSE ? behindDateline(claim) : Optional.empty();
    }
    if (claim.kind() == Claim.Kind.APPOSITION) {
      return apposed(claim);
    }
    return text == 0
        ? Optional.of(claim)
        : claim
            .subject()
            .without(new Words(0, text))
            .map(subject -> of(claim, claim.subjectHead(), subject))
            .filter(mended -> !mended.arguments().isEmpty());
  }

  /** The first word of the text proper; 0 if the sentence has no dateline. */
  private int behindDateline() {
    if (in.size() == 0 || !(isPlace(0) || isShouted(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(in.size() - 1, LONGEST_DATELINE); i++) {
      boolean apart = in.span(i - 1).end() < in.span(i).start();
      if (apart && isDash(i)) {
        return i + 1;
      }
      boolean verb = in.isVerb(i) && !in.word(i).equals("may");
      if (verb || in.isTagged(i, "DET") || in.isTagged(i, "ADP")) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isDash(int word) {
    return switch (in.word(word)) {
      case "—", "–", "-", "--" -> true;
      default -> false;
    };
  }

  private boolean isPlace(int word) {
    return known
        .mention(sentence, in.span(word))
        .filter(found -> found.type() == EntityType.LOCATION)
        .isPresent();
  }

  private boolean isShouted(int word) {
    var shown = wording.of(Phrase.of(word)).text();
    return shown.length() > 2 && shown.equals(shown.toUpperCase(Locale.ROOT));
  }

  private Optional<Claim> behindDateline(Claim claim) {
    int noun = text;
    while (noun + 1 < claim.deed() && (!in.isNoun(noun) || in.isNoun(noun + 1))) {
      noun++;
    }
    if (noun >= claim.deed() || !in.isNoun(noun)) {
      return Optional.empty();
    }
    int end = noun + 1;
    while (end < claim.deed() && isOfSubject(end)) {
      end++;
    }
    return Optional.of(of(claim, noun, Phrase.of(new Words(text, end))))
        .filter(mended -> !mended.arguments().isEmpty());
  }

  private boolean isOfSubject(int word) {
    return in.isNoun(word)
        || in.isTagged(word, "ADP")
        || in.isTagged(word, "CCONJ")
        || in.isTagged(word, "DET")
        || in.isTagged(word, "ADJ");
  }

  /** "the mayor of Leeds, Ana Lopez": it is the mayor who is Ana Lopez. */
  private Optional<Claim> apposed(Claim claim) {
    int noun = claim.subjectHead();
    int head = in.head(noun);
    boolean ofOffice =
        in.is(noun, "nmod")
            && in.isNoun(head)
            && phrases.prepositions(noun).stream().anyMatch(word -> in.word(word).equals("of"));
    if (!ofOffice) {
      return Optional.of(claim);
    }
    if (known.hasRole(sentence, in.span(head))) {
      return Optional.empty();
    }
    boolean person = isPerson(claim.clause()) && !isPerson(noun);
    if (!person) {
      return Optional.of(claim);
    }
    return phrases
        .without(phrases.name(head), claim.clause())
        .flatMap(phrases::trimmed)
        .map(words -> of(claim, head, words));
  }

  private boolean isPerson(int word) {
    return known
        .mention(sentence, in.span(word))
        .filter(found -> found.type() == EntityType.PERSON)
        .isPresent();
  }

  private Claim of(Claim claim, int head, Phrase subject) {
    var arguments = claim.arguments().stream().filter(argument -> argument.head() >= text).toList();
    return new Claim(
        claim.kind(), claim.clause(), head, subject, claim.predicate(), claim.tie(), arguments);
  }
}
