package org.standoff.answers.sought;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.FoundFact;
import org.standoff.query.AnswerKind;
import org.standoff.query.FactQuery;
import org.standoff.query.Sought;
import org.standoff.query.asked.StopWords;
import org.standoff.search.Excerpt;
import org.standoff.search.Passage;
import org.standoff.search.PassageFact;
import org.standoff.search.PassageMention;
import org.standoff.search.SoughtAnswer.Reply;
import org.standoff.text.Fold;
import org.standoff.text.Span;
import org.standoff.words.Inflection;
import org.standoff.words.Paraphrases;

/**
 * Finds the fact of a sentence that answers, and tells where the facts say that the sentence is
 * about another: "Who sued X?" is not answered by what X sued.
 */
record FactReplies(Sought question, List<QuestionTerm> terms, Paraphrases paraphrases) {

  /** Prepositions behind which somebody else stands than the one to whom it is done. */
  private static final Set<String> ASIDE =
      Set.of("with", "by", "against", "over", "from", "before", "after", "than", "at");

  /** So many characters behind who did something is the name: "The officer, Dr. | Ann Lee". */
  private static final int NAMED_BEHIND = 8;

  /** How much the role in another country than the one asked for is worth. */
  private static final double ELSEWHERE = 0.3;

  /** How a fact stands to a reading of the question. */
  private enum Fit {
    ANSWERS,
    CONTRADICTS,
    NEITHER
  }

  /** The fact that answers, with the words of the sentence that do. */
  Replied best(CandidateSentence candidate) {
    var best = Replied.NOTHING;
    for (var found : candidate.facts()) {
      var fact = found.fact();
      double quality = quality(fact, candidate);
      if (quality > best.quality()) {
        best = new Replied(reply(fact, candidate), Optional.of(fact), quality);
      }
    }
    return best;
  }

  /** The shortest fact that some words of the sentence are a part of. */
  static Optional<PassageFact> holding(Reply reply, CandidateSentence candidate) {
    var words = reply.excerpt().text();
    return candidate.facts().stream()
        .map(FoundFact::fact)
        .filter(fact -> isPart(words, fact))
        .min(Comparator.comparingInt(fact -> objectText(fact).length()));
  }

  private static boolean isPart(String words, PassageFact fact) {
    return fact.subject().filter(words::equals).isPresent() || objectText(fact).contains(words);
  }

  /** Whether some fact has the parts of the question the other way round, and none as asked. */
  boolean contradict(CandidateSentence candidate) {
    if (question.answer() != AnswerKind.PERSON) {
      return false;
    }
    boolean contradicted = false;
    for (var found : candidate.facts()) {
      for (var reading : question.facts()) {
        var fit = fit(reading, found.fact());
        if (fit == Fit.ANSWERS) {
          return false;
        }
        contradicted |= fit == Fit.CONTRADICTS;
      }
    }
    return contradicted;
  }

  private double quality(PassageFact fact, CandidateSentence candidate) {
    return switch (fact.kind()) {
      case QUOTE, STATEMENT -> said(fact);
      case ROLE -> question.answer() == AnswerKind.PERSON ? role(fact) : 0;
      case RELATION -> Math.max(relation(fact), place(fact, candidate));
    };
  }

  /** Where it happens, if the fact is about what the question asks for. */
  private double place(PassageFact fact, CandidateSentence candidate) {
    boolean asked =
        question.answer() == AnswerKind.PLACE
            && fact.arguments().stream().anyMatch(FactReplies::isPlace)
            && fact.predicate().filter(this::isAsked).isPresent();
    return asked && place(fact, candidate.sentence().passage()).isPresent() ? 1 : 0;
  }

  private static boolean isPlace(Fact.Argument argument) {
    return argument.role() == Fact.ArgumentRole.PLACE;
  }

  private boolean isAsked(String predicate) {
    return Fold.words(predicate).stream()
        .anyMatch(word ->
            terms.stream()
                .filter(term -> term.kind() == QuestionTerm.Kind.WORD)
                .anyMatch(
                    term -> term.isSaidBy(word.folded()) || term.isParaphrasedBy(word.folded())));
  }

  private static Optional<PassageMention> place(PassageFact fact, Passage passage) {
    return fact.arguments().stream()
        .filter(FactReplies::isPlace)
        .flatMap(argument ->
            passage.mentions().stream()
                .filter(mention -> argument.part().span().contains(mention.excerpt().span())))
        .findFirst();
  }

  private double said(PassageFact fact) {
    double best = 0;
    for (var reading : question.facts()) {
      boolean speaks = reading.subject().isEmpty() || isSubject(reading.subject(), fact);
      double asked = reading.kinds().contains(fact.kind()) ? 1 : wording(reading);
      best = Math.max(best, speaks ? asked : 0);
    }
    return best
        * (fact.kind() == Fact.Kind.QUOTE ? 1 : 0.9)
        * (fact.negated() ? 0.8 : 1)
        * fact.score();
  }

  /** "What did X call Y?" is answered by what X said, too. */
  private double wording(FactQuery reading) {
    return question.answer() == AnswerKind.ANY && !reading.subject().isEmpty() ? 0.5 : 0;
  }

  /** The share of the words that are no names which the role says. */
  private double role(PassageFact fact) {
    var text = roleText(fact);
    var words = Fold.words(text).stream().map(Fold.Word::folded).toList();
    double held = 0;
    double all = 0;
    boolean isOfAsked = false;
    for (var term : terms) {
      boolean here =
          words.stream().anyMatch(word -> term.isSaidBy(word) || term.isParaphrasedBy(word));
      if (!term.isRequired()) {
        all += term.weight();
        held += here ? term.weight() : 0;
      } else if (here) {
        all += 0.5 * term.weight();
        held += 0.5 * term.weight();
        isOfAsked = true;
      }
    }
    boolean elsewhere =
        !isOfAsked && asksOfCountry() && words.stream().anyMatch(FactReplies::isCountry);
    return all == 0 || fact.negated() ? 0 : held / all * (elsewhere ? ELSEWHERE : 1);
  }

  /** Whether a country is named, which has words such as "French" for what is of it. */
  private boolean asksOfCountry() {
    return terms.stream().anyMatch(term -> term.isRequired() && !term.paraphrases().isEmpty());
  }

  private static boolean isCountry(String word) {
    return !Demonyms.of(word).isEmpty();
  }

  private static String roleText(PassageFact fact) {
    var text = new StringBuilder(fact.object().text());
    fact.arguments().forEach(argument -> text.append(' ').append(argument.part().text()));
    return text.toString();
  }

  private double relation(PassageFact fact) {
    double best = 0;
    for (var reading : question.facts()) {
      if (fit(reading, fact) == Fit.ANSWERS) {
        best = Math.max(best, fact.negated() ? 0.7 : 1);
      }
    }
    return best;
  }

  private Fit fit(FactQuery reading, PassageFact fact) {
    if (!reading.kinds().contains(Fact.Kind.RELATION)
        || fact.kind() != Fact.Kind.RELATION
        || !isPredicate(reading.predicate(), fact)) {
      return Fit.NEITHER;
    }
    boolean subject = reading.subject().isEmpty() || isSubject(reading.subject(), fact);
    boolean object = reading.object().isEmpty() || holdsName(objectText(fact), reading.object());
    boolean aside =
        question.answer() == AnswerKind.PERSON
            && holdsName(fact.object().text(), reading.object())
            && isAside(fact.object().text(), reading.object());
    if (subject && object && aside) {
      return Fit.CONTRADICTS;
    }
    if (subject && object) {
      return Fit.ANSWERS;
    }
    boolean turned =
        (!subject && holdsName(objectText(fact), reading.subject()))
            || (!object && isSubject(reading.object(), fact));
    return turned ? Fit.CONTRADICTS : Fit.NEITHER;
  }

  private boolean isPredicate(String predicate, PassageFact fact) {
    var words = Fold.words(fact.predicate().orElse("") + " " + fact.object().text());
    var asked = Fold.words(predicate).stream().map(Fold.Word::folded).toList();
    var said = fact.predicate().map(text -> Fold.words(text)).orElse(List.of());
    return !words.isEmpty()
        && !asked.isEmpty()
        && asked.stream()
            .allMatch(word -> said.stream().anyMatch(other -> isSame(other.folded(), word)));
  }

  private boolean isSame(String said, String asked) {
    return Inflection.isFormOf(said, asked)
        || paraphrases.of(asked).stream().anyMatch(other -> Inflection.isFormOf(said, other));
  }

  private boolean isSubject(String name, PassageFact fact) {
    return fact.subject().filter(text -> holdsName(text, name)).isPresent()
        || fact.entity().filter(text -> holdsName(text, name)).isPresent()
        || fact.entity().filter(entity -> isMeant(entity, name)).isPresent();
  }

  /** Whether an entity of an article is one that a name of the question means. */
  private boolean isMeant(String entity, String name) {
    var folded = "/" + Fold.fold(entity);
    return terms.stream()
        .filter(term -> Fold.fold(name).contains(Fold.fold(term.text())))
        .flatMap(term -> term.meant().stream())
        .flatMap(identity -> identity.keys().stream())
        .anyMatch(key -> key.endsWith(folded));
  }

  /** Whether a text has all words of a name, in any inflection. */
  private static boolean holdsName(String text, String name) {
    var words = Fold.words(text).stream().map(Fold.Word::folded).toList();
    var asked =
        Fold.words(name).stream().map(Fold.Word::folded).filter(word -> word.length() > 1).toList();
    return !asked.isEmpty()
        && asked.stream()
            .allMatch(word -> words.stream().anyMatch(other -> Inflection.isFormOf(other, word)));
  }

  /**
   * Whether a name stands in an object only behind what is done to another: "lead | the
   * Conservatives by 5 % with the Greens on 19 %" is not about who leads the Greens.
   */
  private static boolean isAside(String object, String name) {
    var words = Fold.words(object);
    var asked =
        Fold.words(name).stream().map(Fold.Word::folded).filter(word -> word.length() > 1).toList();
    boolean named = false;
    for (var word : words) {
      if (asked.stream().anyMatch(other -> Inflection.isFormOf(word.folded(), other))) {
        return false;
      }
      named |= Character.isUpperCase(object.codePointAt(word.span().start()));
      if (named && ASIDE.contains(word.folded())) {
        return true;
      }
    }
    return false;
  }

  private static String objectText(PassageFact fact) {
    return roleText(fact);
  }

  /** The open part of the fact as it stands in the sentence. */
  private Optional<Reply> reply(PassageFact fact, CandidateSentence candidate) {
    if (question.answer() == AnswerKind.PLACE) {
      return place(fact, candidate.sentence().passage()).map(Reply.Named::new);
    }
    boolean openSubject =
        question.answer() == AnswerKind.PERSON
            && (fact.kind() == Fact.Kind.ROLE
                || question.facts().stream().anyMatch(facts -> facts.subject().isEmpty()));
    if (openSubject) {
      return subject(fact, candidate)
          .<Reply>map(Reply.Named::new)
          .or(() -> unnamedSubject(fact, candidate).map(Reply.Worded::new));
    }
    if (question.answer() == AnswerKind.PERSON) {
      var object =
          candidate.sentence().passage().mentions().stream()
              .filter(mention -> fact.object().span().contains(mention.excerpt().span()))
              .filter(mention -> mention.type() == EntityType.PERSON && !candidate.isAsked(mention))
              .findFirst();
      if (object.isPresent()) {
        return object.map(Reply.Named::new);
      }
    }
    var sentence = candidate.sentence().passage().excerpt();
    int start = Math.max(fact.object().span().start(), sentence.span().start());
    int end = Math.min(fact.object().span().end(), sentence.span().end());
    return start >= end ? Optional.empty() : Optional.of(new Reply.Worded(fact.object()));
  }

  /** "Labour members": a subject without a name, where it stands before what is done. */
  private static Optional<Excerpt> unnamedSubject(PassageFact fact, CandidateSentence candidate) {
    var sentence = candidate.sentence().passage().excerpt();
    int object = fact.object().span().start() - sentence.span().start();
    var subject = fact.subject().filter(text -> !StopWords.contains(Fold.fold(text)));
    if (subject.isEmpty() || object < 0) {
      return Optional.empty();
    }
    int start = sentence.text().lastIndexOf(subject.get(), object);
    int end = start + subject.get().length();
    boolean isNamed =
        candidate.sentence().passage().mentions().stream()
            .mapToInt(mention -> mention.excerpt().span().start() - sentence.span().start() - end)
            .anyMatch(gap -> gap >= 0 && gap <= NAMED_BEHIND);
    return start < 0 || isNamed
        ? Optional.empty()
        : Optional.of(sentence.part(new Span(start, end)));
  }

  private static Optional<PassageMention> subject(PassageFact fact, CandidateSentence candidate) {
    List<PassageMention> named = new ArrayList<>();
    for (var mention : candidate.sentence().passage().mentions()) {
      if (fact.entity().filter(mention.entity()::equals).isPresent()) {
        named.add(mention);
      }
    }
    return named.stream()
        .filter(mention -> fact.subject().filter(mention.excerpt().text()::equals).isPresent())
        .findFirst()
        .or(() -> named.stream().findFirst());
  }
}
