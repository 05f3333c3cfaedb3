package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Part;
import org.standoff.prose.Clauses;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;
import org.standoff.words.Sayings.Kind;

/** Finds what people are reported to have said in other words than their own. */
final class Statements {
  private static final Set<String> GENERAL =
      WordTable.of(Locale.ENGLISH, "speakers").words("general");

  private static final Set<String> NOBODY =
      WordTable.of(Locale.ENGLISH, "speakers").words("nobody");

  /** "went | on | to say", "| continues | to believe": what follows is said. */
  private static final Set<String> GOING_ON =
      WordTable.of(Locale.ENGLISH, "sayings").words("going-on");

  private static final Set<String> SHOWING =
      WordTable.of(Locale.ENGLISH, "sayings").words("showing");
  private static final Set<String> AHEAD = WordTable.of(Locale.ENGLISH, "sayings").words("ahead");

  /** "without | saying", "worth | noting": nobody is named who does. */
  private static final Set<String> UNSAID = WordTable.of(Locale.ENGLISH, "sayings").words("unsaid");

  private static final int FEWEST_WORDS = 3;

  private final Prose prose;
  private final NounPhrases phrases;
  private final Set<String> timeWords;
  private final boolean[] quoted;
  private final StatementEnds ends;
  private final ThingsSaid things;
  private final Openings openings;
  private final Accordances accordances;

  Statements(
      Prose prose,
      Syntax syntax,
      NounPhrases phrases,
      TitledNames titles,
      Set<String> timeWords,
      boolean[] quoted) {
    this.prose = prose;
    this.phrases = phrases;
    this.timeWords = timeWords;
    this.quoted = quoted;
    this.ends = new StatementEnds(prose, syntax, phrases, quoted);
    this.things = new ThingsSaid(prose, phrases, ends, quoted);
    this.openings = new Openings(prose, phrases, timeWords, ends);
    this.accordances = new Accordances(prose, titles);
  }

  /** The statements of a sentence in the order of their cues; none lies within another. */
  List<Utterance> in(int sentence, List<Saying> sayings) {
    List<Utterance> statements = new ArrayList<>();
    int start = prose.firstOf(sentence);
    int end = withoutEndMarks(start, prose.firstOf(sentence + 1));
    int reached = start;
    int[] stops = stops(sayings, end);
    int outer = outer(sayings, start, end);
    for (int i = 0; i < sayings.size(); i++) {
      var saying = sayings.get(i);
      if (i < outer || saying.cue().first() < reached || !isStatement(saying)) {
        continue;
      }
      var content = content(saying, start, stops[i], end).filter(this::isOwnWords);
      if (content.isPresent()) {
        statements.add(utterance(saying, content.get()));
        reached = Math.max(reached, content.get().end());
      }
    }
    return statements;
  }

  /**
   * The number of the cue behind a clause, "…, said Lee": what others say in the clause is part of
   * what he said. 0 if there is none.
   */
  private int outer(List<Saying> sayings, int start, int end) {
    for (int i = sayings.size() - 1; i > 0; i--) {
      var saying = sayings.get(i);
      int inner = sayings.get(0).cue().first();
      boolean behind =
          isStatement(saying)
              && prose.is(saying.first() - 1, ",")
              && saying.cue().is(Kind.SPEECH)
              && before(saying, start, end).filter(words -> words.contains(inner)).isPresent();
      if (behind) {
        return i;
      }
    }
    return 0;
  }

  /** For each cue, where what is said ends: before the next cue that goes on from it. */
  private int[] stops(List<Saying> sayings, int end) {
    int[] stops = new int[sayings.size()];
    int stop = end;
    for (int i = stops.length - 1; i >= 0; i--) {
      stops[i] = stop;
      boolean same = i > 0 && sayings.get(i).speaker().equals(sayings.get(i - 1).speaker());
      stop = Math.min(stop, ends.beforeNext(sayings.get(i), same, end));
    }
    return stops;
  }

  private Utterance utterance(Saying saying, Words content) {
    var part = Part.of(prose.text(), prose.span(content));
    return new Utterance(
        Fact.Kind.STATEMENT, part, Optional.of(saying), Optional.empty(), false, 0.7);
  }

  private boolean isStatement(Saying saying) {
    var cue = saying.cue();
    boolean reports =
        cue.is(Kind.SPEECH)
            || cue.is(Kind.TELLING)
            || cue.is(Kind.THOUGHT)
            || cue.is(Kind.REQUEST)
            || cue.is(Kind.THING)
            || cue.is(Kind.CHARGE)
            || cue.is(Kind.CALLING);
    boolean wish =
        prose.is(cue.first() - 1, "to") && !GOING_ON.contains(prose.word(cue.first() - 2));
    boolean without = UNSAID.contains(prose.word(cue.first() - 1));
    return reports
        && !wish
        && !without
        && !isToShow(cue)
        && !isToContinue(cue)
        && saying.speaker().filter(this::isSomebody).isPresent();
  }

  /** "The work must | go on |.": only what is quoted is said by it. */
  private static boolean isToContinue(Cue cue) {
    return cue.verb().lemma().equals("go");
  }

  /** "The inquiry will | show | whether …": what nobody knows yet. */
  private boolean isToShow(Cue cue) {
    return SHOWING.contains(cue.verb().lemma()) && AHEAD.contains(prose.word(cue.first() - 1));
  }

  /** Whether a speaker is none of "neither the mayor nor her deputy". */
  private boolean isSomebody(Words speaker) {
    int first = speaker.first();
    boolean determined = prose.isTagged(first - 1, "DET") || prose.isTagged(first - 1, "PRON");
    if (Clauses.isJoiningNegation(prose.word(determined ? first - 2 : first - 1))
        || NOBODY.contains(prose.word(first))
        || (prose.is(first - 1, "of") && NOBODY.contains(prose.word(first - 2)))) {
      return false;
    }
    return speaker.end() > speaker.first() + 1 || !GENERAL.contains(prose.word(first));
  }

  private int withoutEndMarks(int start, int end) {
    int stop = end;
    while (stop > start + 1 && ".!?…".contains(prose.token(stop - 1).text())) {
      stop--;
    }
    return stop;
  }

  private Optional<Words> content(Saying saying, int start, int stop, int end) {
    if (saying.cue().isAccordingTo()) {
      return accordances
          .content(saying, start, end)
          .flatMap(said -> words(said.first(), said.end()));
    }
    var before = before(saying, start, end);
    boolean inverted = saying.first() == saying.cue().first() && !ends.isFronted(saying);
    return before.isPresent() || inverted ? before : behind(saying, stop);
  }

  /** "…, X said", with nothing but time and place behind it, and "…, X said, …". */
  private Optional<Words> before(Saying saying, int start, int end) {
    int comma = saying.first() - 1;
    boolean telling = saying.cue().is(Kind.TELLING);
    boolean closing = saying.cue().is(Kind.THOUGHT) && saying.end() >= end;
    boolean possible =
        comma > start
            && prose.is(comma, ",")
            && (telling || closing || saying.cue().is(Kind.SPEECH));
    if (!possible || prose.word(saying.cue().first()).endsWith("ing")) {
      return Optional.empty();
    }
    int after = afterBracket(telling ? afterListener(saying.end(), end) : saying.end(), end);
    boolean aside = Clauses.isSubordinator(prose.word(start)) || isParticiple(start);
    if (aside && prose.commaFrom(start, comma) == comma) {
      return Optional.empty();
    }
    if (!ends.hasFiniteVerb(start, comma)) {
      if (!prose.is(after, ",")) {
        return Optional.empty();
      }
      boolean subject =
          phrases.startingAt(start, comma).isPresent() && !prose.isTagged(start, "ADP");
      return words(subject ? start : after + 1, end);
    }
    if (after >= end || (prose.isTagged(after, "SCONJ") && !prose.is(after, "that"))) {
      return words(start, comma);
    }
    if (prose.is(after, ",")) {
      boolean another =
          after + 1 < end
              && (prose.word(after + 1).endsWith("ing")
                  || isGoingOn(after + 1, end)
                  || prose.isTagged(after + 1, "CCONJ")
                  || prose.is(after + 1, "who")
                  || (saying.first() == saying.cue().first()
                      && !ends.isSubjectWithVerb(after + 1, end)));
      return words(start, another || end - after <= FEWEST_WORDS ? comma : end);
    }
    boolean object = !telling && isObject(after);
    if (object) {
      return Optional.empty();
    }
    boolean clause =
        prose.is(after, "that") || prose.is(after, ":") || ends.hasFiniteVerb(after, end);
    return clause ? Optional.empty() : words(start, comma);
  }

  /** "| Asked | whether he would go, Lee said no". */
  private boolean isParticiple(int token) {
    return prose.isTagged(token, "VERB") && prose.word(token).endsWith("ed");
  }

  /** "…, Lee noted, | while adding | that": the speaker goes on. */
  private boolean isGoingOn(int token, int end) {
    return token + 1 < end
        && Clauses.isSubordinator(prose.word(token))
        && prose.word(token + 1).endsWith("ing")
        && prose.isTagged(token + 1, "VERB");
  }

  /** "…, said Lee | (AAB), | who …". */
  private int afterBracket(int token, int end) {
    int i = token;
    while (prose.is(token, "(") && i + 1 < end) {
      i++;
      if (prose.is(i, ")")) {
        return i + 1;
      }
    }
    return token;
  }

  /** "…, Lee told | a panel of senators on Wednesday": the token behind who is told. */
  private int afterListener(int token, int end) {
    return phrases.startingAt(token, end).map(Words::end).orElse(token);
  }

  /** "could not have predicted | her arrival": what is said is named behind the cue. */
  private boolean isObject(int token) {
    return (prose.isTagged(token, "DET") || prose.isTagged(token, "PRON"))
        && !timeWords.contains(prose.word(token + 1))
        && !timeWords.contains(prose.word(token));
  }

  /** "X said (that) …", "X told Y …", "X urged Y to …". */
  private Optional<Words> behind(Saying saying, int stop) {
    var cue = saying.cue();
    boolean fronted = ends.isFronted(saying);
    int from = fronted || saying.end() <= cue.end() ? cue.end() : saying.end();
    int end = fronted ? ends.beforeSpeaker(saying, stop) : ends.of(saying, stop);
    int start = openings.afterCircumstances(from, end);
    var thing = things.behind(cue, from, end);
    if (thing.isPresent() || cue.is(Kind.CALLING)) {
      return thing;
    }
    if (start >= end) {
      return Optional.empty();
    }
    if (prose.isTagged(start, "VERB")) {
      return isDeed(cue, start, end) ? words(start, end) : Optional.empty();
    }
    if (isAside(cue, start, end)) {
      return Optional.empty();
    }
    if (isOfNoun(start, from)) {
      return Optional.empty();
    }
    if (openings.isClause(start)) {
      return clause(start, end);
    }
    if (cue.is(Kind.BARE) && openings.isAbout(start)) {
      return clauseBehind(start, end);
    }
    if (cue.is(Kind.TELLING)) {
      var toListener = phrases.startingAt(start, end);
      if (toListener.isPresent()) {
        int after = openings.afterListener(cue, toListener.get().end(), end);
        if (after < end && openings.isClause(after)) {
          return clause(after, end);
        }
        boolean another = after < end && prose.isTagged(after, "DET");
        if (another ? ends.hasFiniteVerb(after, end) : ends.isSubjectWithVerb(after, end)) {
          return words(after, end);
        }
      }
    }
    if (cue.is(Kind.REQUEST) && isObjectWithInfinitive(start, end)) {
      return words(start, end);
    }
    if (cue.is(Kind.PLEDGE) && prose.is(start, "to")) {
      return words(start, end);
    }
    if (cue.is(Kind.COMPLAINT) && openings.isAbout(start)) {
      return words(prose.is(start, "against") ? start : start + 1, end);
    }
    boolean direct =
        cue.is(Kind.BARE) ? ends.hasFiniteVerb(start, end) : ends.isSubjectWithVerb(start, end);
    return direct && !cue.is(Kind.NAMING) ? words(start, end) : Optional.empty();
  }

  /** "said | backing the party was no waste": a deed of which something is said. */
  private boolean isDeed(Cue cue, int token, int end) {
    return cue.is(Kind.BARE)
        && token == cue.end()
        && prose.word(token).endsWith("ing")
        && ends.hasFiniteVerb(token + 1, end);
  }

  /**
   * "…," she said | as she left: it is told when she spoke, and not what she said, unless a main
   * clause follows: she said | as it was late, they would stay.
   */
  private boolean isAside(Cue cue, int token, int end) {
    boolean when = prose.is(token, "when") && cue.is(Kind.BARE) && !cue.negated();
    boolean aside = when || (Clauses.isSubordinator(prose.word(token)) && !prose.is(token, "when"));
    return aside && ends.mainClause(token, end).isEmpty();
  }

  /** "said | of the golf course, which is old, | that nobody needs it". */
  private Optional<Words> clauseBehind(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if (prose.is(i, ",") && prose.is(i + 1, "that")) {
        return clause(i + 1, end);
      }
    }
    return Optional.empty();
  }

  /** "responded to | reports | that …": what they say is not what he says. */
  private boolean isOfNoun(int that, int from) {
    return prose.is(that, "that")
        && that - 2 >= from
        && prose.isTagged(that - 2, "ADP")
        && Clauses.isOfContent(prose.word(that - 1));
  }

  /** "that | it is so", but "| that's why |". */
  private Optional<Words> clause(int start, int end) {
    boolean joining = prose.is(start, "that") && !prose.is(start + 1, "'s");
    return words(joining ? start + 1 : start, end);
  }

  private boolean isObjectWithInfinitive(int start, int end) {
    int to = phrases.startingAt(start, end).map(Words::end).orElse(end);
    return to < end && prose.is(to, "to");
  }

  /** Whether enough of a content stands outside quotation marks to be no quotation. */
  private boolean isOwnWords(Words content) {
    int own = 0;
    for (int i = content.first(); i < content.end(); i++) {
      own += quoted[i] || prose.isTagged(i, "PUNCT") ? 0 : 1;
    }
    return own * 5 > content.end() - content.first();
  }

  private Optional<Words> words(int first, int end) {
    int start = ends.behindDateline(first, end);
    while (start < end
        && prose.isTagged(start, "PUNCT")
        && !quoted[start]
        && "\"“‘'([".indexOf(prose.token(start).text().charAt(0)) < 0) {
      start++;
    }
    return end - start >= FEWEST_WORDS ? Optional.of(new Words(start, end)) : Optional.empty();
  }
}
