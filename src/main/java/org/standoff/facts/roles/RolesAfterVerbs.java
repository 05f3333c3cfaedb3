package org.standoff.facts.roles;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Mention;
import org.standoff.prose.Clauses;
import org.standoff.prose.Mentioned;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;

/** Finds what verbs say that a person is: "is the head of Acme", "worked as a porter". */
final class RolesAfterVerbs {
  private static final int FURTHEST_VERB = 9;

  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "roles");
  private static final Set<String> BEING = TABLE.words("being");
  private static final Set<String> APPOINTING = TABLE.words("appointing");
  private static final Set<String> AUXILIARIES = TABLE.words("auxiliaries");
  private static final Set<String> SERVING = TABLE.words("serving");
  private static final Set<String> JOINING = TABLE.words("joining");

  private final Prose prose;
  private final Mentioned mentioned;
  private final RolePhrases phrases;
  private final RoleFacts facts;

  RolesAfterVerbs(Mentioned mentioned, RolePhrases phrases, RoleFacts facts) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.phrases = phrases;
    this.facts = facts;
  }

  /** "Ann Lee | is the head of Acme", "… | worked as a porter", "… | was elected president". */
  void after(Mention person, int from, int sentenceEnd) {
    int i = from;
    while (i < sentenceEnd && (prose.isTagged(i, "ADV") || AUXILIARIES.contains(prose.word(i)))) {
      i++;
    }
    if (i + 2 < sentenceEnd && BEING.contains(prose.word(i)) && prose.is(i + 1, "to")) {
      i += 2;
    }
    if (i >= sentenceEnd) {
      return;
    }
    boolean denied = false;
    int noun = i;
    if (BEING.contains(prose.word(i))) {
      noun = i + 1;
      while (noun < sentenceEnd
          && (prose.isTagged(noun, "ADV") || Clauses.isNegation(prose.word(noun)))) {
        denied |= Clauses.isNegation(prose.word(noun));
        noun++;
      }
      boolean thought =
          noun + 1 < sentenceEnd && prose.isTagged(noun, "VERB") && prose.isTagged(noun + 1, "DET");
      if (noun < sentenceEnd && (thought || APPOINTING.contains(prose.word(noun)))) {
        noun++;
      }
    } else if (!SERVING.contains(prose.word(i))) {
      return;
    }
    int as = asFrom(noun, sentenceEnd);
    var phrase = phrases.startingAt(as, sentenceEnd);
    if (phrase.isEmpty() || phrases.startsList(phrase.get(), sentenceEnd)) {
      return;
    }
    var verb = Part.of(prose.text(), prose.span(new Words(i, i + 1)));
    facts.add(person, phrases.roles(phrase.get()), Optional.of(verb), denied, 0.7);
  }

  /** "Ann Lee has worked for years and | is the head of Acme": whom the sentence is about. */
  void afterJoined(Mention person, int first, int end, int sentenceEnd) {
    boolean subject =
        first <= prose.sentenceStart(first) + 1 && end < sentenceEnd && prose.isVerbal(end);
    for (int i = end; subject && i + 1 < sentenceEnd; i++) {
      if (mentioned.person(i).isPresent()) {
        return;
      }
      if (prose.is(i, "and") && BEING.contains(prose.word(i + 1))) {
        after(person, i + 1, sentenceEnd);
        return;
      }
    }
  }

  /** "… after working | as a porter": the person named last in the sentence. */
  void asSomething(int as) {
    int start = prose.sentenceStart(as);
    int doing = doing(as, start);
    if (doing < 0) {
      return;
    }
    for (int i = doing - 1; i >= Math.max(start, as - 40); i--) {
      var person = mentioned.person(i);
      if (person.isPresent()) {
        boolean over = prose.is(doing, "over");
        var verb =
            Part.of(prose.text(), prose.span(new Words(over ? doing - 1 : doing, doing + 1)));
        phrases
            .startingAt(as + 1, prose.sentenceEnd(as))
            .ifPresent(phrase ->
                facts.add(person.get(), phrases.roles(phrase), Optional.of(verb), false, 0.6));
        return;
      }
    }
  }

  /** The verb before "as": "worked | as", "joined | the bank as"; -1 if none is there. */
  private int doing(int as, int start) {
    if (SERVING.contains(prose.word(as - 1))) {
      return as - 1;
    }
    for (int i = as - 1; i > Math.max(start, as - FURTHEST_VERB) && !prose.is(i, ","); i--) {
      if (prose.isTagged(i, "VERB")) {
        return JOINING.contains(prose.word(i)) ? i : -1;
      }
    }
    return -1;
  }

  private int asFrom(int token, int end) {
    for (int i = token; i < Math.min(end, token + 4); i++) {
      if (prose.is(i, "as")) {
        return i + 1;
      }
    }
    return token;
  }
}
