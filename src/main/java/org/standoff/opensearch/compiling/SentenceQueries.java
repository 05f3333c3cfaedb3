package org.standoff.opensearch.compiling;

import static org.standoff.opensearch.client.Dsl.all;
import static org.standoff.opensearch.client.Dsl.any;
import static org.standoff.opensearch.client.Dsl.between;
import static org.standoff.opensearch.client.Dsl.both;
import static org.standoff.opensearch.client.Dsl.exists;
import static org.standoff.opensearch.client.Dsl.none;
import static org.standoff.opensearch.client.Dsl.not;
import static org.standoff.opensearch.client.Dsl.term;
import static org.standoff.opensearch.client.Dsl.terms;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Era;
import org.standoff.identities.Identity;
import org.standoff.identities.MentionTerm;
import org.standoff.identities.WrittenName;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.index.stored.SpeltTerm.Within;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.query.find.Query;
import org.standoff.text.Keys;

/** Turns what is wanted of a sentence into a query of a cluster. */
public record SentenceQueries(Joins joins) {

  /** What cannot be told by one query, and is asked before. */
  public interface Joins {
    /** All mentions there are of the entities with some keys. */
    List<MentionTerm> mentions(Set<String> keys) throws IOException;

    /** The sentences of the figures or facts that a query finds. */
    Map<String, Object> sentencesOf(Map<String, Object> query) throws IOException;

    /** All of a paragraph or an article of which a part is found. */
    Map<String, Object> around(Map<String, Object> query, String field) throws IOException;

    /** Those of some sentences that hold what is wanted, which only their words tell. */
    Map<String, Object> sieved(Map<String, Object> candidates, Wanted.InSentence wanted)
        throws IOException;
  }

  public Map<String, Object> compile(Wanted.InSentence wanted) throws IOException {
    return switch (wanted) {
      case Wanted.Word(var word) -> term(IndexSchema.WORDS, ClusterSchema.word(Keys.bounded(word)));
      case Wanted.Inflected(var word) -> WordQueries.inflected(ClusterSchema.WORD, word);
      case Wanted.Phrase(var words) -> WordQueries.phrase(words);
      case Wanted.Row row -> row(row);
      case Wanted.Near near -> joins.sieved(candidates(near), near);
      case Wanted.WithFigure(var figure) -> joins.sentencesOf(FigureQueries.compile(figure));
      case Wanted.WithFact(var fact) -> joins.sentencesOf(FactQueries.compile(fact));
      case Wanted.OfArticle(var condition) -> WordQueries.article(condition);
      case Wanted.Within(var extent, var part) -> within(extent, part);
      case Wanted.Mentions mentions -> mentions(mentions);
      case Wanted.Untagged(var writings) -> any(writings.stream().map(this::untagged).toList());
      case Wanted.Figured(var kinds) ->
          terms(IndexSchema.ANNOTATION, kinds.stream().map(FigureKind::label).sorted().toList());
      case Wanted.Typed(var types) ->
          terms(IndexSchema.ANNOTATION, types.stream().map(EntityType::label).sorted().toList());
      case Wanted.All(var parts) -> all(each(parts));
      case Wanted.Any(var parts) -> any(each(parts));
      case Wanted.Not(var part) -> not(compile(part));
    };
  }

  private List<Map<String, Object>> each(List<Wanted.InSentence> parts) throws IOException {
    List<Map<String, Object>> queries = new ArrayList<>();
    for (var part : parts) {
      queries.add(compile(part));
    }
    return queries;
  }

  private Map<String, Object> row(Wanted.Row row) throws IOException {
    return WordQueries.isWhole(row)
        ? WordQueries.row(row)
        : joins.sieved(WordQueries.candidates(row), row);
  }

  /** Sentences that may hold something somewhere: all that do are among them. */
  private Map<String, Object> candidates(Wanted.InSentence wanted) throws IOException {
    return switch (wanted) {
      case Wanted.Row row -> WordQueries.candidates(row);
      case Wanted.Near(var left, _, var right) -> both(candidates(left), candidates(right));
      case Wanted.Any(var parts) -> {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (var part : parts) {
          choices.add(candidates(part));
        }
        yield any(choices);
      }
      default -> compile(wanted);
    };
  }

  /** What is joined by and, or, not is looked for by itself: in any sentence of the extent. */
  private Map<String, Object> within(Query.Within.Extent extent, Wanted.InSentence part)
      throws IOException {
    return switch (part) {
      case Wanted.All(var parts) -> compile(new Wanted.All(each(extent, parts)));
      case Wanted.Any(var parts) -> compile(new Wanted.Any(each(extent, parts)));
      case Wanted.Not(var unwanted) -> compile(new Wanted.Not(new Wanted.Within(extent, unwanted)));
      default ->
          joins.around(
              compile(part),
              extent == Query.Within.Extent.PARAGRAPH ? IndexSchema.PARAGRAPH : ClusterSchema.OF);
    };
  }

  private static List<Wanted.InSentence> each(
      Query.Within.Extent extent, List<Wanted.InSentence> parts) {
    return parts.stream().<Wanted.InSentence>map(one -> new Wanted.Within(extent, one)).toList();
  }

  /** The sentences that mention one of some entities. */
  private Map<String, Object> mentions(Wanted.Mentions wanted) throws IOException {
    List<Map<String, Object>> any = new ArrayList<>();
    for (var meant : meant(wanted)) {
      any.add(both(meant.query(), meant.articles()));
    }
    return any(any);
  }

  /**
   * Mentions that are meant.
   *
   * @param query for the sentences with one
   * @param articles for the articles in which they are
   * @param terms those that are meant; of all by the keys if there are none
   */
  public record Meant(
      Map<String, Object> query,
      Map<String, Object> articles,
      Set<String> keys,
      List<MentionTerm> terms,
      boolean isAll) {}

  /** The mentions of the entities: nothing else that its keys stand for is one. */
  public List<Meant> meant(Wanted.Mentions wanted) throws IOException {
    List<Meant> all = new ArrayList<>();
    for (var entity : wanted.entities()) {
      for (var part : entity.parts()) {
        add(part, wanted, all);
      }
    }
    return all;
  }

  private void add(Identity.Part part, Wanted.Mentions wanted, List<Meant> all) throws IOException {
    var everywhere = Map.<String, Object>of("match_all", Map.of());
    boolean isSplit = part.only().isPresent() || !part.except().isEmpty();
    if (!isSplit) {
      var articles = part.era().map(SentenceQueries::era).orElse(everywhere);
      if (wanted.forms().isEmpty() && wanted.literal().isEmpty()) {
        all.add(
            new Meant(
                terms(IndexSchema.ENTITY, part.keys()), articles, part.keys(), List.of(), true));
        return;
      }
      all.add(meant(taken(part, wanted), articles, part));
      return;
    }
    var terms = taken(part, wanted);
    var articles =
        Stream.concat(part.only().stream(), part.except().stream())
            .flatMap(splitting -> splitting.article().stream())
            .distinct()
            .toList();
    for (var article : articles) {
      var here = term(IndexSchema.KEY, article);
      all.add(meant(taken(terms, part, article), here, part));
    }
    var elsewhere = not(terms(IndexSchema.KEY, articles));
    all.add(meant(taken(terms, part, ""), articles.isEmpty() ? everywhere : elsewhere, part));
  }

  private List<MentionTerm> taken(Identity.Part part, Wanted.Mentions wanted) throws IOException {
    return joins.mentions(part.keys()).stream().filter(wanted::takes).toList();
  }

  private static List<MentionTerm> taken(
      List<MentionTerm> terms, Identity.Part part, String article) {
    return terms.stream().filter(term -> part.takes(term.surface(), article)).toList();
  }

  private static Meant meant(
      List<MentionTerm> terms, Map<String, Object> articles, Identity.Part part) {
    var query = terms(IndexSchema.MENTION, terms.stream().map(MentionTerm::toString).toList());
    return new Meant(query, articles, part.keys(), terms, false);
  }

  private static Map<String, Object> era(Era era) {
    return era.dated()
        ? both(
            exists(IndexSchema.PUBLISHED),
            between(
                IndexSchema.PUBLISHED,
                era.since().map(LocalDate::toEpochDay).orElse(null),
                era.until().map(LocalDate::toEpochDay).orElse(null)))
        : not(exists(IndexSchema.PUBLISHED));
  }

  private Map<String, Object> untagged(WrittenName writing) {
    var words = writing.words();
    if (words.isEmpty()) {
      return none();
    }
    if (words.size() == 1) {
      return terms(IndexSchema.SPELT, spelt(words.getFirst(), Set.of(Within.NONE)));
    }
    List<Map<String, Object>> any = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      any.add(leaving(words, i));
    }
    return any(any);
  }

  /** The words, where one of them is outside of the name that those before it may be in. */
  private static Map<String, Object> leaving(List<WrittenName.Word> words, int outside) {
    List<Map<String, Object>> clauses = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      var within =
          i != outside
              ? EnumSet.allOf(Within.class)
              : i == 0 ? EnumSet.of(Within.NONE) : EnumSet.of(Within.NONE, Within.FIRST);
      clauses.add(
          Map.of(
              "span_or",
              Map.of(
                  "clauses",
                  spelt(words.get(i), within).stream()
                      .map(term -> Map.of("span_term", Map.of(IndexSchema.SPELT, term)))
                      .toList())));
    }
    return Map.of("span_near", Map.of("clauses", clauses, "slop", 0, "in_order", true));
  }

  private static List<String> spelt(WrittenName.Word word, Set<Within> within) {
    List<String> terms = new ArrayList<>();
    for (var casing : word.casings()) {
      for (var one : within) {
        terms.add(ClusterSchema.spelt(new SpeltTerm(word.folded(), casing, one)));
      }
    }
    return terms.stream().sorted().toList();
  }
}
