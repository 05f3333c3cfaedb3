package org.standoff.query.find;

import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.query.ranges.Days;

/** Says a query in plain English. */
public final class QueryEnglish {
  private QueryEnglish() {}

  /** What is looked for, as a sentence without its stop. */
  public static String of(Query query) {
    return "sentences with " + part(query);
  }

  private static String part(Query query) {
    return switch (query) {
      case Query.Words words -> words(words);
      case Query.Named(var type, var name) ->
          "a mention of "
              + type.map(some -> "the " + some.label() + " ").orElse("")
              + marks(name)
              + " by any form";
      case Query.Near near -> near(near);
      case Query.Figured(var condition) -> figure(condition);
      case Query.Stated stated -> stated(stated);
      case Query.OfArticle(var condition) -> ofArticle(condition);
      case Query.Within(var extent, var part) ->
          "in their " + extent.label() + " somewhere " + bracketed(part);
      case Query.And(var parts) ->
          parts.stream().map(QueryEnglish::bracketed).collect(Collectors.joining(", and "));
      case Query.Or(var parts) ->
          parts.stream().map(QueryEnglish::bracketed).collect(Collectors.joining(", or "));
      case Query.Not(var part) -> "not " + bracketed(part);
    };
  }

  private static String bracketed(Query query) {
    return query instanceof Query.And || query instanceof Query.Or
        ? "(" + part(query) + ")"
        : part(query);
  }

  private static String near(Query.Near near) {
    int distance = near.nearness().distance();
    return bracketed(near.left())
        + (near.nearness().ordered() ? " before " : " near ")
        + bracketed(near.right())
        + (distance == 0 ? ", no word between" : ", at most " + distance + " words between");
  }

  private static String words(Query.Words words) {
    var pieces = words.pieces();
    if (pieces.size() == 1) {
      return piece(pieces.getFirst());
    }
    boolean written = pieces.getFirst().unsigned() instanceof Piece.Written;
    return "the words "
        + marks(words.written())
        + (written ? " exactly as typed" : " one after the other");
  }

  private static String piece(Piece piece) {
    return switch (piece) {
      case Piece.Inflected(var word) -> marks(word) + " in any inflection";
      case Piece.Literal(var word) -> "the word " + marks(word);
      case Piece.Written(var word) -> "the word " + marks(word) + " exactly as typed";
      case Piece.Pattern(var glob) -> "a word of the shape " + marks(glob);
      case Piece.Close(var word) -> "a word spelt nearly " + marks(word);
      case Piece.Signed(Piece.Written _, _, _) -> marks(piece.toString()) + " exactly as typed";
      case Piece.Signed _ -> marks(piece.toString()) + " with its signs";
      case Piece.AnyOf(var type) -> any(type);
      case Piece.AnyFigure(var kind) ->
          kind.map(some -> "a figure of the kind " + some.label()).orElse("any figure");
    };
  }

  private static String any(EntityType type) {
    return "any " + (type == EntityType.MISC ? "other name" : type.label());
  }

  private static String figure(FigureCondition condition) {
    var kind =
        condition.kind().map(some -> "a figure of the kind " + some.label()).orElse("a figure");
    return kind
        + condition.days().map(QueryEnglish::days).orElseGet(() -> range(condition))
        + (condition.about().isEmpty() ? "" : " of " + marks(condition.about()));
  }

  private static String days(Days days) {
    return days.first().equals(days.last())
        ? " on " + days.first()
        : " from " + days.first() + " to " + days.last();
  }

  private static String range(FigureCondition condition) {
    if (condition.low().isPresent() && condition.high().isPresent()) {
      var from = number(condition.low().get());
      var to = number(condition.high().get());
      return from.equals(to) ? " of " + from : " from " + from + " to " + to;
    }
    return condition
        .low()
        .map(bound -> (bound.included() ? " of at least " : " above ") + number(bound))
        .or(() ->
            condition
                .high()
                .map(bound -> (bound.included() ? " of at most " : " below ") + number(bound)))
        .orElseThrow();
  }

  private static String number(FigureCondition.Bound bound) {
    return bound.value().toPlainString();
  }

  private static String stated(Query.Stated stated) {
    var what = marks(stated.what());
    var about = stated.about().isEmpty() ? "" : marks(stated.about());
    return switch (stated.kind()) {
      case SAID ->
          "something said"
              + (stated.what().isEmpty() ? "" : " by " + what)
              + (about.isEmpty() ? "" : " about " + about);
      case ROLE -> "the role " + what + (about.isEmpty() ? "" : " of " + about);
      case DID -> "the deed " + what + (about.isEmpty() ? "" : " that speaks of " + about);
    };
  }

  private static String ofArticle(ArticleCondition condition) {
    var value = condition.value();
    return switch (condition.field()) {
      case TITLE -> marks(value) + " in the title of their article";
      case BYLINE -> marks(value) + " in the byline of their article";
      case SOURCE -> "the source " + marks(value);
      case PATH -> "the path " + marks(value);
      case LANGUAGE -> "the language " + marks(value);
      case PUBLISHED -> "a day of publication of " + value.replace("..", " to ");
    };
  }

  private static String marks(String words) {
    return "“" + words + "”";
  }
}
