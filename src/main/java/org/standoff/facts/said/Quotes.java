package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Part;
import org.standoff.prose.Mentioned;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.Prose;
import org.standoff.prose.Quotation;
import org.standoff.prose.QuoteMarks;
import org.standoff.prose.Words;
import org.standoff.text.Span;
import org.standoff.words.Sayings.Kind;

/**
 * Tells the quotations of a paragraph that are somebody's words from words that are only set apart,
 * and finds the cue of each: behind it, before it, or that of its neighbour.
 */
final class Quotes {
  private static final int FURTHEST_CUE = 40;
  private static final int FEWEST_WORDS = 3;

  /** Less than {@link Fact#SURE}. */
  private static final double BY_DISTANCE = 0.4;

  /** What stands in a quotation for the words that interrupt it. */
  private static final String OMISSION = " […] ";

  private static final String GOES_ON = ",?!—–-…";
  private final Prose prose;
  private final Mentioned mentioned;
  private final List<List<Saying>> sayings;
  private final NounPhrases phrases;
  private final TitledNames titles;
  private final VerblessSpeakers verbless;

  Quotes(Mentioned mentioned, List<List<Saying>> sayings, NounPhrases phrases, TitledNames titles) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.sayings = sayings;
    this.phrases = phrases;
    this.titles = titles;
    this.verbless = new VerblessSpeakers(mentioned);
  }

  /** A quotation with its tokens and its cue. */
  private record Quote(Quotation quotation, Words words, Optional<Saying> saying, Place place) {}

  /** Where the cue of a quotation stands. */
  private enum Place {
    /** "…," he said. */
    BEHIND,
    /** He said: "…" */
    BEFORE,
    /** Somewhere in the sentence: He said it was "…". */
    AROUND,
    NONE
  }

  /** The quotes among the quotations of a paragraph, in order. */
  List<Utterance> of(List<Quotation> quotations) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      var quotation = quotations.get(i);
      int limit =
          i + 1 < quotations.size()
              ? prose.tokenAt(quotations.get(i + 1).outer().start())
              : prose.size();
      prose
          .words(quotation.inner())
          .map(words -> attributed(quotation, words, limit))
          .filter(this::isSpeech)
          .ifPresent(quotes::add);
    }
    return utterances(quotes);
  }

  private List<Utterance> utterances(List<Quote> quotes) {
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      var quote = quotes.get(i);
      var saying = quote.saying().isPresent() ? quote.saying() : ofNeighbour(quotes, i);
      int last = i;
      boolean first = i == 0 || !goesOn(quotes.get(i - 1), quote);
      while (first && last + 1 < quotes.size() && goesOn(quotes.get(last), quotes.get(last + 1))) {
        last++;
      }
      if (last > i) {
        utterances.add(utterance(whole(quotes.subList(i, last + 1)), saying, quote));
      }
      if (last == i + 1 && isInterrupted(quote, quotes.get(last))) {
        i = last;
        continue;
      }
      var part = Part.of(prose.text(), quote.quotation().inner());
      utterances.add(utterance(part, saying, quote));
    }
    return utterances;
  }

  private Utterance utterance(Part content, Optional<Saying> saying, Quote quote) {
    return new Utterance(
        Fact.Kind.QUOTE,
        content,
        saying,
        quote.saying().isPresent() ? Optional.empty() : verbless.of(quote.quotation()),
        opensSentence(quote.words().first()),
        score(quote, saying));
  }

  /** Where no cue of its paragraph tells, it is by distance alone that the speaker is known. */
  private double score(Quote quote, Optional<Saying> saying) {
    return switch (quote.place()) {
      case BEHIND, BEFORE -> 0.9;
      case AROUND -> 0.7;
      case NONE ->
          saying.isPresent() || verbless.of(quote.quotation()).isPresent() ? 0.6 : BY_DISTANCE;
    };
  }

  /** The words of a quotation that is interrupted to say whose it is. */
  private Part whole(List<Quote> quotes) {
    var text =
        quotes.stream()
            .map(quote -> quote.quotation().inner().of(prose.text()))
            .collect(Collectors.joining(OMISSION));
    var span = quotes.getFirst().quotation().inner().hull(quotes.getLast().quotation().inner());
    return new Part(text, span);
  }

  /** Whether nothing but the cue of the first stands between two quotations. */
  private boolean goesOn(Quote quote, Quote next) {
    if (quote.place() != Place.BEHIND || quote.saying().isEmpty()) {
      return false;
    }
    int cueSentence = prose.sentenceOf(quote.saying().get().cue().first());
    int nextSentence = prose.sentenceOf(next.words().first());
    boolean adjacent =
        nextSentence == cueSentence
            || (nextSentence == cueSentence + 1
                && isSentenceStart(next.words().first(), next.quotation()));
    boolean own =
        next.saying().isEmpty()
            || next.saying().equals(quote.saying())
            || (isPronoun(next.saying().get()) && nextSentence == cueSentence + 1);
    return adjacent && own;
  }

  /** "…," he added: whose words go on a quotation before. */
  private boolean isPronoun(Saying saying) {
    return saying.speaker().filter(words -> prose.isTagged(words.last(), "PRON")).isPresent();
  }

  /** Whether the cue stands within the sentence of a quotation: "We won," he said, "at last." */
  private boolean isInterrupted(Quote quote, Quote next) {
    int cueSentence = prose.sentenceOf(quote.saying().orElseThrow().cue().first());
    return cueSentence == prose.sentenceOf(next.words().first())
        && cueSentence == prose.sentenceOf(quote.words().last())
        && Character.isLowerCase(prose.token(next.words().first()).text().charAt(0));
  }

  private boolean isSentenceStart(int token, Quotation quotation) {
    return prose.sentence(prose.sentenceOf(token)).start() >= quotation.outer().start();
  }

  /** The cue of a neighbour, but not where a quotation lies within what is told of another. */
  private Optional<Saying> ofNeighbour(List<Quote> quotes, int at) {
    var saying = neighbour(quotes, at);
    int token = Math.max(1, quotes.get(at).words().first()) - 1;
    boolean goesOn = at > 0 && goesOn(quotes.get(at - 1), quotes.get(at));
    boolean within = !goesOn && !":,".contains(prose.word(token - 1));
    boolean other = false;
    for (int i = prose.sentenceStart(token); within && i < token && !prose.isVerbal(i); i++) {
      var person = mentioned.person(i);
      if (person.isPresent()) {
        var speaker = saying.flatMap(Saying::speaker).map(Words::last).flatMap(mentioned::at);
        return saying.filter(
            _ -> speaker.filter(found -> found.entity() == person.get().entity()).isPresent());
      }
      other |= titles.describesPerson(new Words(i, i + 1));
    }
    return other ? Optional.empty() : saying;
  }

  /** The cue of the quotation before in the paragraph, or else of the one behind. */
  private static Optional<Saying> neighbour(List<Quote> quotes, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (quotes.get(i).saying().isPresent()) {
        return quotes.get(i).saying();
      }
    }
    for (int i = at + 1; i < Math.min(quotes.size(), at + 8); i++) {
      if (quotes.get(i).saying().isPresent() && quotes.get(i).place() == Place.BEHIND) {
        return quotes.get(i).saying();
      }
    }
    return Optional.empty();
  }

  private Quote attributed(Quotation quotation, Words words, int limit) {
    int before = prose.tokenAt(quotation.outer().start()) - 1;
    var introduction = introduction(words, before);
    if (introduction.isPresent()) {
      return new Quote(quotation, words, introduction, Place.BEFORE);
    }
    int behind = prose.tokenAt(quotation.outer().end());
    var tag = behind(quotation, words, behind, limit);
    if (tag.isPresent()) {
      return new Quote(quotation, words, tag, Place.BEHIND);
    }
    var around = nearestBefore(words, before).or(() -> trailing(words, behind));
    return new Quote(quotation, words, around, around.isPresent() ? Place.AROUND : Place.NONE);
  }

  /** "He said: | …", "He said, | …", "He said | …". */
  private Optional<Saying> introduction(Words words, int before) {
    if (before < 0 || !(isAnnouncing(before) || inOneParagraph(before, words.first()))) {
      return Optional.empty();
    }
    var inSentence = sayings.get(prose.sentenceOf(before));
    boolean comma = prose.is(before, ",") || isAnnouncing(before);
    for (int i = inSentence.size() - 1; i >= 0; i--) {
      var saying = inSentence.get(i);
      int end = saying.end();
      if (end <= before + 1) {
        boolean near = end == before + 1 || (comma && before - end <= 12);
        boolean goesOn = saying.cue().first() <= prose.sentenceStart(before) + 1;
        return near && (goesOn || saying.speaker().isPresent())
            ? Optional.of(ofPerson(inSentence.subList(0, i), saying, comma))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "Lee said reports show | …", "Lee said it was sad to see: | …": somebody speaks rather than
   * something.
   */
  private Saying ofPerson(List<Saying> before, Saying saying, boolean comma) {
    boolean wish = saying.cue().is(Kind.THOUGHT) && prose.is(saying.cue().first() - 1, "to");
    boolean thing =
        wish || (!comma && saying.speaker().filter(words -> !isPersonal(words)).isPresent());
    int limit = wish ? saying.cue().first() : saying.first();
    return before.reversed().stream()
        .filter(_ -> thing)
        .filter(found -> found.cue().is(Kind.BARE) && found.cue().end() < limit)
        .filter(found -> found.speaker().filter(this::isPersonal).isPresent())
        .findFirst()
        .orElse(saying);
  }

  /** "He said:", "He said…": what is said may follow in the next paragraph. */
  private boolean isAnnouncing(int token) {
    return switch (prose.word(token)) {
      case ":", "…", "...", "....", ":-" -> true;
      default -> false;
    };
  }

  /** "…" | he said; "…," | said Panetta; "…," | the minister, who was there, told reporters. */
  private Optional<Saying> behind(Quotation quotation, Words words, int behind, int limit) {
    if (behind >= prose.size() || !inOneParagraph(words.last(), behind)) {
      return Optional.empty();
    }
    int from = prose.is(behind, ",") ? behind + 1 : behind;
    if (from >= prose.size()) {
      return Optional.empty();
    }
    var inner = quotation.inner();
    boolean open = from > behind || GOES_ON.indexOf(QuoteMarks.lastMark(prose.text(), inner)) >= 0;
    boolean sameSentence = prose.sentenceOf(from) == prose.sentenceOf(words.last());
    for (var saying : sayings.get(prose.sentenceOf(from))) {
      int cue = saying.cue().first();
      if (cue < from) {
        continue;
      }
      if (cue >= limit || cue > from + FURTHEST_CUE || saying.cue().isAccordingTo()) {
        return accordingTo(saying, from, limit);
      }
      boolean directly = cue == from || saying.first() == from;
      boolean fits = (open && sameSentence) || (directly && (open || cue == from));
      return fits && saying.speaker().isPresent() && saying.first() >= from
          ? Optional.of(new Saying(saying.cue(), nearest(saying, from)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Who is named right behind a quotation speaks, whatever is said of him before the cue. */
  private Optional<Words> nearest(Saying saying, int from) {
    int cue = saying.cue().first();
    boolean named =
        mentioned.isNominal(from) || prose.isTagged(from, "DET") || prose.isTagged(from, "NUM");
    if (cue == from || saying.first() == from || !named) {
      return saying.speaker();
    }
    var phrase = phrases.startingAt(from, cue);
    return phrase.filter(words -> words.first() == from).or(saying::speaker);
  }

  private static Optional<Saying> accordingTo(Saying saying, int from, int limit) {
    boolean near = saying.cue().isAccordingTo() && saying.cue().first() <= from + 2;
    return near && saying.cue().first() < limit ? Optional.of(saying) : Optional.empty();
  }

  private Optional<Saying> nearestBefore(Words words, int before) {
    if (before < 0 || prose.sentenceOf(before) != prose.sentenceOf(words.first())) {
      return Optional.empty();
    }
    var nearest = Optional.<Saying>empty();
    for (var saying : sayings.get(prose.sentenceOf(before)).reversed()) {
      if (saying.end() > before + 1 || saying.speaker().isEmpty()) {
        continue;
      }
      if (isPersonal(saying.speaker().get())) {
        return Optional.of(saying);
      }
      nearest = nearest.isPresent() ? nearest : Optional.of(saying);
    }
    return nearest;
  }

  /** Whether somebody speaks rather than something: "Lee said reports show that it is …". */
  private boolean isPersonal(Words speaker) {
    return prose.isTagged(speaker.last(), "PRON")
        || mentioned.person(speaker.last()).isPresent()
        || titles.describesPerson(speaker);
  }

  private Optional<Saying> trailing(Words words, int behind) {
    if (behind >= prose.size() || prose.sentenceOf(behind) != prose.sentenceOf(words.last())) {
      return Optional.empty();
    }
    for (var saying : sayings.get(prose.sentenceOf(behind))) {
      boolean after = saying.first() > behind && prose.is(saying.first() - 1, ",");
      if (after && saying.speaker().isPresent()) {
        return Optional.of(saying);
      }
    }
    return Optional.empty();
  }

  private boolean inOneParagraph(int token, int other) {
    return prose.paragraphOf(prose.sentenceOf(token)) == prose.paragraphOf(prose.sentenceOf(other));
  }

  /** Whether a quotation begins a sentence; texts with lost breaks have no paragraphs to begin. */
  private boolean opensSentence(int token) {
    return token - prose.sentenceStart(token) <= 2;
  }

  /** Whether the words are long enough, or set off by their cue, and are no title of a work. */
  private boolean isSpeech(Quote quote) {
    boolean setOff = quote.place() == Place.BEHIND || quote.place() == Place.BEFORE;
    int count = wordCount(quote.words());
    if (count == 0) {
      return false;
    }
    var inner = quote.quotation().inner();
    boolean ends = ".!?".indexOf(prose.text().charAt(inner.end() - 1)) >= 0;
    boolean marked = ends || prose.is(quote.words().first() - 2, ":");
    if (count < FEWEST_WORDS) {
      return quote.place() == Place.BEHIND || (quote.place() == Place.BEFORE && marked);
    }
    return setOff || !isTitle(quote);
  }

  private int wordCount(Words words) {
    int count = 0;
    for (int i = words.first(); i < words.end(); i++) {
      boolean clitic = i > words.first() && prose.token(i - 1).touches(prose.token(i));
      boolean word = Character.isLetterOrDigit(prose.token(i).text().codePointAt(0));
      count += word && !clitic ? 1 : 0;
    }
    return count;
  }

  /** "The Wealth of Nations": all but the small words are capitalised, and no mark ends it. */
  private boolean isTitle(Quote quote) {
    Span inner = quote.quotation().inner();
    if (".,!?".indexOf(prose.text().charAt(inner.end() - 1)) >= 0) {
      return false;
    }
    for (int i = quote.words().first(); i < quote.words().end(); i++) {
      boolean small = prose.token(i).text().length() <= 3 || prose.isTagged(i, "PUNCT");
      if (!small && !prose.isCapitalised(i) && Character.isLetter(prose.word(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
