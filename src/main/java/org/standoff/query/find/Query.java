package org.standoff.query.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.text.Fold;

/**
 * What a sentence has to hold to be an answer of {@code find}.
 *
 * <p>Its {@code toString} writes a query in the language that {@link QueryParser} reads, and
 * reading it again gives an equal query. What each part means is in {@code docs/query.md}.
 */
public sealed interface Query {

  /**
   * Words or what stands for them, one after the other.
   *
   * @param pieces at least one; a {@link Piece.Inflected} or {@link Piece.Close} stands alone and
   *     without signs, and of several a {@link Piece.Written} only with its like; signs between two
   *     stand before the second
   */
  record Words(List<Piece> pieces) implements Query {
    public Words {
      pieces = List.copyOf(pieces);
      var bare = pieces.stream().map(Piece::unsigned).toList();
      long written = bare.stream().filter(Piece.Written.class::isInstance).count();
      boolean single =
          bare.stream()
              .anyMatch(piece -> piece instanceof Piece.Inflected || piece instanceof Piece.Close);
      boolean stray =
          pieces.stream()
              .limit(Math.max(0, pieces.size() - 1L))
              .anyMatch(piece -> !piece.signsBehind().isEmpty());
      if (pieces.isEmpty()
          || stray
          || ((pieces.size() > 1 || !bare.equals(pieces)) && single)
          || (written > 0 && written < pieces.size())) {
        throw new IllegalArgumentException("no phrase: " + pieces);
      }
    }

    public static Words of(Piece piece) {
      return new Words(List.of(piece));
    }

    /** The words themselves, and with their numbers in other {@link PieceWritings}. */
    public List<Words> writings() {
      return PieceWritings.of(pieces).stream().map(Words::new).toList();
    }

    /** Whether they begin with a number, which none that goes on before it is. */
    public static boolean beginsWithNumber(List<Piece> pieces) {
      var letters = pieces.getFirst().letters();
      return !letters.isEmpty() && Character.isDigit(letters.charAt(0));
    }

    /** Whether they end with a number, which none that goes on behind it is. */
    public static boolean endsWithNumber(List<Piece> pieces) {
      var letters = pieces.getLast().letters();
      return !letters.isEmpty() && Character.isDigit(letters.charAt(letters.length() - 1));
    }

    @Override
    public String toString() {
      var all = written();
      return switch (pieces.getFirst()) {
        case Piece.Signed(Piece.Written _, _, _), Piece.Written _ -> "=\"" + all + '"';
        case Piece.Literal _, Piece.Signed _ -> '"' + all + '"';
        case Piece _ -> pieces.size() == 1 ? all : '"' + all + '"';
      };
    }

    /** The pieces with signs directly beside them, so that full stops and colons say something. */
    String written() {
      var all = new StringBuilder();
      boolean wild = false;
      for (var piece : pieces) {
        boolean signed = !piece.signsBefore().isEmpty();
        all.append(all.isEmpty() || (signed && !wild) ? "" : " ");
        wild = piece.unsigned() instanceof Piece.Pattern;
        all.append(wild && piece instanceof Piece.Signed signs ? signs.apart() : piece.toString());
      }
      return all.toString();
    }
  }

  /**
   * A mention of an entity, in whichever form.
   *
   * @param type empty for any type
   * @param name the entity's name or a part of it, as typed; it holds at least one word
   */
  record Named(Optional<EntityType> type, String name) implements Query {
    /** What stands for a type in a query for a name of any type. */
    static final String ANY = "name";

    public Named {
      if (Fold.words(name).isEmpty()) {
        throw new IllegalArgumentException("a name needs a word: '" + name + "'");
      }
    }

    @Override
    public String toString() {
      return type.map(EntityType::label).orElse(ANY) + ":" + QueryCursor.inQuotes(name);
    }
  }

  /** Two of these not far from each other in one sentence, and not within one another. */
  record Near(Query left, Nearness nearness, Query right) implements Query {
    public Near {
      if (!left.hasPlaces() || !right.hasPlaces()) {
        throw new IllegalArgumentException("cannot be near: " + left + ", " + right);
      }
    }

    @Override
    public String toString() {
      return side(left) + " " + nearness + " " + side(right);
    }

    private static String side(Query query) {
      return query instanceof Near || query instanceof Or ? "(" + query + ")" : "" + query;
    }
  }

  /** A figure that fulfils a condition. */
  record Figured(FigureCondition condition) implements Query {
    @Override
    public String toString() {
      return condition.toString();
    }
  }

  /**
   * A fact that starts in the sentence.
   *
   * @param what a speaker, a role or a deed; empty for anybody's words
   * @param about what was said, who has the role, or what else belongs to the deed; may be empty
   */
  record Stated(Kind kind, String what, String about) implements Query {
    /** Which kind of fact, and which part of it is named. */
    public enum Kind {
      SAID,
      ROLE,
      DID;

      String label() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    public Stated {
      if (Fold.words(what).isEmpty() && (kind != Kind.SAID || Fold.words(about).isEmpty())) {
        throw new IllegalArgumentException(kind.label() + " of what?");
      }
    }

    @Override
    public String toString() {
      return kind.label()
          + ":"
          + (what.isEmpty() ? "" : QueryCursor.inQuotes(what))
          + (about.isEmpty() ? "" : "(" + QueryCursor.inQuotes(about) + ")");
    }
  }

  /** What is said of the article as a whole. */
  record OfArticle(ArticleCondition condition) implements Query {
    @Override
    public String toString() {
      return condition.toString();
    }
  }

  /** What the sentences of a paragraph or an article hold together. */
  record Within(Extent extent, Query part) implements Query {
    /** How much of an article. */
    public enum Extent {
      PARAGRAPH,
      ARTICLE;

      String label() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    @Override
    public String toString() {
      return extent.label() + "(" + part + ")";
    }
  }

  /** All of these; at least two. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = requireTwo(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof And || part instanceof Or ? "(" + part + ")" : "" + part)
          .collect(Collectors.joining(" "));
    }
  }

  /** At least one of these; at least two. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = requireTwo(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Or ? "(" + part + ")" : "" + part)
          .collect(Collectors.joining(" OR "));
    }
  }

  /** Not this. */
  record Not(Query part) implements Query {
    @Override
    public String toString() {
      return part instanceof And || part instanceof Or ? "NOT (" + part + ")" : "NOT " + part;
    }
  }

  /** Whether it stands in places of a sentence, so that something can be near to it. */
  default boolean hasPlaces() {
    return switch (this) {
      case Words _, Named _, Near _ -> true;
      case Or(var parts) -> parts.stream().allMatch(Query::hasPlaces);
      case And _, Not _, Figured _, Stated _, OfArticle _, Within _ -> false;
    };
  }

  /** Whether the sentence alone tells if it holds: no part is about its paragraph or article. */
  default boolean isOfSentence() {
    return switch (this) {
      case OfArticle _, Within _ -> false;
      case And(var parts) -> parts.stream().allMatch(Query::isOfSentence);
      case Or(var parts) -> parts.stream().allMatch(Query::isOfSentence);
      case Not(var part) -> part.isOfSentence();
      case Words _, Named _, Near _, Figured _, Stated _ -> true;
    };
  }

  private static List<Query> requireTwo(List<Query> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("nothing to join: " + parts);
    }
    return List.copyOf(parts);
  }
}
