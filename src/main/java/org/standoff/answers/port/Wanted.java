package org.standoff.answers.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.identities.Identity;
import org.standoff.identities.MentionTerm;
import org.standoff.identities.WrittenName;
import org.standoff.query.FigureQuery;
import org.standoff.query.find.ArticleCondition;
import org.standoff.query.find.Nearness;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.text.NumberWritings;

/**
 * What a sentence, a figure or a fact must hold to be wanted: a value, which a store compiles whole
 * into whatever it searches by. Names have become {@linkplain Identity identities}, which say what
 * users split off, so that totals are right.
 */
public sealed interface Wanted {

  /** What a sentence must hold. */
  sealed interface InSentence extends Wanted {}

  /**
   * A word.
   *
   * @param folded one word
   */
  record Word(String folded) implements InSentence {}

  /**
   * A word in any of its inflected forms.
   *
   * @param folded one word
   */
  record Inflected(String folded) implements InSentence {}

  /**
   * Words that follow each other.
   *
   * @param folded two words or more
   */
  record Phrase(List<String> folded) implements InSentence {
    public Phrase {
      folded = List.copyOf(folded);
    }
  }

  /**
   * Words that follow each other, their numbers in any {@linkplain NumberWritings writing}.
   *
   * @param folded at least one
   */
  static InSentence words(List<String> folded) {
    List<InSentence> any = new ArrayList<>();
    for (var words : NumberWritings.of(folded)) {
      any.add(words.size() == 1 ? new Word(words.getFirst()) : new Phrase(words));
    }
    return any.size() == 1 ? any.getFirst() : new Any(any);
  }

  /**
   * A mention of any of some entities; none is mentioned nowhere.
   *
   * @param forms by which it refers; none for any
   * @param literal the very characters that its surface form has among its words
   */
  record Mentions(List<Identity> entities, Set<Form> forms, Optional<String> literal)
      implements InSentence {
    public Mentions {
      entities = List.copyOf(entities);
      forms = Set.copyOf(forms);
    }

    /** Any mention of any of the entities. */
    public static Mentions of(List<Identity> entities) {
      return new Mentions(entities, Set.of(), Optional.empty());
    }

    public static Mentions of(Identity entity) {
      return of(List.of(entity));
    }

    /** Whether a mention of one of the entities is wanted for how it refers. */
    public boolean takes(MentionTerm mention) {
      return (forms.isEmpty() || forms.contains(mention.form()))
          && literal.map(words -> holds(mention.surface(), words)).orElse(true);
    }

    private static boolean holds(String text, String words) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        int end = at + words.length();
        boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        if (starts && ends) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Words as they are written, where they are not all within one name that was found.
   *
   * @param writings any of which will do
   */
  record Untagged(List<WrittenName> writings) implements InSentence {
    public Untagged {
      writings = List.copyOf(writings);
    }
  }

  /** A figure of one of some kinds. */
  record Figured(Set<FigureKind> kinds) implements InSentence {
    public Figured {
      kinds = Set.copyOf(kinds);
    }
  }

  /** A mention of an entity of one of some types. */
  record Typed(Set<EntityType> types) implements InSentence {
    public Typed {
      types = Set.copyOf(types);
    }
  }

  /**
   * Words or what stands for them, one after the other.
   *
   * @param pieces at least one
   */
  record Row(List<Piece> pieces) implements InSentence {
    public Row {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Two things so near to one another.
   *
   * @param left a {@link Row}, {@link Mentions}, {@link Near}, or {@link Any} of such
   * @param right likewise
   */
  record Near(InSentence left, Nearness nearness, InSentence right) implements InSentence {}

  /** A figure. */
  record WithFigure(InFigure figure) implements InSentence {}

  /** A fact that starts there. */
  record WithFact(InFact fact) implements InSentence {}

  /** What is said of the article. */
  record OfArticle(ArticleCondition condition) implements InSentence {}

  /** A sentence, with itself, in the same paragraph or article. */
  record Within(Query.Within.Extent extent, InSentence part) implements InSentence {}

  /** All of these; none are in every sentence. */
  record All(List<InSentence> parts) implements InSentence {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these; none are in no sentence. */
  record Any(List<InSentence> parts) implements InSentence {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Not this. */
  record Not(InSentence part) implements InSentence {}

  /**
   * At least one of some parts, in the sentence itself. A sentence weighs as much as the parts
   * together, each by how near it is held.
   *
   * @param parts at most {@link #MOST_PARTS}
   * @param favoured what makes a sentence weigh more that holds any of the parts
   */
  record Weights(List<Weight> parts, List<Weight> favoured) implements Wanted {
    public static final int MOST_PARTS = 31;

    public Weights {
      parts = List.copyOf(parts);
      favoured = List.copyOf(favoured);
      if (parts.size() > MOST_PARTS) {
        throw new IllegalArgumentException("more than " + MOST_PARTS + " parts are wanted");
      }
    }
  }

  /**
   * What a sentence may hold, and how much that counts.
   *
   * @param weight above 0
   */
  record Weight(InSentence part, double weight) {}

  /**
   * A figure that is asked for: what a query says of it, each word in any inflection.
   *
   * @param counted the folded words of the query
   */
  record InFigure(FigureQuery query, List<String> counted) implements Wanted {
    public InFigure {
      counted = List.copyOf(counted);
    }
  }

  /**
   * A fact. Each part narrows what is wanted; words are folded, in any order and inflection.
   *
   * @param kinds none for any
   * @param subject who says, is or does it
   * @param predicate words of what ties subject and object
   * @param object whom or what its object speaks of
   * @param about words of its object or arguments, of its sentences or of the one before
   * @param anywhere somebody who is its subject or spoken of, or words in any of its parts
   * @param minimumScore in 0..1
   */
  record InFact(
      Set<Fact.Kind> kinds,
      Optional<Named> subject,
      List<String> predicate,
      Optional<Named> object,
      List<String> about,
      Optional<Named> anywhere,
      double minimumScore)
      implements Wanted {
    public InFact {
      kinds = Set.copyOf(kinds);
      predicate = List.copyOf(predicate);
      about = List.copyOf(about);
    }

    /** Facts of a kind whose subject is an entity, as far as they score so much. */
    public static InFact of(Fact.Kind kind, Identity subject, double minimumScore) {
      return new InFact(
          Set.of(kind),
          Optional.of(new Named(List.of(subject), List.of())),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          minimumScore);
    }
  }

  /**
   * A part of a fact that is one of some entities, or has all of some words if there are any.
   *
   * @param words folded, in any inflection
   */
  record Named(List<Identity> bearers, List<String> words) {
    public Named {
      bearers = List.copyOf(bearers);
      words = List.copyOf(words);
    }
  }
}
