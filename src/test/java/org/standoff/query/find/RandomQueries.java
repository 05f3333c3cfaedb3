package org.standoff.query.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.query.ranges.Days;

/** Queries of all shapes. */
public final class RandomQueries {
  private final Random random;

  public RandomQueries(Random random) {
    this.random = random;
  }

  /** A query whose parts are nested at most so deep. */
  public Query query(int depth) {
    return switch (random.nextInt(depth > 0 ? 11 : 7)) {
      case 0, 1 -> placed(depth);
      case 2 -> new Query.Figured(figure());
      case 3 -> stated();
      case 4 -> new Query.OfArticle(ofArticle());
      case 5 -> words();
      case 6 -> new Query.Named(one(Arrays.asList(EntityType.values())), name());
      case 7 -> new Query.And(parts(depth));
      case 8 -> new Query.Or(parts(depth));
      case 9 -> new Query.Within(choice(List.of(Query.Within.Extent.values())), query(depth - 1));
      default -> new Query.Not(query(depth - 1));
    };
  }

  /** What stands somewhere in a sentence. */
  private Query placed(int depth) {
    return switch (random.nextInt(depth > 0 ? 5 : 3)) {
      case 0, 1 -> words();
      case 2 -> new Query.Named(one(Arrays.asList(EntityType.values())), name());
      case 3 -> new Query.Or(List.of(placed(depth - 1), placed(depth - 1)));
      default ->
          new Query.Near(
              placed(depth - 1),
              new Nearness(random.nextInt(101), random.nextBoolean()),
              placed(depth - 1));
    };
  }

  private Query words() {
    return switch (random.nextInt(4)) {
      case 0 ->
          Query.Words.of(choice(List.of(new Piece.Inflected("gas"), new Piece.Close("mali"))));
      case 1 -> {
        List<Piece> written = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          Piece word = new Piece.Written(choice(List.of("Gas", "WHO", "OR", "Léon", "3")));
          written.add(signed(word, i == 0));
        }
        yield new Query.Words(written);
      }
      default -> {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          pieces.add(signed(piece(), i == 0));
        }
        yield new Query.Words(pieces);
      }
    };
  }

  /** The same, perhaps with signs beside it. */
  private Piece signed(Piece piece, boolean last) {
    var signed = piece;
    if (random.nextInt(4) == 0) {
      signed = signed.before(choice(List.of("$", "&", "/", "#€", "+=")));
    }
    if (last && random.nextInt(4) == 0) {
      signed = signed.behind(choice(List.of("%", "++", "/")));
    }
    return signed;
  }

  private Piece piece() {
    return choice(
        List.of(
            new Piece.Literal("gas"),
            new Piece.Literal("or"),
            new Piece.Literal("s"),
            new Piece.Literal("700"),
            new Piece.Literal("東京"),
            new Piece.Pattern("nego*"),
            new Piece.Pattern("*is?an"),
            new Piece.AnyOf(choice(List.of(EntityType.values()))),
            new Piece.AnyFigure(one(Arrays.asList(FigureKind.values())))));
  }

  private FigureCondition figure() {
    var about = choice(List.of("", "USD", "hos\"tages) x"));
    if (random.nextInt(4) == 0) {
      var first = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(900));
      var days = new Days(first, first.plusDays(random.nextInt(90)));
      return new FigureCondition(
          Optional.of(FigureKind.DATE),
          Optional.empty(),
          Optional.empty(),
          Optional.of(days),
          about);
    }
    Optional<FigureKind> kind =
        one(
            Arrays.stream(FigureKind.values())
                .filter(some -> some != FigureKind.DATE && some != FigureKind.TIME)
                .toList());
    var value = BigDecimal.valueOf(random.nextInt(100_000) - 500, random.nextInt(6) - 2);
    var bound = Optional.of(new FigureCondition.Bound(value, random.nextBoolean()));
    return switch (random.nextInt(3)) {
      case 0 -> new FigureCondition(kind, bound, Optional.empty(), Optional.empty(), about);
      case 1 -> new FigureCondition(kind, Optional.empty(), bound, Optional.empty(), about);
      default -> {
        var low = new FigureCondition.Bound(value, true);
        var high =
            new FigureCondition.Bound(value.add(BigDecimal.valueOf(random.nextInt(9))), true);
        yield new FigureCondition(
            kind, Optional.of(low), Optional.of(high), Optional.empty(), about);
      }
    };
  }

  private Query stated() {
    var kind = choice(List.of(Query.Stated.Kind.values()));
    boolean anybody = kind == Query.Stated.Kind.SAID && random.nextBoolean();
    return anybody
        ? new Query.Stated(kind, "", name())
        : new Query.Stated(kind, name(), random.nextBoolean() ? name() : "");
  }

  private ArticleCondition ofArticle() {
    var field = choice(List.of(ArticleCondition.Field.values()));
    return switch (field) {
      case PUBLISHED ->
          new ArticleCondition(field, choice(List.of("2013", "2013-01..2013-03", "2013-01-16")));
      case LANGUAGE -> new ArticleCondition(field, "en");
      default -> new ArticleCondition(field, name());
    };
  }

  private List<Query> parts(int depth) {
    List<Query> parts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add(query(depth - 1));
    }
    return parts;
  }

  private String name() {
    var pieces = List.of("Kid", "\"", "\\", " x", "”", ")", "OR", "é", "\\\\", "\uD83D\uDE00");
    var name = new StringBuilder("Joe");
    for (int i = random.nextInt(6); i > 0; i--) {
      name.append(choice(pieces));
    }
    return name.toString();
  }

  private <T> Optional<T> one(List<T> choices) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(choice(choices));
  }

  private <T> T choice(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
