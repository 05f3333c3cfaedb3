package org.standoff.prose;

import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Fact.Subject;

/** Tells what person a sentence is about, for the pronouns that stand for nobody known. */
public final class SentencePersons {
  private final Prose prose;
  private final Mentioned mentioned;
  private final NounPhrases phrases;
  private final PersonNouns nouns;

  /** Looks at one article. */
  public SentencePersons(Mentioned mentioned, NounPhrases phrases, PersonNouns nouns) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /** The first person who is named in a sentence before its first verb and before a token. */
  public Optional<Subject> named(int sentence, int end) {
    for (int i = prose.firstOf(sentence); i < end && !isVerb(i); i++) {
      var mention = mentioned.person(i);
      if (mention.isPresent()) {
        var part = Part.of(prose.text(), mention.get().span());
        return Optional.of(new Subject(part, OptionalInt.of(mention.get().entity())));
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(int token) {
    return prose.isTagged(token, "VERB") && !nouns.isOfCompound(prose, token);
  }

  /**
   * The words for one person without a name who is the subject of a sentence: "One farmer | shook
   * his head."
   *
   * @param pronoun the token of a pronoun that they have to fit
   */
  public Optional<Subject> described(int sentence, int pronoun) {
    int start = prose.firstOf(sentence);
    int end = prose.firstOf(sentence + 1);
    int first = prose.isTagged(start, "CCONJ") ? start + 1 : start;
    boolean one = first < end && (prose.isTagged(first, "DET") || prose.is(first, "one"));
    if (!one) {
      return Optional.empty();
    }
    return phrases
        .startingAt(first, end)
        .filter(words -> words.end() < end && isBeforeVerb(words.end()))
        .filter(words -> isFitting(head(words), pronoun))
        .map(words -> Part.of(prose.text(), prose.span(words)))
        .map(part -> new Subject(part, OptionalInt.empty()));
  }

  /**
   * Whether somebody else was described since an entity was named last: "the prime minister" in the
   * sentence before, without a name.
   */
  public boolean isOvertaken(int pronoun, int entity) {
    int start = prose.firstOf(Math.max(0, prose.sentenceOf(pronoun) - 1));
    for (int i = pronoun - 1; i >= start; i--) {
      var mention = mentioned.at(i);
      if (mention.isPresent() && mention.get().entity() == entity) {
        return false;
      }
      boolean described =
          mention.isEmpty()
              && nouns.isOffice(prose.word(i))
              && !mentioned.isNominal(Math.min(i + 1, prose.size() - 1));
      int article = described ? article(i) : -1;
      if (article >= 0 && !isOfNamed(article, entity)) {
        return true;
      }
    }
    return false;
  }

  /** The token of "the" before a noun, or -1. */
  private int article(int noun) {
    for (int i = noun - 1; i >= noun - 3 && i >= 0; i--) {
      if (prose.isTagged(i, "DET")) {
        return prose.is(i, "the") ? i : -1;
      }
    }
    return -1;
  }

  /** "Ann Lee, | the director": it is she who is described. */
  private boolean isOfNamed(int article, int entity) {
    return article > 1
        && prose.is(article - 1, ",")
        && mentioned.at(article - 2).filter(name -> name.entity() == entity).isPresent();
  }

  private boolean isBeforeVerb(int token) {
    return prose.isVerbal(token) || (prose.isTagged(token, "ADV") && prose.isVerbal(token + 1));
  }

  private boolean isFitting(int head, int pronoun) {
    var word = prose.word(head);
    var gender = prose.is(pronoun, "she") ? Gender.FEMALE : Gender.MALE;
    return (nouns.isRole(prose, head) || nouns.isAnybody(word))
        && nouns.gender(word).filter(other -> other != gender).isEmpty();
  }

  /** The last word of the noun phrase proper, before any preposition. */
  private int head(Words words) {
    for (int i = words.first() + 1; i < words.end(); i++) {
      if (prose.isTagged(i, "ADP") && mentioned.at(i).isEmpty()) {
        return i - 1;
      }
    }
    return words.last();
  }
}
