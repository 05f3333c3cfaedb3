package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Certainty;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Fact.Subject;
import org.standoff.annotation.Form;
import org.standoff.prose.Clauses;
import org.standoff.prose.Mentioned;
import org.standoff.prose.NamedBodies;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.PronounFit;
import org.standoff.prose.Prose;
import org.standoff.prose.SentencePersons;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;

/**
 * Decides in the order of the text who the words for a speaker stand for. What is said without a
 * cue at the start of a paragraph goes on from the speaker before.
 */
final class Speakers {
  private static final int FURTHEST_PARAGRAPH = 2;

  /** The characters between a cue and its speaker, at most. */
  private static final int FURTHEST_WORDS = 200;

  /** The score of a speaker who is as likely wrong as right. */
  private static final double DOUBTFUL = 0.4;

  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "speakers");
  private static final Set<String> WRITINGS = TABLE.words("writings");
  private static final Set<String> COLLECTIVES = TABLE.words("collectives");
  private static final Set<String> BODIES = TABLE.words("bodies");
  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> OTHERS = Set.of("they", "it", "who");

  private final Prose prose;
  private final Mentioned mentioned;
  private final Syntax syntax;
  private final PersonNouns nouns;
  private final NamedBodies bodies;
  private final PronounFit fit;
  private final TitledNames titles;
  private final SentencePersons persons;
  private final Circumstances circumstances;
  private Optional<Subject> last = Optional.empty();
  private Optional<Subject> lastPerson = Optional.empty();
  private Optional<Subject> lastOther = Optional.empty();
  private int lastEnd;
  private int lastParagraph;
  private int personParagraph;

  Speakers(
      Mentioned mentioned,
      Syntax syntax,
      PersonNouns nouns,
      TitledNames titles,
      SentencePersons persons,
      Circumstances circumstances) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.syntax = syntax;
    this.bodies = new NamedBodies(mentioned);
    this.fit = new PronounFit(mentioned);
    this.titles = titles;
    this.persons = persons;
    this.circumstances = circumstances;
  }

  /** The facts of all that is said in an article, in the order of the text. */
  List<Fact> facts(List<Utterance> utterances) {
    List<Fact> facts = new ArrayList<>();
    for (var utterance : utterances) {
      facts.add(fact(utterance));
    }
    return facts;
  }

  private Fact fact(Utterance utterance) {
    int first = prose.sentenceOf(prose.tokenAt(utterance.span().start()));
    int end = prose.sentenceOf(prose.tokenAt(utterance.span().end()) - 1);
    var subject = subject(utterance, prose.paragraphOf(first));
    var cue = utterance.saying().map(Saying::cue);
    int cueSentence = cue.map(said -> prose.sentenceOf(said.first())).orElse(first);
    boolean denied =
        cue.map(said -> said.negated() != Clauses.isDenying(said.verb().lemma())).orElse(false);
    boolean hedged = cue.filter(said -> isHedged(said)).isPresent();
    var certainty = hedged ? Certainty.UNCERTAIN : Certainty.CERTAIN;
    var arguments =
        utterance
            .saying()
            .map(saying -> circumstances.of(saying, utterance.span()))
            .orElse(List.of());
    return new Fact(
        utterance.kind(),
        Math.min(first, cueSentence),
        Math.max(end, cueSentence),
        subject.map(said -> circumstances.isTold(said, arguments) ? named(said) : said),
        cue.map(said -> Part.of(prose.text(), prose.span(said.words()))),
        utterance.content(),
        arguments,
        denied,
        certainty,
        score(utterance, subject));
  }

  /** The words for somebody, of whom it is not known who he is. */
  private static Subject named(Subject subject) {
    return new Subject(subject.part(), OptionalInt.empty());
  }

  /**
   * How sure a speaker is: a description before a quotation is another's as often as not, and a cue
   * far from its speaker too.
   */
  private double score(Utterance utterance, Optional<Subject> subject) {
    if (utterance.kind() != Fact.Kind.QUOTE || subject.isEmpty()) {
      return utterance.score();
    }
    var cue = utterance.saying().map(Saying::cue);
    int start = utterance.span().start();
    boolean before = cue.filter(said -> prose.span(said.first()).end() <= start).isPresent();
    boolean unnamed = subject.get().entity().isEmpty();
    boolean far =
        cue.map(said -> prose.span(said.first()).start() - subject.get().part().span().start())
            .filter(way -> Math.abs(way) > FURTHEST_WORDS)
            .isPresent();
    boolean doubtful = unnamed && (before || far || isPronounAlone(utterance));
    return doubtful ? DOUBTFUL : utterance.score();
  }

  /** Whether somebody else was spoken of after the name that a pronoun is to stand for. */
  private boolean isDoubtful(Utterance utterance, Subject subject) {
    return isPronounAlone(utterance)
        && subject.entity().isPresent()
        && persons.isOvertaken(
            utterance.saying().flatMap(Saying::speaker).orElseThrow().first(),
            subject.entity().getAsInt());
  }

  private boolean isPronounAlone(Utterance utterance) {
    return utterance
        .saying()
        .flatMap(Saying::speaker)
        .filter(said -> said.end() == said.first() + 1)
        .filter(said -> PERSONS.contains(prose.word(said.first())))
        .isPresent();
  }

  private boolean isHedged(Cue cue) {
    var verb = prose.span(new Words(cue.first(), cue.first() + 1));
    return Hedges.stance(syntax, verb).hedged();
  }

  private Optional<Subject> subject(Utterance utterance, int paragraph) {
    var said = utterance.speaker().map(words -> goesOnAs(utterance, resolved(words), paragraph));
    boolean verbOnly = utterance.saying().isPresent();
    if (said.filter(found -> isDoubtful(utterance, found)).isPresent()) {
      return said.map(Speakers::named);
    }
    boolean goesOn = (verbOnly || utterance.follows()) && paragraph <= lastParagraph + 1;
    var subject = said.isPresent() || !goesOn ? said : goingOn(utterance, paragraph);
    if (subject.isPresent()) {
      last = subject;
      lastEnd = prose.sentenceEnd(lastToken(utterance));
      lastParagraph = paragraph;
      if (isPerson(subject.get())) {
        lastPerson = subject;
        personParagraph = paragraph;
      } else if (subject.get().entity().isPresent()) {
        lastOther = subject;
      }
    }
    return subject;
  }

  /**
   * Who "he" is behind a quotation, when nobody was named since somebody spoke: he who did goes on,
   * whoever was spoken of.
   */
  private Subject goesOnAs(Utterance utterance, Subject said, int paragraph) {
    boolean another =
        utterance.kind() == Fact.Kind.QUOTE
            && isPronounAlone(utterance)
            && said.entity().isPresent()
            && last.filter(this::isPerson).isPresent()
            && !last.get().entity().equals(said.entity())
            && paragraph <= lastParagraph + 1;
    if (!another) {
      return said;
    }
    int pronoun = utterance.speaker().orElseThrow().first();
    int start = prose.tokenAt(utterance.span().start());
    return isOther(last.get(), pronoun) || isAnybodyNamed(lastEnd, start)
        ? said
        : new Subject(said.part(), last.get().entity());
  }

  private boolean isOther(Subject meant, int pronoun) {
    return meant.entity().isPresent() && fit.isOther(meant.entity().getAsInt(), pronoun);
  }

  private boolean isAnybodyNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (mentioned.isPersonByName(i)) {
        return true;
      }
    }
    return false;
  }

  private int lastToken(Utterance utterance) {
    int end = prose.tokenAt(utterance.span().end()) - 1;
    return Math.max(end, utterance.saying().map(saying -> saying.cue().first()).orElse(end));
  }

  /** A quotation without a cue is a person's who spoke not long ago rather than a body's. */
  private Optional<Subject> goingOn(Utterance utterance, int paragraph) {
    boolean person =
        utterance.saying().isEmpty()
            && last.filter(this::isBody).isPresent()
            && paragraph <= personParagraph + FURTHEST_PARAGRAPH;
    return person ? lastPerson.or(() -> last) : last;
  }

  /** An organization, or a description of one: "the department of health". */
  private boolean isBody(Subject subject) {
    if (subject.entity().isPresent()) {
      return !isPerson(subject);
    }
    return prose
        .words(subject.part().span())
        .filter(words -> COLLECTIVES.contains(prose.word(head(words))))
        .isPresent();
  }

  /** Somebody whom "he" can stand for, with a name or without one. */
  private boolean isAble(Subject subject) {
    var words = prose.words(subject.part().span());
    return subject.entity().isPresent()
        ? isPerson(subject)
        : words.filter(titles::describesPerson).isPresent();
  }

  /** What "it" can stand for: a body or a report, no person and no number of them. */
  private boolean isOneThing(Subject subject) {
    var words = prose.words(subject.part().span());
    return subject.entity().isPresent()
        ? !isPerson(subject)
        : words.filter(found -> !titles.describesPerson(found) && isSingular(found)).isPresent();
  }

  private boolean isSingular(Words words) {
    int head = head(words);
    return !prose.isTagged(words.first(), "NUM")
        && (!prose.word(head).endsWith("s") || !nouns.isPluralRole(prose, head));
  }

  private boolean isPerson(Subject subject) {
    var entity = subject.entity();
    return entity.isPresent() && mentioned.entity(entity.getAsInt()).type() == EntityType.PERSON;
  }

  private Subject resolved(Words words) {
    var part = Part.of(prose.text(), prose.span(withoutArticle(words)));
    int head = head(words);
    var word = prose.word(head);
    if (words.end() == words.first() + 1 && mentioned.at(head).isEmpty()) {
      if (PERSONS.contains(word)) {
        var before = lastPersonBefore(words).or(() -> last.filter(this::isAble));
        return meaning(part, before.filter(meant -> !isOther(meant, head)));
      }
      if (OTHERS.contains(word)) {
        boolean many = !prose.is(head, "it");
        return meaning(part, last.filter(meant -> many ? !isPerson(meant) : isOneThing(meant)));
      }
    }
    if (isAge(words)) {
      return meaning(part, lastPersonBefore(words));
    }
    var body = bodies.of(words);
    if (body.isPresent()) {
      return new Subject(part, body);
    }
    var mention = mentioned.at(head);
    if (mention.isEmpty() && (WRITINGS.contains(word) || BODIES.contains(word))) {
      return writing(words, head, part);
    }
    var lastMention = mentioned.at(words.last());
    boolean titled =
        lastMention.isPresent()
            && lastMention.get().type() == EntityType.PERSON
            && titles.areBefore(words, lastMention.get());
    if (titled) {
      mention = lastMention;
    }
    if (mention.isEmpty() || (!titled && isJoint(words, head))) {
      return new Subject(part, OptionalInt.empty());
    }
    var name = Part.of(prose.text(), mention.get().span());
    return new Subject(name, OptionalInt.of(mention.get().entity()));
  }

  /** "the 30-year-old": somebody who was named before. */
  private boolean isAge(Words words) {
    return words.size() > 2
        && prose.is(words.first(), "the")
        && prose.is(words.last(), "old")
        && prose.isHyphen(words.last() - 1);
  }

  /** "the River Trust" is a name, "the river" is none. */
  private Words withoutArticle(Words words) {
    boolean name =
        words.end() > words.first() + 2
            && prose.is(words.first(), "the")
            && prose.isCapitalised(words.first() + 1);
    return name ? new Words(words.first() + 1, words.end()) : words;
  }

  /** A pronoun keeps its place; it takes the words of whom it stands for if that has no name. */
  private static Subject meaning(Part pronoun, Optional<Subject> meant) {
    if (meant.isEmpty()) {
      return new Subject(pronoun, OptionalInt.empty());
    }
    return meant.get().entity().isPresent()
        ? new Subject(pronoun, meant.get().entity())
        : meant.get();
  }

  /** The person that this sentence or the one before is about, or else the one who spoke last. */
  private Optional<Subject> lastPersonBefore(Words words) {
    int sentence = prose.sentenceOf(words.first());
    var here = persons.named(sentence, words.first());
    if (here.isPresent() || sentence == 0) {
      return here;
    }
    return persons
        .named(sentence - 1, prose.firstOf(sentence))
        .or(() -> persons.described(sentence - 1, words.first()))
        .or(() -> lastPerson);
  }

  /** "the Acme statement" speaks for whom it names, "the statement" for who spoke last. */
  private Subject writing(Words words, int head, Part part) {
    boolean written = WRITINGS.contains(prose.word(head));
    for (int i = words.first(); i < head; i++) {
      boolean owner = !written && (prose.isPossessive(i + 1) || prose.isHyphen(i + 1));
      if (!owner && mentioned.at(i).filter(found -> found.form() != Form.PRONOUN).isPresent()) {
        var mention = mentioned.at(i).get();
        var name = Part.of(prose.text(), mention.span());
        return new Subject(name, OptionalInt.of(mention.entity()));
      }
    }
    boolean definite = written && prose.is(words.first(), "the");
    return definite
        ? meaning(part, lastOther.or(() -> last.filter(this::isOneThing)))
        : new Subject(part, OptionalInt.empty());
  }

  /** The last word of the noun phrase proper, before any preposition. */
  private int head(Words words) {
    for (int i = words.first() + 1; i < words.end(); i++) {
      boolean ties =
          prose.isTagged(i, "ADP")
              || prose.is(i, ",")
              || prose.is(i, "(")
              || (prose.isTagged(i, "VERB") && !prose.isHyphen(i - 1));
      if (ties && mentioned.at(i).isEmpty()) {
        return i - 1;
      }
    }
    return words.last();
  }

  private boolean isJoint(Words words, int head) {
    for (int i = words.first() + 1; i < head; i++) {
      if (prose.isTagged(i, "CCONJ")
          && mentioned.at(i).isEmpty()
          && (mentioned.at(i - 1).isPresent() || prose.isTagged(i - 1, "PROPN"))) {
        return true;
      }
    }
    return false;
  }
}
