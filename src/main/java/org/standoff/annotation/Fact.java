package org.standoff.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.standoff.text.Span;

/**
 * A claim that the text makes, with the words that make it: somebody said something, is something,
 * or did something.
 *
 * <p>It starts in one sentence and may reach over several; predicate, object and arguments lie
 * within them. The words of its subject and of who said it may lie elsewhere: the speaker of a
 * quotation is often named a paragraph before.
 *
 * @param sentence the number of the sentence it starts in, counted from 0
 * @param lastSentence the number of the one it ends in
 * @param subject who says, is or does it; empty when that is not known
 * @param predicate the words that tie subject and object; empty where the text has none, as between
 *     a name and the description behind it
 * @param object what is said, without the quotation marks; the role; what is done
 * @param negated whether the text denies it: "did not sign"; of a statement, that its speaker says
 *     what is said: "did not say", "denied that"
 * @param score how likely it is that the text makes this claim, in 0..1
 */
public record Fact(
    Kind kind,
    int sentence,
    int lastSentence,
    Optional<Subject> subject,
    Optional<Part> predicate,
    Part object,
    List<Argument> arguments,
    boolean negated,
    Certainty certainty,
    double score)
    implements Annotation {

  /** Below this score it is a guess who said it: by distance alone, with no word that tells. */
  public static final double SURE = 0.5;

  public Fact {
    arguments = List.copyOf(arguments);
    Mention.requireScore(score);
    if (sentence > lastSentence) {
      throw new IllegalArgumentException(
          "a fact that ends in sentence " + lastSentence + " starts in " + sentence);
    }
  }

  /** From the first to the last character of predicate, object and arguments, but who said it. */
  @Override
  public Span span() {
    var span = object.span();
    if (predicate.isPresent()) {
      span = span.hull(predicate.get().span());
    }
    for (var argument : arguments) {
      if (argument.role() != ArgumentRole.SAID_BY) {
        span = span.hull(argument.part().span());
      }
    }
    return span;
  }

  /** The same claim of somebody else, or of whom is known by now. */
  public Fact by(Subject known) {
    return new Fact(
        kind,
        sentence,
        lastSentence,
        Optional.of(known),
        predicate,
        object,
        arguments,
        negated,
        certainty,
        score);
  }

  /** What kind of claim it is. */
  public enum Kind {
    /** Words between quotation marks, and who said or wrote them. */
    QUOTE,
    /** What somebody is reported to have said, in the words of the article. */
    STATEMENT,
    /** Who or what a person is: office, job, rank, kinship, description. */
    ROLE,
    /** Who did what. */
    RELATION;

    /** The name in JSON and output: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with that label, in any case.
     *
     * @throws IllegalArgumentException if there is no such kind; the message lists them
     */
    public static Kind parse(String label) {
      return Arrays.stream(values())
          .filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() ->
              new IllegalArgumentException(
                  "no kind of fact '"
                      + label
                      + "': there are "
                      + Arrays.stream(values())
                          .map(Kind::label)
                          .collect(Collectors.joining(", "))));
    }
  }

  /** How far the article itself stands behind a claim. */
  public enum Certainty {
    CERTAIN,
    /** It is hedged: "reportedly", "may", "allegedly". */
    UNCERTAIN,
    /** It is not the article's but somebody's, within a quotation or a statement. */
    CLAIMED;

    /** The name in JSON and output: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Words of the text that have a part in a fact.
   *
   * @param text the words; those of the span, unless they are composed of several places or say
   *     what the text leaves out
   * @param span where they stand; the smallest span that holds them when they are composed
   */
  public record Part(String text, Span span) {
    public Part {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a part of a fact needs words: " + span);
      }
    }

    /** The words of a span of a text. */
    public static Part of(String text, Span span) {
      return new Part(span.of(text), span);
    }
  }

  /**
   * Who says, is or does it.
   *
   * @param entity the number of the entity in {@link AnnotatedArticle#entities()}; empty for a
   *     description without a name, such as "a police spokesman"
   */
  public record Subject(Part part, OptionalInt entity) {}

  /** A further part of a fact. */
  public record Argument(ArgumentRole role, Part part) {}

  /** What a further part has to do with the fact. */
  public enum ArgumentRole {
    /** The organization in which a role is held. */
    ORGANIZATION,
    /** Where it happens; the place or nationality that a role belongs to. */
    PLACE,
    TIME,
    /** To whom somebody speaks. */
    LISTENER,
    /** Whose claim it is: the name of an entity, or the words for who speaks. */
    SAID_BY;

    /** The name in JSON and output: lower case, words apart. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
