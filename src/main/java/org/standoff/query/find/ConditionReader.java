package org.standoff.query.find;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.query.ranges.Amount;
import org.standoff.query.ranges.Days;
import org.standoff.text.Fold;

/**
 * Reads what is written {@code label:value} or {@code label>value}, with what belongs to it in
 * brackets directly behind: names by type, figures, facts, and what is known of an article.
 */
final class ConditionReader {
  /** A label, and what ties it to its value. */
  private static final Pattern HEAD = Pattern.compile("(\\p{L}+)(:|>=|<=|>|<)");

  private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");

  private final QueryCursor cursor;

  ConditionReader(QueryCursor cursor) {
    this.cursor = cursor;
  }

  /** The condition that starts here; empty if none does, and nothing is read then. */
  Optional<Query> read() throws QuerySyntaxException {
    var head = HEAD.matcher(cursor.token());
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    int start = cursor.offset();
    var label = head.group(1);
    var sign = head.group(2);
    var kind = kind(label);
    if (!sign.equals(":") && kind.isEmpty()) {
      return Optional.empty();
    }
    cursor.take(head.end());
    if (kind.isPresent()) {
      return Optional.of(new Query.Figured(figure(kind.get().kind, sign)));
    }
    var stated =
        Arrays.stream(Query.Stated.Kind.values())
            .filter(one -> one.label().equalsIgnoreCase(label))
            .findAny();
    if (stated.isPresent()) {
      return Optional.of(stated(stated.get()));
    }
    var field = ArticleCondition.Field.of(label);
    return Optional.of(field.isPresent() ? ofArticle(field.get()) : named(label, start));
  }

  /**
   * Which figures a label names.
   *
   * @param kind empty for any
   */
  private record Kind(Optional<FigureKind> kind) {}

  /** The figures that a label names; empty if it names none. */
  private static Optional<Kind> kind(String label) {
    if (label.equalsIgnoreCase(Piece.AnyFigure.ANY)) {
      return Optional.of(new Kind(Optional.empty()));
    }
    return Arrays.stream(FigureKind.values())
        .filter(kind -> kind.label().equalsIgnoreCase(label))
        .findAny()
        .map(kind -> new Kind(Optional.of(kind)));
  }

  private Query named(String label, int start) throws QuerySyntaxException {
    var type = type(label, start);
    int valueStart = cursor.offset();
    var name = value();
    if (Fold.words(name).isEmpty()) {
      throw new QuerySyntaxException("a name is missing here", valueStart);
    }
    return new Query.Named(type, name);
  }

  private static Optional<EntityType> type(String label, int start) throws QuerySyntaxException {
    if (label.equalsIgnoreCase(Query.Named.ANY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EntityType.parse(label));
    } catch (IllegalArgumentException unknown) {
      var here = ForeignSyntax.field(label);
      if (here.isPresent()) {
        throw new QuerySyntaxException("this is written " + here.get() + " here", start);
      }
      throw new QuerySyntaxException(
          "nothing is called '"
              + label
              + ":'; there are "
              + labels()
              + "; in quotes it is searched as words",
          start);
    }
  }

  private static String labels() {
    return Stream.of(
            Arrays.stream(EntityType.values()).map(EntityType::label),
            Stream.of(Query.Named.ANY),
            Arrays.stream(FigureKind.values()).map(FigureKind::label),
            Stream.of(Piece.AnyFigure.ANY),
            Arrays.stream(Query.Stated.Kind.values()).map(Query.Stated.Kind::label),
            Arrays.stream(ArticleCondition.Field.values()).map(ArticleCondition.Field::label))
        .flatMap(some -> some)
        .map(label -> label + ":")
        .collect(Collectors.joining(" "));
  }

  private FigureCondition figure(Optional<FigureKind> kind, String sign)
      throws QuerySyntaxException {
    int start = cursor.offset();
    var typed = value();
    try {
      boolean dated = kind.filter(FigureKind.DATE::equals).isPresent();
      if (dated) {
        return new FigureCondition(
            kind, Optional.empty(), Optional.empty(), Optional.of(days(typed, sign)), about());
      }
      if (kind.filter(FigureKind.TIME::equals).isPresent()) {
        throw new IllegalArgumentException("times are not compared: [time] stands for any");
      }
      var range = RANGE.matcher(typed);
      if (sign.equals(":")) {
        boolean ranged = range.matches();
        var low = bound(ranged ? range.group(1) : typed, true);
        var high = bound(ranged ? range.group(2) : typed, true);
        return new FigureCondition(kind, low, high, Optional.empty(), about());
      }
      var end = bound(typed, sign.endsWith("="));
      boolean above = sign.startsWith(">");
      return new FigureCondition(
          kind,
          above ? end : Optional.empty(),
          above ? Optional.empty() : end,
          Optional.empty(),
          about());
    } catch (IllegalArgumentException wrong) {
      throw new QuerySyntaxException(
          typed.isBlank()
              ? "a value is missing here: write money>1m, money:1m..5m(USD) or count>=100(hostages)"
              : wrong.getMessage(),
          start);
    }
  }

  private static Optional<FigureCondition.Bound> bound(String typed, boolean included) {
    BigDecimal amount = Amount.parse(typed);
    return Optional.of(new FigureCondition.Bound(amount, included));
  }

  private static Days days(String typed, String sign) {
    if (!sign.equals(":")) {
      throw new IllegalArgumentException("days are written date:2013-01 or date:2013-01..2013-03");
    }
    return Days.ofRange(typed)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no days '" + typed + "': write 2013-01-16, 2013-01, 2013 or 2013-01..2013-03"));
  }

  private Query stated(Query.Stated.Kind kind) throws QuerySyntaxException {
    int start = cursor.offset();
    var what = value();
    var about = about();
    boolean anybody = kind == Query.Stated.Kind.SAID && what.isBlank();
    if (Fold.words(anybody ? about : what).isEmpty()) {
      throw new QuerySyntaxException(
          "something is missing here: write said:Panetta(\"chemical weapons\"), role:minister or"
              + " did:pledged(money)",
          start);
    }
    return new Query.Stated(kind, what, about);
  }

  private Query ofArticle(ArticleCondition.Field field) throws QuerySyntaxException {
    int start = cursor.offset();
    var value = value().strip();
    if (value.isEmpty()) {
      throw new QuerySyntaxException("a value is missing here", start);
    }
    boolean worded =
        field == ArticleCondition.Field.TITLE || field == ArticleCondition.Field.BYLINE;
    if (worded && Fold.words(value).isEmpty()) {
      throw new QuerySyntaxException("no letter or digit here to search for", start);
    }
    var written = field == ArticleCondition.Field.LANGUAGE ? value.toLowerCase(Locale.ROOT) : value;
    try {
      return new Query.OfArticle(new ArticleCondition(field, written));
    } catch (IllegalArgumentException noDays) {
      throw new QuerySyntaxException(noDays.getMessage(), start);
    }
  }

  /** What stands directly behind a label, in quotes or up to the next blank or bracket. */
  private String value() throws QuerySyntaxException {
    return cursor.atQuote() ? cursor.quoted() : cursor.takeToken();
  }

  /** What stands in brackets directly behind; empty if nothing does. */
  private String about() throws QuerySyntaxException {
    int open = cursor.offset();
    if (!cursor.take('(')) {
      return "";
    }
    cursor.skipBlanks();
    String about;
    if (cursor.atQuote()) {
      about = cursor.quoted();
    } else {
      about = cursor.take(cursor.run(c -> c != ')')).strip();
    }
    cursor.skipBlanks();
    if (!cursor.take(')')) {
      throw new QuerySyntaxException("this ( is never closed", open);
    }
    return about;
  }
}
