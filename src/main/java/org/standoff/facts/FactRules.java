package org.standoff.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder;
import org.standoff.text.Article;
import org.standoff.text.Span;
import org.standoff.text.WordTable;

/** Finds quotes, statements and roles by rules. May be shared by threads. */
public final class FactRules implements FactFinder {
  private final Cues cues = new Cues(new CueVerbs());
  private final RoleNouns roleNouns = new RoleNouns();
  private final Set<String> timeWords = WordTable.of(Locale.ENGLISH, "time-words").words();

  @Override
  public List<Fact> facts(Article article, Findings findings) {
    var prose = Prose.of(article, findings.sentences(), findings.resolution());
    var quotations = quotations(prose);
    List<Fact> facts = new ArrayList<>(said(prose, findings, quotations));
    var attributions = Attributions.of(findings, facts);
    facts.addAll(new Roles(prose, roleNouns, attributions).found());
    facts.sort(Comparator.comparingInt(Fact::sentence).thenComparing(fact -> fact.object().span()));
    return facts;
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

  private List<Fact> said(Prose prose, Findings findings, List<List<Quotation>> quotations) {
    var quoted = quoted(prose, quotations);
    var phrases = new NounPhrases(prose, timeWords);
    var syntax = new Syntax(prose, findings.trees());
    var speaking = new Speaking(prose, phrases, syntax);
    var statements = new Statements(prose, phrases, timeWords, quoted);
    List<List<Saying>> sayings = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < prose.sentenceCount(); i++) {
      var inSentence = sayings(prose, speaking, i, quoted);
      sayings.add(inSentence);
      utterances.addAll(statements.in(i, inSentence));
    }
    var quotes = new Quotes(prose, sayings, phrases);
    quotations.forEach(inParagraph -> utterances.addAll(quotes.of(inParagraph)));
    utterances.sort(Comparator.comparing(Utterance::span));
    var circumstances = new Circumstances(prose, syntax, findings.figures());
    return new Speakers(prose, findings.trees(), roleNouns, circumstances).facts(utterances);
  }

  private List<Saying> sayings(Prose prose, Speaking speaking, int sentence, boolean[] quoted) {
    List<Saying> sayings = new ArrayList<>();
    var earlier = Optional.<Words>empty();
    for (var cue : cues.in(prose, sentence, quoted)) {
      var saying = new Saying(cue, speaking.speaker(cue, earlier));
      sayings.add(saying);
      boolean known = saying.speaker().filter(words -> !isPronoun(prose, words)).isPresent();
      earlier = known || earlier.isEmpty() ? saying.speaker() : earlier;
    }
    return sayings;
  }

  /** In "X said he thought it over, adding …" it is X who adds, not he. */
  private static boolean isPronoun(Prose prose, Words words) {
    return words.end() == words.first() + 1 && prose.isTagged(words.first(), "PRON");
  }
}
