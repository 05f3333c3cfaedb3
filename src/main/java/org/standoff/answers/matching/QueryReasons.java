package org.standoff.answers.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.Value;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.identities.Aliases;
import org.standoff.query.find.ArticleCondition;
import org.standoff.query.find.Query;
import org.standoff.search.Hit;
import org.standoff.search.PassageMention;

/** Says of a sentence that was found what each part of the query matched in it. */
public final class QueryReasons {
  private static final int MOST = 5;
  private static final String OF_NAMES = "names-";

  private final QueryMatch match;
  private final Compared sentence;
  private final String model;

  private QueryReasons(QueryMatch match, Compared sentence, String model) {
    this.match = match;
    this.sentence = sentence;
    this.model = model;
  }

  /**
   * A line for each part of the query that a sentence fulfils.
   *
   * @param facts that start in it, if the query asks for any
   * @param models the id of those that annotated it, a word a model
   */
  public static List<String> lines(
      QueryMatch match, FoundSentence sentence, List<FoundFact> facts, String models) {
    var ofNames =
        Arrays.stream(models.split(" ")).filter(model -> model.startsWith(OF_NAMES)).findFirst();
    List<String> lines = new ArrayList<>();
    new QueryReasons(match, Compared.of(sentence, facts), ofNames.orElse(models))
        .add(match.query(), lines);
    return lines;
  }

  private void add(Query query, List<String> lines) {
    switch (query) {
      case Query.And(var parts) -> parts.forEach(part -> add(part, lines));
      case Query.Or(var parts) ->
          parts.stream()
              .filter(part -> match.hits(part, sentence).isPresent())
              .forEach(part -> add(part, lines));
      default -> lines.add(query + ": " + evidence(query));
    }
  }

  private String evidence(Query query) {
    return switch (query) {
      case Query.Near near -> pairs(near);
      case Query.Not _ -> "nothing of the kind is there";
      case Query.OfArticle(var condition) -> ofArticle(condition);
      case Query.Within(var extent, _) -> {
        var here = hits(query);
        var elsewhere = "in the " + extent.name().toLowerCase(Locale.ROOT);
        yield here.isEmpty() ? elsewhere : elsewhere + ", here " + here;
      }
      default -> hits(query);
    };
  }

  private String hits(Query query) {
    return match.hits(query, sentence).orElse(List.of()).stream()
        .map(this::describe)
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(", "));
  }

  private String pairs(Query.Near near) {
    List<String> pairs = new ArrayList<>();
    for (var left : match.occurrences(near.left(), sentence)) {
      for (var right : match.occurrences(near.right(), sentence)) {
        if (near.nearness().joins(left.words(), right.words())) {
          int between =
              Math.max(
                  right.words().start() - left.words().end(),
                  left.words().start() - right.words().end());
          pairs.add(
              described(left) + " and " + described(right) + ", " + words(between) + " between");
        }
      }
    }
    return pairs.stream().distinct().limit(MOST).collect(Collectors.joining("; "));
  }

  private String described(FoundPlace occurrence) {
    return occurrence.hits().stream().map(this::describe).collect(Collectors.joining(" with "));
  }

  private static String words(int count) {
    return count == 1 ? "1 word" : count == 0 ? "no word" : count + " words";
  }

  private String ofArticle(ArticleCondition condition) {
    var details = sentence.sentence().passage().article().details();
    var path = sentence.sentence().passage().article().path().toString();
    return switch (condition.field()) {
      case TITLE -> "title “" + details.title().orElse("") + "”";
      case BYLINE -> "byline “" + details.byline().orElse("") + "”";
      case SOURCE -> "source " + details.source() + ", path " + path;
      case PATH -> "path " + path;
      case LANGUAGE -> "language " + details.language();
      case PUBLISHED -> "published " + details.published().map(Object::toString).orElse("");
    };
  }

  private String describe(Hit hit) {
    var words = "“" + hit.excerpt().text().replaceAll("\\s+", " ") + "”";
    return switch (hit) {
      case Hit.Words _ -> words;
      case Hit.Mentioned(var mention) -> words + " (" + who(mention) + ")";
      case Hit.Counted(var figure) -> words + " (" + value(figure.value()) + ")";
    };
  }

  /** What a pronoun or title stands for is told by no model of names. */
  private String who(PassageMention mention) {
    return String.format(
            Locale.ROOT,
            "%s %s by %s, score %.2f",
            mention.type().label(),
            mention.entity(),
            mention.form().label(),
            mention.score())
        + (Aliases.isName(mention.form()) ? " of " + model : "");
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.Moment(var kind, var iso, _) ->
          kind.label() + iso.map(day -> " " + day).orElse("");
      case Value.Quantity(var kind, var low, var high, var unit, _, _) ->
          kind.label() + " " + range(low, high) + unit.map(symbol -> " " + symbol).orElse("");
    };
  }

  private static String range(BigDecimal low, Optional<BigDecimal> high) {
    var from = low.stripTrailingZeros().toPlainString();
    if (high.isEmpty()) {
      return from + " or more";
    }
    var to = high.get().stripTrailingZeros().toPlainString();
    return from.equals(to) ? from : from + " to " + to;
  }
}
