package org.standoff.query.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.text.Fold;
import org.standoff.text.Signs;

/** Makes the pieces of words as they are typed, bare or in quotes. */
final class PieceReader {
  private static final int MAXIMUM_WORDS = 500;
  private static final Pattern SLOT = Pattern.compile("\\[([^\\[\\]]*)]");

  /** A star beside a letter, or a question mark between two. */
  private static final Pattern WILD =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}])[*]|[*](?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])[?](?=[\\p{L}\\p{N}])");

  private static final Pattern RUN = Pattern.compile("[^\\s\\p{Z}]+");

  private PieceReader() {}

  /**
   * What a bare word stands for.
   *
   * @param offset where it starts in the query
   */
  static Query bare(String typed, int offset) throws QuerySyntaxException {
    if (typed.length() > 1 && typed.endsWith("~")) {
      return new Query.Words(List.of(close(typed.substring(0, typed.length() - 1), offset)));
    }
    if (typed.chars().allMatch(c -> c == '*' || c == '?')) {
      throw new QuerySyntaxException("a pattern needs two letters, as in nego*", offset);
    }
    var pieces = words(typed, offset);
    boolean inflected = pieces.size() == 1 && pieces.getFirst() instanceof Piece.Literal;
    if (!inflected) {
      return new Query.Words(pieces);
    }
    var folded = pieces.getFirst().toString();
    return Piece.isOperator(folded)
        ? new Query.Words(pieces)
        : Query.Words.of(new Piece.Inflected(folded));
  }

  /** What stands for words in quotes: words, patterns, and placeholders. */
  static Query quoted(String typed, int offset) throws QuerySyntaxException {
    List<Placed> placed = new ArrayList<>();
    var slots = SLOT.matcher(typed);
    int from = 0;
    while (slots.find()) {
      var slot = slotOf(slots.group(1));
      if (slot.isPresent()) {
        addWords(typed, new Range(from, slots.start()), offset, placed);
        placed.add(new Placed(slot.get(), slots.start(), slots.end()));
        from = slots.end();
      }
    }
    addWords(typed, new Range(from, typed.length()), offset, placed);
    return new Query.Words(checked(signed(placed, typed), offset));
  }

  /** What stands for words exactly as typed. */
  static Query written(String typed, int offset) throws QuerySyntaxException {
    var placed =
        Fold.words(typed).stream()
            .map(Fold.Word::span)
            .map(span -> new Placed(new Piece.Written(span.of(typed)), span.start(), span.end()))
            .toList();
    return new Query.Words(checked(signed(placed, typed), offset));
  }

  /** A piece with where it is typed. */
  private record Placed(Piece piece, int start, int end) {}

  /** A part of what is typed, which may be empty. */
  private record Range(int start, int end) {}

  /** The pieces, with what signs are typed beside them. */
  private static List<Piece> signed(List<Placed> placed, String typed) {
    List<Piece> signed = new ArrayList<>();
    int end = 0;
    for (var one : placed) {
      var signs =
          signed.isEmpty()
              ? Signs.beside(typed.substring(0, one.start))
              : Signs.between(typed, end, one.start);
      signed.add(one.piece.before(signs.toString()));
      end = one.end;
    }
    if (!signed.isEmpty()) {
      var signs = Signs.beside(typed.substring(end));
      signed.add(signed.removeLast().behind(signs.toString()));
    }
    return signed;
  }

  /** The placeholder of a label, which stands between square brackets. */
  static Piece slot(String label, int offset) throws QuerySyntaxException {
    var slot = slotOf(label);
    if (slot.isEmpty()) {
      throw new QuerySyntaxException(
          "no placeholder ["
              + label.strip()
              + "]: there are "
              + slots()
              + ", as in [person] ~5 Mali",
          offset);
    }
    return slot.get();
  }

  private static Optional<Piece> slotOf(String label) {
    var word = label.strip().toLowerCase(Locale.ROOT);
    if (word.equals(Piece.AnyFigure.ANY)) {
      return Optional.of(new Piece.AnyFigure(Optional.empty()));
    }
    var kind = Arrays.stream(FigureKind.values()).filter(one -> one.label().equals(word)).findAny();
    if (kind.isPresent()) {
      return Optional.of(new Piece.AnyFigure(kind));
    }
    try {
      return Optional.of(new Piece.AnyOf(EntityType.parse(word)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static String slots() {
    return Stream.of(
            Arrays.stream(EntityType.values()).map(EntityType::label),
            Arrays.stream(FigureKind.values()).map(FigureKind::label),
            Stream.of(Piece.AnyFigure.ANY))
        .flatMap(labels -> labels)
        .collect(Collectors.joining(", "));
  }

  private static Piece close(String typed, int offset) throws QuerySyntaxException {
    var folded = Fold.words(typed).stream().map(Fold.Word::folded).toList();
    if (folded.size() != 1 || folded.getFirst().length() < Piece.Close.SHORTEST) {
      throw new QuerySyntaxException(
          "near spellings are of one word of three letters or more, as in Gadafi~", offset);
    }
    return new Piece.Close(folded.getFirst());
  }

  private static List<Piece> words(String typed, int offset) throws QuerySyntaxException {
    List<Placed> placed = new ArrayList<>();
    addWords(typed, new Range(0, typed.length()), offset, placed);
    return checked(signed(placed, typed), offset);
  }

  /** Each run without blanks is a pattern if it has something wild in it, and else its words. */
  private static void addWords(String typed, Range range, int offset, List<Placed> placed)
      throws QuerySyntaxException {
    var runs = RUN.matcher(typed).region(range.start, range.end);
    while (runs.find()) {
      var run = runs.group();
      if (WILD.matcher(run).find()) {
        placed.add(new Placed(pattern(run, offset), runs.start(), runs.end()));
        continue;
      }
      for (var word : Fold.words(run)) {
        placed.add(
            new Placed(
                new Piece.Literal(word.folded()),
                runs.start() + word.span().start(),
                runs.start() + word.span().end()));
      }
    }
  }

  private static Piece pattern(String run, int offset) throws QuerySyntaxException {
    var glob = new StringBuilder();
    int from = 0;
    for (var wild = WILD.matcher(run); wild.find(); from = wild.end()) {
      glob.append(part(run.substring(from, wild.start()), offset)).append(wild.group());
    }
    glob.append(part(run.substring(from), offset));
    try {
      return new Piece.Pattern(glob.toString());
    } catch (IllegalArgumentException tooShort) {
      throw new QuerySyntaxException("a pattern needs two letters, as in nego*", offset);
    }
  }

  private static String part(String typed, int offset) throws QuerySyntaxException {
    var folded = Fold.fold(typed);
    if (folded.indexOf(' ') >= 0) {
      throw new QuerySyntaxException(
          "a pattern is of one word: put a blank where the next begins", offset);
    }
    return folded;
  }

  private static List<Piece> checked(List<Piece> pieces, int offset) throws QuerySyntaxException {
    if (pieces.isEmpty()) {
      throw new QuerySyntaxException("no letter or digit here to search for", offset);
    }
    if (pieces.size() > MAXIMUM_WORDS) {
      throw new QuerySyntaxException("more than " + MAXIMUM_WORDS + " words", offset);
    }
    return pieces;
  }
}
