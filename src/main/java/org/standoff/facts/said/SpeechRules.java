package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.prose.Mentioned;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Quotation;
import org.standoff.prose.QuoteMarks;
import org.standoff.prose.SentencePersons;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;
import org.standoff.text.Span;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;
import org.standoff.words.Sayings;

/** Finds who said what: quotes and statements. May be shared by threads. */
public final class SpeechRules {
  private final Cues cues = new Cues(new Sayings(Locale.ENGLISH));
  private final Set<String> timeWords = timeWords();
  private final PersonNouns nouns;

  /** Rules that know a person by some nouns. */
  public SpeechRules(PersonNouns nouns) {
    this.nouns = nouns;
  }

  /** All months but the one that is an auxiliary far more often. */
  private static Set<String> timeWords() {
    Set<String> words = new HashSet<>(WordTable.of(Locale.ENGLISH, "time-words").words());
    words.addAll(CalendarWords.weekdays());
    words.addAll(CalendarWords.months());
    words.remove("may");
    return words;
  }

  /** The quotes and statements of an article, in the order of what was said. */
  public List<Fact> facts(Mentioned mentioned, Syntax syntax, List<Figure> figures) {
    var prose = mentioned.prose();
    var quotations = quotations(prose);
    var quoted = quoted(prose, quotations);
    var phrases = new NounPhrases(mentioned, timeWords);
    var titles = new TitledNames(mentioned, phrases, nouns);
    var speaking = new Speaking(mentioned, phrases, syntax, titles);
    var statements = new Statements(prose, syntax, phrases, titles, timeWords, quoted);
    List<List<Saying>> sayings = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < prose.sentenceCount(); i++) {
      var inSentence = sayings(mentioned, speaking, i, quoted);
      sayings.add(inSentence);
      utterances.addAll(statements.in(i, inSentence));
    }
    var quotes = new Quotes(mentioned, sayings, phrases, titles);
    utterances.addAll(goingOn(prose, quotations, quotes));
    utterances.addAll(new Transcripts(mentioned, nouns).turns());
    utterances.sort(Comparator.comparing(Utterance::span));
    var circumstances = new Circumstances(mentioned, syntax, figures);
    var persons = new SentencePersons(mentioned, phrases, nouns);
    return new Speakers(mentioned, syntax, nouns, titles, persons, circumstances).facts(utterances);
  }

  /**
   * The quotes of all paragraphs. A quotation that is not closed at the end of its paragraph goes
   * on in the next, so that who speaks there speaks here where no cue says so.
   */
  private static List<Utterance> goingOn(
      Prose prose, List<List<Quotation>> quotations, Quotes quotes) {
    List<Utterance> all = new ArrayList<>();
    var next = Optional.<Words>empty();
    for (var inParagraph : quotations.reversed()) {
      var found = quotes.of(inParagraph);
      boolean open = !inParagraph.isEmpty() && !inParagraph.getLast().closed();
      for (var utterance : found.reversed()) {
        boolean unnamed = utterance.saying().isEmpty() && utterance.named().isEmpty();
        all.add(open && unnamed && next.isPresent() ? utterance.by(next.get()) : utterance);
      }
      boolean opens =
          !found.isEmpty()
              && found.getFirst().span().start() - 3 <= paragraphStart(prose, inParagraph);
      var named =
          found.stream()
              .findFirst()
              .flatMap(Utterance::speaker)
              .filter(words -> !isPronoun(prose, words));
      boolean passes = open && opens && named.isEmpty();
      next = opens ? (passes ? next : named) : Optional.empty();
    }
    return all;
  }

  private static int paragraphStart(Prose prose, List<Quotation> inParagraph) {
    int sentence = prose.sentenceOf(prose.tokenAt(inParagraph.getFirst().inner().start()));
    int first = sentence;
    while (first > 0 && prose.paragraphOf(first - 1) == prose.paragraphOf(sentence)) {
      first--;
    }
    return prose.sentence(first).start();
  }

  /** The quotations of each paragraph. */
  private static List<List<Quotation>> quotations(Prose prose) {
    List<List<Quotation>> quotations = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= prose.sentenceCount(); i++) {
      if (i == prose.sentenceCount() || prose.paragraphOf(i) != prose.paragraphOf(first)) {
        var span = new Span(prose.sentence(first).start(), prose.sentence(i - 1).end());
        quotations.add(QuoteMarks.in(prose.text(), span));
        first = i;
      }
    }
    return quotations;
  }

  /** Whether each token lies between quotation marks. */
  private static boolean[] quoted(Prose prose, List<List<Quotation>> quotations) {
    var quoted = new boolean[prose.size()];
    for (var inParagraph : quotations) {
      for (var quotation : inParagraph) {
        int end = prose.tokenAt(quotation.inner().end());
        for (int i = prose.tokenAt(quotation.inner().start()); i < end; i++) {
          quoted[i] = true;
        }
      }
    }
    return quoted;
  }

  private List<Saying> sayings(
      Mentioned mentioned, Speaking speaking, int sentence, boolean[] quoted) {
    List<Saying> sayings = new ArrayList<>();
    var earlier = Optional.<Words>empty();
    for (var cue : cues.in(mentioned, sentence, quoted)) {
      var saying = new Saying(cue, speaking.speaker(cue, earlier));
      sayings.add(saying);
      boolean known =
          saying.speaker().filter(words -> !isPronoun(mentioned.prose(), words)).isPresent();
      earlier = known || earlier.isEmpty() ? saying.speaker() : earlier;
    }
    return sayings;
  }

  /** In "X said he thought it over, adding …" it is X who adds, not he. */
  private static boolean isPronoun(Prose prose, Words words) {
    return words.end() == words.first() + 1 && prose.isTagged(words.first(), "PRON");
  }
}
