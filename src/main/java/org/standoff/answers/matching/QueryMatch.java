package org.standoff.answers.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.query.find.FigureCondition;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.text.Fold;
import org.standoff.text.Span;
import org.standoff.words.Inflection;

/**
 * Says which characters of a sentence are what a query asks for: every word, name and figure that
 * made it an answer, phrases whole, and nothing else.
 *
 * @param meant what its names and facts mean
 */
public record QueryMatch(Query query, QueryMeaning meant) {
  private static final Comparator<Hit> BY_PLACE = Comparator.comparing(hit -> hit.excerpt().span());

  /**
   * The sentence, with what matched in it.
   *
   * @param facts that start in it, if the query asks for any
   */
  public Passage passage(FoundSentence sentence, List<FoundFact> facts) {
    return passage(Compared.of(sentence, facts));
  }

  private Passage passage(Compared sentence) {
    var hits =
        hits(query, sentence).orElse(List.of()).stream()
            .collect(
                LinkedHashMap<Span, Hit>::new,
                (map, hit) -> map.putIfAbsent(hit.excerpt().span(), hit),
                LinkedHashMap::putAll)
            .values()
            .stream()
            .sorted(BY_PLACE)
            .toList();
    return sentence.sentence().passage().because(hits, Matches.why(hits));
  }

  /**
   * What makes the sentence an answer to a query or a part of one; empty if it is none. What its
   * paragraph or article has to hold, is taken for granted.
   */
  Optional<List<Hit>> hits(Query query, Compared sentence) {
    return switch (query) {
      case Query.Words _, Query.Named _, Query.Near _ ->
          found(occurrences(query, sentence).stream().flatMap(one -> one.hits().stream()).toList());
      case Query.Figured(var condition) -> found(figures(condition, sentence));
      case Query.Stated stated -> found(facts(stated, sentence));
      case Query.OfArticle _ -> Optional.of(List.of());
      case Query.Within(_, var part) -> Optional.of(parts(part, sentence));
      case Query.Not(var part) ->
          part.isOfSentence() && hits(part, sentence).isPresent()
              ? Optional.empty()
              : Optional.of(List.of());
      case Query.And(var parts) -> {
        List<Hit> all = new ArrayList<>();
        for (var part : parts) {
          var hits = hits(part, sentence);
          if (hits.isEmpty()) {
            yield Optional.empty();
          }
          all.addAll(hits.get());
        }
        yield Optional.of(all);
      }
      case Query.Or(var parts) ->
          parts.stream()
              .map(part -> hits(part, sentence))
              .flatMap(Optional::stream)
              .reduce((some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    };
  }

  private static Optional<List<Hit>> found(List<Hit> hits) {
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
  }

  /** What the sentence holds of that which its paragraph or article holds together. */
  private List<Hit> parts(Query query, Compared sentence) {
    return switch (query) {
      case Query.And(var parts) ->
          parts.stream().flatMap(part -> parts(part, sentence).stream()).toList();
      case Query.Or(var parts) ->
          parts.stream().flatMap(part -> parts(part, sentence).stream()).toList();
      case Query.Not _ -> List.of();
      default -> hits(query, sentence).orElse(List.of());
    };
  }

  /** Where what stands in places is found. */
  List<FoundPlace> occurrences(Query query, Compared sentence) {
    return switch (query) {
      case Query.Words words ->
          words.writings().stream()
              .map(Query.Words::pieces)
              .flatMap(pieces ->
                  (pieces.size() == 1 ? single(pieces.getFirst(), sentence) : row(pieces, sentence))
                      .stream())
              .toList();
      case Query.Named named ->
          Matches.mentions(sentence.sentence(), meant.mentions(named)).stream()
              .map(hit -> occurrence(hit, sentence))
              .toList();
      case Query.Near(var left, var nearness, var right) -> {
        List<FoundPlace> near = new ArrayList<>();
        var others = occurrences(right, sentence);
        for (var one : occurrences(left, sentence)) {
          for (var other : others) {
            if (nearness.joins(one.words(), other.words())) {
              near.add(one.and(other));
            }
          }
        }
        yield near;
      }
      case Query.Or(var parts) ->
          parts.stream().flatMap(part -> occurrences(part, sentence).stream()).toList();
      default -> throw new IllegalArgumentException("it stands nowhere: " + query);
    };
  }

  private static FoundPlace occurrence(Hit hit, Compared sentence) {
    return new FoundPlace(sentence.numbers(hit.excerpt().span()), List.of(hit));
  }

  private static List<FoundPlace> single(Piece piece, Compared sentence) {
    return switch (piece) {
      case Piece.AnyOf(var type) ->
          sentence.sentence().passage().mentions().stream()
              .filter(mention -> mention.type() == type)
              .map(mention -> occurrence(new Hit.Mentioned(mention), sentence))
              .toList();
      case Piece.AnyFigure any ->
          sentence.sentence().passage().figures().stream()
              .filter(figure -> any.takes(figure.value().kind()))
              .map(figure -> occurrence(new Hit.Counted(figure), sentence))
              .toList();
      default -> row(List.of(piece), sentence);
    };
  }

  private static List<FoundPlace> row(List<Piece> pieces, Compared sentence) {
    List<Span> rows = places(pieces.getFirst(), sentence);
    for (var piece : pieces.subList(1, pieces.size())) {
      var next = places(piece, sentence);
      rows =
          rows.stream()
              .flatMap(
                  row -> next.stream().filter(place -> place.start() == row.end()).map(row::hull))
              .toList();
    }
    var before = pieces.getFirst().signsBefore();
    var behind = pieces.getLast().signsBehind();
    boolean begins = Query.Words.beginsWithNumber(pieces);
    boolean ends = Query.Words.endsWithNumber(pieces);
    return rows.stream()
        .filter(row -> !begins || !sentence.goingOn().get(row.start()))
        .filter(row -> !ends || !sentence.goingOn().get(row.end()))
        .map(row -> new FoundPlace(row, List.of(sentence.hit(row, before, behind))))
        .toList();
  }

  /** Which words of the sentence a piece stands for, by their numbers. */
  private static List<Span> places(Piece piece, Compared sentence) {
    if (piece instanceof Piece.AnyOf || piece instanceof Piece.AnyFigure) {
      return single(piece, sentence).stream().map(FoundPlace::words).toList();
    }
    if (piece instanceof Piece.Signed(var unsigned, var before, var behind)) {
      return places(unsigned, sentence).stream()
          .filter(place -> sentence.signs().get(place.start()).endWith(before))
          .filter(place -> sentence.signs().get(place.end()).beginWith(behind))
          .toList();
    }
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      if (takes(piece, sentence.words().get(i), sentence.sentence().readable())) {
        places.add(new Span(i, i + 1));
      }
    }
    return places;
  }

  private static boolean takes(Piece piece, Fold.Word word, String text) {
    return switch (piece) {
      case Piece.Inflected(var asked) -> Inflection.isFormOf(word.folded(), asked);
      case Piece.Literal(var asked) -> word.folded().equals(asked);
      case Piece.Written(var asked) -> asked.contentEquals(word.span().of(text));
      case Piece.Pattern pattern -> pattern.matches(word.folded());
      case Piece.Close close -> close.takes(word.folded());
      case Piece.AnyOf _, Piece.AnyFigure _, Piece.Signed _ ->
          throw new IllegalArgumentException("no word: " + piece);
    };
  }

  private static List<Hit> figures(FigureCondition condition, Compared sentence) {
    var match =
        new FigureMatch(
            QueryWanted.figure(condition),
            sentence.words().stream().map(Fold.Word::folded).toList());
    return sentence.sentence().passage().figures().stream()
        .filter(match::takes)
        .<Hit>map(Hit.Counted::new)
        .toList();
  }

  /** What was said or done, as far as it stands in the sentence. */
  private List<Hit> facts(Query.Stated stated, Compared sentence) {
    var wanted = meant.fact(stated);
    return sentence.facts().stream()
        .filter(found -> FactMatch.takes(wanted, found))
        .flatMap(found -> FactAnswers.row(found).passage().hits().stream())
        .toList();
  }
}
