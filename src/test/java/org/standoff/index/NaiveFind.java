package org.standoff.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.text.Fold;
import org.standoff.text.Span;
import org.standoff.words.Inflection;

/** Finds by looking at every sentence of an article. */
final class NaiveFind {
  /**
   * A word, name or figure of a sentence.
   *
   * @param written as it stands there
   * @param label its type or kind; empty for a word
   * @param value of a figure
   */
  record Token(String written, String label, double value) {
    static Token word(String written) {
      return new Token(written, "", 0);
    }

    private int length() {
      return Fold.words(written).size();
    }

    String marked() {
      return switch (label) {
        case "" -> written;
        case "person" ->
            written.equals("Ann Lee") ? "[person Ann Lee]" : "[person " + written + " = Ann Lee]";
        case "count" -> "[count " + written + " = " + written + "]";
        default -> "[" + label + " " + written + "]";
      };
    }
  }

  private final List<List<Token>> sentences;
  private final List<Integer> paragraphs;

  /**
   * Looks at an article.
   *
   * @param paragraphs the number of the paragraph of each sentence
   */
  NaiveFind(List<List<Token>> sentences, List<Integer> paragraphs) {
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  /** The numbers of the sentences that a query finds. */
  List<Integer> find(Query query) {
    return IntStream.range(0, sentences.size())
        .filter(number -> holds(query, number))
        .boxed()
        .toList();
  }

  private boolean holds(Query query, int number) {
    return switch (query) {
      case Query.And(var parts) -> parts.stream().allMatch(part -> holds(part, number));
      case Query.Or(var parts) -> parts.stream().anyMatch(part -> holds(part, number));
      case Query.Not(var part) -> !holds(part, number);
      case Query.Within(var extent, var part) -> holdsWithin(extent, part, number);
      case Query.Figured(var condition) ->
          sentences.get(number).stream()
              .anyMatch(token ->
                  token.label.equals("count")
                      && condition
                          .low()
                          .filter(low -> low.value().doubleValue() > token.value)
                          .isEmpty());
      default -> !places(query, sentences.get(number)).isEmpty();
    };
  }

  private boolean holdsWithin(Query.Within.Extent extent, Query part, int number) {
    return switch (part) {
      case Query.And(var parts) -> parts.stream().allMatch(one -> holdsWithin(extent, one, number));
      case Query.Or(var parts) -> parts.stream().anyMatch(one -> holdsWithin(extent, one, number));
      case Query.Not(var one) -> !holdsWithin(extent, one, number);
      default ->
          IntStream.range(0, sentences.size())
              .filter(other ->
                  extent == Query.Within.Extent.ARTICLE
                      || paragraphs.get(other).equals(paragraphs.get(number)))
              .anyMatch(other -> holds(part, other));
    };
  }

  /** Which words of a sentence are marked that a query finds. */
  SortedSet<Span> marks(Query query, int number) {
    var marks = new TreeSet<Span>();
    addMarks(query, number, marks);
    return marks;
  }

  private void addMarks(Query query, int number, SortedSet<Span> marks) {
    switch (query) {
      case Query.And(var parts) -> parts.forEach(part -> addMarks(part, number, marks));
      case Query.Or(var parts) ->
          parts.stream()
              .filter(part -> mayHold(part, number))
              .forEach(part -> addMarks(part, number, marks));
      case Query.Not _ -> {}
      case Query.Within(_, var part) -> addWithin(part, number, marks);
      case Query.Figured(var condition) -> {
        int at = 0;
        for (var token : sentences.get(number)) {
          boolean enough =
              condition.low().filter(low -> low.value().doubleValue() > token.value).isEmpty();
          if (token.label.equals("count") && enough) {
            marks.add(new Span(at, at + token.length()));
          }
          at += token.length();
        }
      }
      case Query.Near near -> addNear(near, sentences.get(number), Optional.empty(), marks);
      default -> marks.addAll(places(query, sentences.get(number)));
    }
  }

  /** Whether a sentence holds, if its paragraph and article do. */
  private boolean mayHold(Query query, int number) {
    return switch (query) {
      case Query.And(var parts) -> parts.stream().allMatch(part -> mayHold(part, number));
      case Query.Or(var parts) -> parts.stream().anyMatch(part -> mayHold(part, number));
      case Query.Within _ -> true;
      default -> !query.isOfSentence() || holds(query, number);
    };
  }

  private void addWithin(Query query, int number, SortedSet<Span> marks) {
    switch (query) {
      case Query.And(var parts) -> parts.forEach(part -> addWithin(part, number, marks));
      case Query.Or(var parts) -> parts.forEach(part -> addWithin(part, number, marks));
      case Query.Not _ -> {}
      default -> {
        if (mayHold(query, number)) {
          addMarks(query, number, marks);
        }
      }
    }
  }

  /** Marks what is near to one another, in one place or in all. */
  private void addNear(
      Query.Near near, List<Token> sentence, Optional<Span> place, SortedSet<Span> marks) {
    for (var left : places(near.left(), sentence)) {
      for (var right : places(near.right(), sentence)) {
        boolean joined = near.nearness().joins(left, right);
        if (joined && place.filter(one -> !one.equals(left.hull(right))).isEmpty()) {
          addPlace(near.left(), left, sentence, marks);
          addPlace(near.right(), right, sentence, marks);
        }
      }
    }
  }

  private void addPlace(Query query, Span place, List<Token> sentence, SortedSet<Span> marks) {
    switch (query) {
      case Query.Near near -> addNear(near, sentence, Optional.of(place), marks);
      case Query.Or(var parts) ->
          parts.stream()
              .filter(part -> places(part, sentence).contains(place))
              .forEach(part -> addPlace(part, place, sentence, marks));
      default -> marks.add(place);
    }
  }

  /** Where something stands, by the numbers of its words. */
  private SortedSet<Span> places(Query query, List<Token> sentence) {
    var places = new TreeSet<Span>();
    switch (query) {
      case Query.Words(var pieces) -> {
        for (int start = 0; start < length(sentence); start++) {
          addRows(pieces, start, start, sentence, places);
        }
        places.removeIf(place -> !isWhole(pieces, place, sentence));
      }
      case Query.Named _ -> {
        int at = 0;
        for (var token : sentence) {
          if (token.label.equals("person")) {
            places.add(new Span(at, at + token.length()));
          }
          at += token.length();
        }
      }
      case Query.Near near -> {
        for (var left : places(near.left(), sentence)) {
          for (var right : places(near.right(), sentence)) {
            if (near.nearness().joins(left, right)) {
              places.add(left.hull(right));
            }
          }
        }
      }
      case Query.Or(var parts) -> parts.forEach(part -> places.addAll(places(part, sentence)));
      default -> throw new IllegalArgumentException(query.toString());
    }
    return places;
  }

  /** Whether no number at either end goes on beyond it. */
  private static boolean isWhole(List<Piece> pieces, Span place, List<Token> sentence) {
    var gaps = text(sentence).split("[\\p{L}\\p{N}]+", -1);
    boolean begins = pieces.getFirst().unsigned().equals(new Piece.Literal("5"));
    boolean ends = pieces.getLast().unsigned().equals(new Piece.Literal("5"));
    return !(begins && isInNumber(gaps[place.start()])) && !(ends && isInNumber(gaps[place.end()]));
  }

  /** No letter of these texts has a full stop before a digit. */
  private static boolean isInNumber(String gap) {
    return gap.equals(".") || gap.equals(",");
  }

  private static String text(List<Token> sentence) {
    return sentence.stream().map(Token::written).collect(Collectors.joining(" "));
  }

  private static int length(List<Token> sentence) {
    return sentence.stream().mapToInt(Token::length).sum();
  }

  private static void addRows(
      List<Piece> pieces, int start, int at, List<Token> sentence, SortedSet<Span> places) {
    if (pieces.isEmpty()) {
      places.add(new Span(start, at));
      return;
    }
    int word = 0;
    for (var token : sentence) {
      var piece = pieces.getFirst().unsigned();
      boolean slot = piece instanceof Piece.AnyOf || piece instanceof Piece.AnyFigure;
      boolean labelled = slot && piece.toString().equals("[" + token.label + "]");
      if (labelled && word == at && signed(pieces.getFirst(), at, token.length(), sentence)) {
        addRows(pieces.subList(1, pieces.size()), start, at + token.length(), sentence, places);
      }
      for (var written : token.written.split("[^\\p{L}\\p{N}]+", -1)) {
        boolean taken = !written.isEmpty() && !slot && word == at && takes(piece, written);
        if (taken && signed(pieces.getFirst(), at, 1, sentence)) {
          addRows(pieces.subList(1, pieces.size()), start, at + 1, sentence, places);
        }
        word += written.isEmpty() ? 0 : 1;
      }
    }
  }

  /** Whether the signs of a piece stand beside some words. */
  private static boolean signed(Piece piece, int at, int length, List<Token> sentence) {
    if (!(piece instanceof Piece.Signed(_, var before, var behind))) {
      return true;
    }
    var gaps = text(sentence).split("[\\p{L}\\p{N}]+", -1);
    return signs(gaps[at]).endsWith(before) && signs(gaps[at + length]).startsWith(behind);
  }

  private static String signs(String gap) {
    return isInNumber(gap) ? gap : gap.replaceAll("[^$/%&]", "");
  }

  private static boolean takes(Piece piece, String written) {
    var word = written.toLowerCase(Locale.ROOT);
    return switch (piece) {
      case Piece.Literal(var asked) -> asked.equals(word);
      case Piece.Inflected(var asked) -> Inflection.isFormOf(word, asked);
      case Piece.Written(var asked) -> asked.equals(written);
      case Piece.Pattern(var glob) -> word.startsWith(glob.replace("*", ""));
      case Piece.Close close -> close.takes(word);
      case Piece.AnyOf _, Piece.AnyFigure _, Piece.Signed _ -> false;
    };
  }
}
