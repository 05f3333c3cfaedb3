package org.standoff.facts.said;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.prose.CutPhrases;
import org.standoff.prose.Mentioned;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.NumberAgreement;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;
import org.standoff.words.Sayings.Kind;

/** Finds who speaks where a cue stands: before it, behind it, or as the subject of its sentence. */
final class Speaking {
  private static final int FURTHEST_COMMA = 40;
  private static final Set<String> SKIPPED = Set.of("n't", "not", "to", "on", "ca", "wo", "did");

  private static final int MOST_CLAUSES = 6;

  /** The words between "with" and the one that says something. */
  private static final int LONGEST_ADDING = 12;

  private static final Set<String> BODIES =
      WordTable.of(Locale.ENGLISH, "name-heads").words("organization");
  private static final Set<String> WRITINGS =
      WordTable.of(Locale.ENGLISH, "speakers").words("writings");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private final Prose prose;
  private final Mentioned mentioned;
  private final NounPhrases phrases;
  private final Syntax syntax;
  private final TitledNames titles;
  private final NumberAgreement agreement;
  private final CutPhrases cuts;

  Speaking(Mentioned mentioned, NounPhrases phrases, Syntax syntax, TitledNames titles) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.syntax = syntax;
    this.phrases = phrases;
    this.titles = titles;
    this.agreement = new NumberAgreement(mentioned);
    this.cuts = new CutPhrases(prose);
  }

  /**
   * The words for who speaks.
   *
   * @param earlier who speaks at the cue before in the same sentence
   */
  Optional<Words> speaker(Cue cue, Optional<Words> earlier) {
    if (isSuffered(cue)) {
      return Optional.empty();
    }
    var own = isParticiple(cue) ? behindWith(cue) : Optional.<Words>empty();
    if (own.isPresent()) {
      return own;
    }
    var byRule = byRule(cue, earlier);
    boolean adding = isParticiple(cue) && prose.is(cue.first() - 1, ",") && earlier.isPresent();
    if (cue.isAccordingTo() || adding) {
      return byRule;
    }
    if (isOfNoun(cue)) {
      return phrases.endingAt(cue.first() - 1, prose.sentenceStart(cue.first()));
    }
    var bySubject = bySubject(verb(cue), MOST_CLAUSES).filter(words -> !isParted(words, cue));
    var chosen = chosen(cue, byRule, bySubject);
    return chosen.map(words -> agreement.of(words, cue.first()));
  }

  private Optional<Words> chosen(Cue cue, Optional<Words> byRule, Optional<Words> bySubject) {
    if (byRule.isEmpty() || bySubject.isEmpty()) {
      return byRule.or(() -> bySubject);
    }
    if (isBehindStray(cue, byRule.get(), bySubject.get())) {
      return phrases.startingAt(bySubject.get().first(), cue.first());
    }
    return isDoubtful(cue, byRule.get(), bySubject.get()) ? bySubject : byRule;
  }

  /** ", with | the council | saying": who goes on where somebody else spoke. */
  private Optional<Words> behindWith(Cue cue) {
    int start = prose.sentenceStart(cue.first());
    for (int i = cue.first() - 2; i > start && i >= cue.first() - LONGEST_ADDING; i--) {
      if (prose.is(i, "with") && prose.is(i - 1, ",")) {
        return phrases
            .startingAt(i + 1, cue.first())
            .filter(words -> beforeVerb(cue.first(), start) == words.last());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the grammar is to be trusted more than the words around the cue: it seldom is when they
   * name a person, and when neither does.
   */
  private boolean isDoubtful(Cue cue, Words byRule, Words bySubject) {
    boolean shared = syntax.is(verb(cue), "xcomp") || cuts.isTorn(byRule);
    boolean behind = byRule.first() > cue.first() && bySubject.first() < cue.first();
    return shared
        || cuts.isJoined(byRule, bySubject)
        || (!titles.namesPerson(byRule)
            && !closes(cue, byRule)
            && (behind || titles.namesPerson(bySubject)));
  }

  /**
   * "It will save money, | claimed the port authority |.": who speaks ends the sentence behind a
   * clause.
   */
  private boolean closes(Cue cue, Words speaker) {
    int start = prose.sentenceStart(cue.first());
    int end = prose.sentenceEnd(cue.first());
    boolean last = speaker.end() >= end || prose.isTagged(speaker.end(), "PUNCT");
    boolean able = mentioned.at(speaker.last()).isPresent() || describesSpeaker(speaker);
    boolean within = prose.is(speaker.end(), ",") && prose.is(cue.first() - 1, ",");
    return last && able && cue.is(Kind.SPEECH) && (within || hasClause(start, cue.first() - 1));
  }

  /** "The minister following his trip to | Oslo |, said": the one comma is one too many. */
  private boolean isBehindStray(Cue cue, Words byRule, Words bySubject) {
    int start = prose.sentenceStart(cue.first());
    boolean possible =
        prose.is(cue.first() - 1, ",")
            && bySubject.first() == start
            && byRule.first() > start
            && byRule.end() < cue.first();
    if (!possible) {
      return false;
    }
    for (int i = start; i < cue.first() - 1; i++) {
      if (prose.isTagged(i, "PUNCT") && !prose.isHyphen(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasClause(int start, int comma) {
    if (!prose.is(comma, ",")) {
      return false;
    }
    for (int i = start; i < comma; i++) {
      if (prose.isVerbal(i) && !prose.word(i).endsWith("ing") && !prose.is(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  private boolean describesSpeaker(Words words) {
    return titles.describesPerson(words) || BODIES.contains(prose.word(words.last()));
  }

  /** "the man | accused | of murder": what is said of him, by nobody named. */
  private boolean isSuffered(Cue cue) {
    int verb = verb(cue);
    if (isInLanguage(cue.first() - 1)) {
      return true;
    }
    boolean participle =
        cue.is(Kind.CHARGE) || (syntax.is(verb, "acl") && syntax.penn(verb).equals("VBN"));
    return participle
        && cue.first() > 0
        && mentioned.isNominal(cue.first() - 1)
        && prose.isTagged(cue.end(), "ADP");
  }

  /** "a plan, in | English | called 'Fair Shares'". */
  private boolean isInLanguage(int token) {
    return token > 0
        && prose.is(token - 1, "in")
        && mentioned.at(token).filter(found -> found.type() == EntityType.GROUP).isPresent();
  }

  /** "a letter | warning | of floods": what is in front speaks, and nobody before. */
  private boolean isOfNoun(Cue cue) {
    int noun = cue.first() - 1;
    if (noun < 0
        || !isParticiple(cue)
        || !mentioned.isNominal(noun)
        || mentioned.person(noun).isPresent()) {
      return false;
    }
    int word = syntax.wordAt(prose.span(noun).start());
    return WRITINGS.contains(prose.word(noun))
        || (syntax.is(verb(cue), "acl") && syntax.head(verb(cue)) == word);
  }

  /** Whether a mark of quotation, or a long way, lies between a subject and a cue behind it. */
  private boolean isParted(Words subject, Cue cue) {
    if (cue.first() - subject.end() > FURTHEST_COMMA) {
      return true;
    }
    for (int i = subject.end(); i < cue.first(); i++) {
      if (isCloseOfQuotation(i)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a verb, or of the verb that shares its own with it. */
  private Optional<Words> bySubject(int verb, int depth) {
    var subject = syntax.child(verb, "nsubj");
    if (subject.isPresent()) {
      boolean relative = syntax.is(verb, "acl") && RELATIVE.contains(syntax.word(subject.get()));
      return phrase(relative ? syntax.head(verb) : subject.get());
    }
    if (syntax.isRoot(verb) || depth == 0) {
      return Optional.empty();
    }
    return switch (syntax.relation(verb)) {
      case "conj", "xcomp", "advcl" -> bySubject(syntax.head(verb), depth - 1);
      case "acl" -> phrase(syntax.head(verb));
      default -> Optional.empty();
    };
  }

  private Optional<Words> phrase(int noun) {
    return prose.words(syntax.span(syntax.phrase(noun)));
  }

  private int verb(Cue cue) {
    return syntax.wordAt(prose.span(cue.first()).start());
  }

  private Optional<Words> byRule(Cue cue, Optional<Words> earlier) {
    if (cue.isAccordingTo()) {
      return phrases.startingAt(cue.end(), prose.sentenceEnd(cue.first()));
    }
    int start = prose.sentenceStart(cue.first());
    int before = beforeVerb(cue.first(), start);
    if (before < start) {
      return inverted(cue);
    }
    if (isParticiple(cue) && earlier.isPresent()) {
      return earlier;
    }
    if (isCloseOfQuotation(before) || (prose.is(before, ",") && isInverted(cue))) {
      return inverted(cue).or(() -> beforeComma(before, start));
    }
    if (prose.is(cue.first() - 1, "to") && !prose.is(cue.first() - 2, "on")) {
      return earlier.or(() -> ofSentence(cue));
    }
    if (prose.is(before, "who") || prose.is(before, "which") || prose.is(before, "that")) {
      int antecedent = prose.is(before - 1, ",") ? before - 2 : before - 1;
      return antecedent < start ? Optional.empty() : phrases.endingAt(antecedent, start);
    }
    boolean shared =
        prose.isTagged(before, "CCONJ")
            || prose.isTagged(before, "ADP")
            || prose.isTagged(before, "SCONJ")
            || isParticiple(cue);
    if (shared) {
      return earlier.or(() -> ofSentence(cue));
    }
    if (prose.is(before, ",") || prose.is(before, "—") || prose.is(before, "–")) {
      return beforeComma(before, start);
    }
    return phrases
        .endingAt(before, start)
        .map(words -> titles.described(words, start))
        .or(() -> earlier)
        .or(() -> ofSentence(cue));
  }

  /** "said Panetta": whether the speaker stands behind the verb. */
  private boolean isInverted(Cue cue) {
    int end = prose.sentenceEnd(cue.first());
    boolean noun =
        cue.end() < end
            && (mentioned.isNominal(cue.end())
                || prose.isTagged(cue.end(), "DET")
                || isBeforeNoun(cue.end(), end));
    boolean telling = cue.is(Kind.TELLING) && !cue.is(Kind.SPEECH);
    if (!noun || telling || prose.word(cue.first()).endsWith("ing")) {
      return false;
    }
    int after = phrases.startingAt(cue.end(), end).map(Words::end).orElse(end);
    while (after < end && prose.isTagged(after, "ADV")) {
      after++;
    }
    return after >= end || (!prose.isVerbal(after) && !prose.is(after, "to"));
  }

  /** "said | several observers", "said | former mayor Lee". */
  private boolean isBeforeNoun(int token, int end) {
    int i = token;
    while (i < end && (prose.isTagged(i, "ADJ") || prose.isTagged(i, "NUM"))) {
      i++;
    }
    return i > token && i < end && mentioned.isNominal(i);
  }

  private Optional<Words> inverted(Cue cue) {
    if (prose.word(cue.first()).endsWith("ing")) {
      return Optional.empty();
    }
    int end = prose.sentenceEnd(cue.first());
    var phrase = phrases.startingAt(cue.end(), end);
    return phrase.flatMap(words -> titles.nameBehind(words, end)).or(() -> phrase);
  }

  /** The last token before a verb and the auxiliaries and adverbs that belong to it. */
  private int beforeVerb(int verb, int start) {
    int i = verb - 1;
    while (i >= start) {
      boolean belongs =
          prose.token(i).tag().startsWith("AUX")
              || prose.isTagged(i, "ADV")
              || SKIPPED.contains(prose.word(i))
              || (prose.isTagged(i, "VERB") && SKIPPED.contains(prose.word(i + 1)));
      if (!belongs || mentioned.at(i).isPresent()) {
        return i;
      }
      i--;
    }
    return i;
  }

  private boolean isParticiple(Cue cue) {
    int first = cue.first();
    return prose.word(first).endsWith("ing")
        && !(first > 0 && prose.token(first - 1).tag().startsWith("AUX"));
  }

  private boolean isCloseOfQuotation(int token) {
    return "\"”“''»’‘".contains(prose.token(token).text());
  }

  /** "Panetta, the defense secretary, | said": the phrase before what stands between commas. */
  private Optional<Words> beforeComma(int comma, int start) {
    var direct = phrases.endingAt(comma - 1, start);
    if (direct.filter(words -> titles.isNameOfOffice(words, start)).isPresent()) {
      return direct;
    }
    var nearest = Optional.<Words>empty();
    for (int i = comma - 1; i > start && i > comma - FURTHEST_COMMA; i--) {
      if (!prose.is(i, ",") && !prose.is(i, "—") && !prose.is(i, "–")) {
        continue;
      }
      var phrase = phrases.endingAt(i - 1, start);
      if (phrase.filter(this::endsInName).isPresent()) {
        return phrase;
      }
      nearest = nearest.isPresent() ? nearest : phrase;
    }
    if (direct.filter(this::endsInName).isPresent() || nearest.isEmpty()) {
      return direct;
    }
    return nearest;
  }

  private boolean endsInName(Words phrase) {
    return mentioned.at(phrase.last()).isPresent();
  }

  private Optional<Words> ofSentence(Cue cue) {
    return subjectOf(prose.sentenceOf(cue.first()), cue.first());
  }

  /** The phrase before the first verb of a sentence. */
  Optional<Words> subjectOf(int sentence, int before) {
    int start = behindQuotation(prose.firstOf(sentence), before);
    for (int i = start + 1; i < before && i < start + FURTHEST_COMMA; i++) {
      if (prose.isVerbal(i) && !prose.word(i).endsWith("ing")) {
        int last = beforeVerb(i, start);
        if (last < start) {
          return Optional.empty();
        }
        var phrase = prose.is(last, ",") ? beforeComma(last, start) : phrases.endingAt(last, start);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** "…," | the paper beams, adding: what is quoted in front has subjects of its own. */
  private int behindQuotation(int start, int before) {
    for (int i = before - 1; i > start; i--) {
      if (isCloseOfQuotation(i)) {
        return i + 1;
      }
    }
    return start;
  }
}
