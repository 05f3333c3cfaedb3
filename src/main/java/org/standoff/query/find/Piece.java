package org.standoff.query.find;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.text.Fold;
import org.standoff.text.Signs;

/**
 * What stands in the place of one word of a query, alone or in a phrase. Its {@code toString} is
 * how it is written.
 */
public sealed interface Piece {
  /** Words that join parts of a query, and are no pieces unless in quotes. */
  Set<String> OPERATORS = Set.of("and", "or", "not");

  /**
   * A word in any inflection.
   *
   * @param folded one word, and none of the {@link #OPERATORS}
   */
  record Inflected(String folded) implements Piece {
    public Inflected {
      requireFolded(folded);
      if (OPERATORS.contains(folded)) {
        throw new IllegalArgumentException("an operator: " + folded);
      }
    }

    @Override
    public String toString() {
      return folded;
    }
  }

  /**
   * A word in this form, whatever its case and accents.
   *
   * @param folded one word
   */
  record Literal(String folded) implements Piece {
    public Literal {
      requireFolded(folded);
    }

    @Override
    public String toString() {
      return folded;
    }
  }

  /**
   * A word exactly as it is typed, with its case and accents.
   *
   * @param written characters that are one word
   */
  record Written(String written) implements Piece {
    public Written {
      var words = Fold.words(written);
      if (words.size() != 1 || words.getFirst().span().length() != written.length()) {
        throw new IllegalArgumentException("no word: '" + written + "'");
      }
    }

    /** The word as it is compared first. */
    public String folded() {
      return Fold.fold(written);
    }

    @Override
    public String toString() {
      return written;
    }
  }

  /**
   * Any word of this shape: {@code *} stands for any letters or none, {@code ?} for one.
   *
   * @param glob folded letters and digits, at least two, and at least one star or mark
   */
  record Pattern(String glob) implements Piece {
    private static final int LEAST = 2;

    public Pattern {
      var letters = glob.replace("*", "").replace("?", "");
      if (letters.length() == glob.length() || letters.length() < LEAST) {
        throw new IllegalArgumentException("a pattern needs two letters: '" + glob + "'");
      }
      for (var part : glob.split("[*?]", -1)) {
        if (!part.isEmpty()) {
          requireFolded(part);
        }
      }
    }

    /** Whether a folded word has this shape. */
    public boolean matches(String word) {
      return word.matches(expression());
    }

    /** The shape as a regular expression of letters, {@code .} and {@code .*} alone. */
    public String expression() {
      return glob.replace("*", ".*").replace("?", ".");
    }

    @Override
    public String toString() {
      return glob;
    }
  }

  /**
   * A word that is spelt nearly so: at most one letter differs in words of up to five letters, two
   * in longer ones, each put in, left out, changed or swapped with the next; the first letter is
   * the same.
   *
   * @param folded one word of at least three characters
   */
  record Close(String folded) implements Piece {
    public static final int SHORTEST = 3;
    private static final int SHORT = 5;

    public Close {
      requireFolded(folded);
      if (folded.length() < SHORTEST) {
        throw new IllegalArgumentException("too short for near spellings: " + folded);
      }
    }

    /** How many letters may differ. */
    public int edits() {
      return folded.length() <= SHORT ? 1 : 2;
    }

    /** Whether a folded word is spelt nearly so, or the same. */
    public boolean takes(String word) {
      int[] here = folded.codePoints().toArray();
      int[] there = word.codePoints().toArray();
      return here[0] == there[0]
          && Math.abs(here.length - there.length) <= edits()
          && distance(here, there) <= edits();
    }

    /** How many letters differ, by the optimal string alignment. */
    private static int distance(int[] here, int[] there) {
      int[][] least = new int[here.length + 1][there.length + 1];
      for (int i = 0; i <= here.length; i++) {
        for (int j = 0; j <= there.length; j++) {
          if (i == 0 || j == 0) {
            least[i][j] = i + j;
            continue;
          }
          boolean same = here[i - 1] == there[j - 1];
          int change = least[i - 1][j - 1] + (same ? 0 : 1);
          least[i][j] = Math.min(change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
          boolean swapped =
              i > 1 && j > 1 && here[i - 1] == there[j - 2] && here[i - 2] == there[j - 1];
          if (swapped) {
            least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
          }
        }
      }
      return least[here.length][there.length];
    }

    @Override
    public String toString() {
      return folded + "~";
    }
  }

  /** Any mention of an entity of a type. */
  record AnyOf(EntityType type) implements Piece {
    @Override
    public String toString() {
      return "[" + type.label() + "]";
    }
  }

  /**
   * Any figure.
   *
   * @param kind none for any
   */
  record AnyFigure(Optional<FigureKind> kind) implements Piece {
    static final String ANY = "figure";

    /** Whether a figure of a kind is one. */
    public boolean takes(FigureKind other) {
      return kind.isEmpty() || kind.get() == other;
    }

    @Override
    public String toString() {
      return "[" + kind.map(FigureKind::label).orElse(ANY) + "]";
    }
  }

  /**
   * Something that has signs beside it.
   *
   * @param piece none of these itself
   * @param before what {@link Signs} before it end with; may be empty
   * @param behind what those behind it begin with; may be empty, but then not both
   */
  record Signed(Piece piece, String before, String behind) implements Piece {
    public Signed {
      if (piece instanceof Signed || (before.isEmpty() && behind.isEmpty())) {
        throw new IllegalArgumentException("no signs: " + before + piece + behind);
      }
    }

    /** The signs with blanks between, since a pattern takes what it touches for its own. */
    String apart() {
      return (before + " " + piece + " " + behind).strip();
    }

    @Override
    public String toString() {
      return before + piece + behind;
    }
  }

  /** The same with some signs before it. */
  default Piece before(String signs) {
    return signs.isEmpty() ? this : new Signed(unsigned(), signs, signsBehind());
  }

  /** The same with some signs behind it. */
  default Piece behind(String signs) {
    return signs.isEmpty() ? this : new Signed(unsigned(), signsBefore(), signs);
  }

  /** What it is whatever signs it has beside it. */
  default Piece unsigned() {
    return this instanceof Signed(var piece, _, _) ? piece : this;
  }

  /** The letters and digits that have to be there; none where others can stand for them. */
  default String letters() {
    return switch (unsigned()) {
      case Inflected(var folded) -> folded;
      case Literal(var folded) -> folded;
      case Written(var written) -> written;
      case Pattern _, Close _, AnyOf _, AnyFigure _, Signed _ -> "";
    };
  }

  /** The signs that have to be before it; may be none. */
  default String signsBefore() {
    return this instanceof Signed(_, var before, _) ? before : "";
  }

  /** The signs that have to be behind it; may be none. */
  default String signsBehind() {
    return this instanceof Signed(_, _, var behind) ? behind : "";
  }

  /** Whether a word joins parts of a query, in any case. */
  static boolean isOperator(String word) {
    return OPERATORS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void requireFolded(String word) {
    if (word.isEmpty() || word.indexOf(' ') >= 0 || !Fold.fold(word).equals(word)) {
      throw new IllegalArgumentException("no folded word: '" + word + "'");
    }
  }
}
