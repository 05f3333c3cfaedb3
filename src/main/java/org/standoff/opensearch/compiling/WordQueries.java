package org.standoff.opensearch.compiling;

import static org.standoff.opensearch.client.Dsl.all;
import static org.standoff.opensearch.client.Dsl.any;
import static org.standoff.opensearch.client.Dsl.between;
import static org.standoff.opensearch.client.Dsl.term;
import static org.standoff.opensearch.client.Dsl.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.query.find.ArticleCondition;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.words.Inflection;

/** Turns words, and what is said of articles, into queries of a cluster. */
public final class WordQueries {
  private WordQueries() {}

  /** A word in any inflection in one of some fields that have the stems of their words. */
  public static Map<String, Object> inflected(String field, String folded) {
    Set<String> forms = new TreeSet<>();
    forms.add(ClusterSchema.word(Keys.bounded(folded)));
    Inflection.irregularForms(folded).forEach(form -> forms.add(ClusterSchema.word(form)));
    forms.add(ClusterSchema.stem(folded));
    return terms(field, forms);
  }

  /** All of some words in any inflection, each in one of some fields. */
  public static List<Map<String, Object>> allOf(Collection<String> words, String... fields) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (var word : words) {
      List<Map<String, Object>> choices = new ArrayList<>();
      for (var field : fields) {
        choices.add(inflected(field, word));
      }
      all.add(any(choices));
    }
    return all;
  }

  public static Map<String, Object> phrase(List<String> words) {
    List<Map<String, Object>> clauses = new ArrayList<>();
    for (var word : words) {
      clauses.add(span(ClusterSchema.word(Keys.bounded(word))));
    }
    return Map.of("span_near", Map.of("clauses", clauses, "slop", 0, "in_order", true));
  }

  private static Map<String, Object> span(String word) {
    return Map.of("span_term", Map.of(IndexSchema.WORDS, word));
  }

  /** Whether a cluster tells by itself where a row is. */
  public static boolean isWhole(Wanted.Row row) {
    var pieces = row.pieces();
    boolean numbered = Query.Words.beginsWithNumber(pieces) || Query.Words.endsWithNumber(pieces);
    return !numbered
        && (pieces.stream()
                .allMatch(
                    piece -> piece instanceof Piece.Literal || piece instanceof Piece.Inflected)
            || (pieces.size() == 1 && isWord(pieces.getFirst())));
  }

  private static boolean isWord(Piece piece) {
    return piece instanceof Piece.Pattern
        || piece instanceof Piece.Close
        || piece instanceof Piece.AnyOf
        || piece instanceof Piece.AnyFigure;
  }

  /** A row that a cluster tells by itself. */
  public static Map<String, Object> row(Wanted.Row row) {
    if (row.pieces().size() == 1) {
      return candidate(row.pieces().getFirst());
    }
    List<Map<String, Object>> clauses = new ArrayList<>();
    for (var piece : row.pieces()) {
      clauses.add(
          piece instanceof Piece.Inflected(var word)
              ? inflectedSpan(word)
              : span(ClusterSchema.word(Keys.bounded(((Piece.Literal) piece).folded()))));
    }
    return Map.of("span_near", Map.of("clauses", clauses, "slop", 0, "in_order", true));
  }

  private static Map<String, Object> inflectedSpan(String word) {
    List<Map<String, Object>> choices = new ArrayList<>();
    choices.add(span(ClusterSchema.word(Keys.bounded(word))));
    Inflection.irregularForms(word).forEach(form -> choices.add(span(ClusterSchema.word(form))));
    choices.add(
        Map.of(
            "field_masking_span",
            Map.of(
                "query",
                Map.of("span_term", Map.of(ClusterSchema.STEMS, ClusterSchema.stem(word))),
                "field",
                IndexSchema.WORDS)));
    return Map.of("span_or", Map.of("clauses", choices));
  }

  /** Sentences that have all pieces of a row somewhere. */
  public static Map<String, Object> candidates(Wanted.Row row) {
    return all(row.pieces().stream().map(WordQueries::candidate).toList());
  }

  private static Map<String, Object> candidate(Piece piece) {
    return switch (piece) {
      case Piece.Literal(var word) ->
          term(IndexSchema.WORDS, ClusterSchema.word(Keys.bounded(word)));
      case Piece.Inflected(var word) -> inflected(ClusterSchema.WORD, word);
      case Piece.Written written ->
          term(IndexSchema.WORDS, ClusterSchema.word(Keys.bounded(written.folded())));
      case Piece.Pattern(var glob) ->
          Map.of("wildcard", Map.of(IndexSchema.WORDS, Map.of("value", glob)));
      case Piece.Close close -> close(close);
      case Piece.AnyOf(var type) -> term(IndexSchema.ANNOTATION, type.label());
      case Piece.AnyFigure figure -> {
        List<String> kinds = new ArrayList<>();
        for (var kind : FigureKind.values()) {
          if (figure.takes(kind)) {
            kinds.add(kind.label());
          }
        }
        yield terms(IndexSchema.ANNOTATION, kinds);
      }
      case Piece.Signed signed -> candidate(signed.piece());
    };
  }

  private static Map<String, Object> close(Piece.Close close) {
    return Map.of(
        "fuzzy",
        Map.of(
            IndexSchema.WORDS,
            Map.of(
                "value",
                close.folded(),
                "fuzziness",
                close.edits(),
                "prefix_length",
                Character.charCount(close.folded().codePointAt(0)),
                "transpositions",
                true,
                "rewrite",
                "constant_score")));
  }

  /** What makes a sentence come first among those that hold what is wanted: its words. */
  public static List<Map<String, Object>> weighing(Wanted.InSentence wanted) {
    return switch (wanted) {
      case Wanted.Row row -> row.pieces().stream().map(WordQueries::candidate).toList();
      case Wanted.All(var parts) -> parts.stream().flatMap(it -> weighing(it).stream()).toList();
      case Wanted.Any(var parts) -> parts.stream().flatMap(it -> weighing(it).stream()).toList();
      case Wanted.Near(var left, _, var right) ->
          Stream.concat(weighing(left).stream(), weighing(right).stream()).toList();
      default -> List.of();
    };
  }

  /** Any document of the articles that a condition takes. */
  public static Map<String, Object> article(ArticleCondition condition) {
    var value = condition.value();
    return switch (condition.field()) {
      case TITLE -> having(folded(value), IndexSchema.TITLE);
      case BYLINE -> having(folded(value), IndexSchema.BYLINE);
      case SOURCE -> outlets(List.of(value));
      case PATH -> files(List.of(value, value + "/*"));
      case LANGUAGE -> term(IndexSchema.LANGUAGE, Keys.bounded(value));
      case PUBLISHED ->
          between(
              IndexSchema.PUBLISHED,
              condition.days().first().toEpochDay(),
              condition.days().last().toEpochDay());
    };
  }

  private static Map<String, Object> having(List<String> words, String field) {
    return words.isEmpty() ? Dsl.none() : all(allOf(words, field));
  }

  private static List<String> folded(String typed) {
    return Fold.words(typed).stream().map(Fold.Word::folded).toList();
  }

  /** Outlets whole or by a pattern, and files by a pattern for their path. */
  public static Map<String, Object> outlets(List<String> patterns) {
    List<Map<String, Object>> choices = new ArrayList<>();
    patterns.forEach(pattern -> choices.add(like(ClusterSchema.SOURCE_LOWER, pattern)));
    choices.add(files(patterns));
    return any(choices);
  }

  private static Map<String, Object> files(List<String> patterns) {
    return any(patterns.stream().map(one -> like(ClusterSchema.FILE_LOWER, one)).toList());
  }

  /** A pattern, in which {@code *} stands for any characters. */
  private static Map<String, Object> like(String field, String pattern) {
    var value = pattern.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("?", "\\?");
    return value.indexOf('*') < 0
        ? term(field, pattern.toLowerCase(Locale.ROOT))
        : Map.of("wildcard", Map.of(field, Map.of("value", value)));
  }
}
