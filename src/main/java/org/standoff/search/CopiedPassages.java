package org.standoff.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;

/**
 * Tells which passages of an answer repeat another, since their articles are copies of one text and
 * the words are the same. Where the words differ nothing is repeated: what an agency put right is
 * the news.
 */
public final class CopiedPassages {
  /** An answer from more articles is left as it is: to compare them takes more than the answer. */
  private static final int MOST_ARTICLES = 1000;

  /** The fullest text for each article that has copies. */
  private final Map<ArticlePath, ArticlePath> texts;

  /**
   * Words of a text.
   *
   * @param row what of them a row is about, if several rows may have them
   */
  private record Said(ArticlePath text, String folded, String row) {}

  private final boolean listed;

  private CopiedPassages(Map<ArticlePath, ArticlePath> texts, boolean listed) {
    this.texts = texts;
    this.listed = listed;
  }

  /**
   * The answer with what is repeated marked in its passages.
   *
   * @param listed whether the copies are to be listed
   */
  public static Answer mark(Answer answer, Searcher searcher, boolean listed) throws IOException {
    Set<String> articles = new LinkedHashSet<>();
    lists(answer)
        .flatMap(List::stream)
        .forEach(passage -> articles.add(passage.article().path().toString()));
    if (articles.size() < 2 || articles.size() > MOST_ARTICLES) {
      return answer;
    }
    var copies = searcher.copies(Selection.everything().within(List.copyOf(articles)));
    Map<ArticlePath, ArticlePath> texts = new HashMap<>();
    for (var group : copies.groups()) {
      var fullest = group.fullest().path();
      texts.putIfAbsent(fullest, fullest);
      group.copies().forEach(copy -> texts.putIfAbsent(copy.article().path(), fullest));
    }
    return texts.isEmpty() ? answer : new CopiedPassages(texts, listed).mark(answer);
  }

  private static Stream<List<Passage>> lists(Answer answer) {
    return switch (answer) {
      case WhereAnswer where ->
          Stream.of(
                  where.entities().stream(),
                  where.beyond().others().stream().map(WhereAnswer.Beyond.Other::entity))
              .flatMap(Function.identity())
              .map(WhereAnswer.Whereabouts::passages);
      case FindAnswer find -> Stream.of(find.passages());
      case FactsAnswer facts ->
          Stream.of(facts.rows().stream().map(FactsAnswer.Row::passage).toList());
      case FiguresAnswer figures ->
          Stream.of(figures.rows().stream().map(FiguresAnswer.Row::passage).toList());
      case SoughtAnswer sought ->
          Stream.of(sought.rows().stream().map(SoughtAnswer.Row::passage).toList());
      case WhoAnswer _,
          NamesAnswer _,
          LookupAnswer _,
          ConflictsAnswer _,
          CopiesAnswer _,
          FacetsAnswer _,
          CountsAnswer _ ->
          Stream.of();
    };
  }

  private Answer mark(Answer answer) {
    return switch (answer) {
      case WhereAnswer where -> mark(where);
      case FindAnswer find ->
          new FindAnswer(
              mark(find.passages(), Function.identity(), _ -> "", (_, passage) -> passage),
              find.passageCount(),
              find.articleCount(),
              find.textCount(),
              find.rest(),
              find.read(),
              find.parts());
      case FactsAnswer facts ->
          new FactsAnswer(
              mark(
                  facts.rows(),
                  FactsAnswer.Row::passage,
                  row -> about(row.fact()),
                  (row, passage) -> new FactsAnswer.Row(row.fact(), passage)),
              facts.rowCount(),
              facts.articleCount(),
              facts.rest());
      case FiguresAnswer figures ->
          new FiguresAnswer(
              figures.ranged(),
              mark(
                  figures.rows(),
                  FiguresAnswer.Row::passage,
                  row -> row.figure().excerpt().text(),
                  (row, passage) -> new FiguresAnswer.Row(row.figure(), row.fit(), passage)),
              figures.rowCount(),
              figures.articleCount(),
              figures.rest());
      case SoughtAnswer sought ->
          new SoughtAnswer(
              sought.asked(),
              sought.unknown(),
              mark(
                  sought.rows(),
                  SoughtAnswer.Row::passage,
                  row -> row.reply().map(reply -> reply.excerpt().text()).orElse(""),
                  (row, passage) ->
                      new SoughtAnswer.Row(passage, row.reply(), row.fact(), row.lacks())),
              sought.rowCount(),
              sought.answerCount(),
              sought.rest());
      case WhoAnswer _,
          NamesAnswer _,
          LookupAnswer _,
          ConflictsAnswer _,
          CopiesAnswer _,
          FacetsAnswer _,
          CountsAnswer _ ->
          answer;
    };
  }

  private static String about(PassageFact fact) {
    return String.join(
        "\n",
        fact.kind().label(),
        fact.subject().orElse(""),
        fact.predicate().orElse(""),
        fact.object().text());
  }

  private WhereAnswer mark(WhereAnswer where) {
    var others =
        where.beyond().others().stream()
            .map(other ->
                new WhereAnswer.Beyond.Other(other.tier(), mark(other.entity()), other.why()))
            .toList();
    return new WhereAnswer(
        where.name(),
        where.entities().stream().map(this::mark).toList(),
        where.entityCount(),
        new WhereAnswer.Beyond(others, where.beyond().untagged(), where.beyond().namedAfter()),
        where.suggestions(),
        where.rest());
  }

  private WhereAnswer.Whereabouts mark(WhereAnswer.Whereabouts entity) {
    return new WhereAnswer.Whereabouts(
        entity.type(),
        entity.name(),
        entity.key(),
        entity.keys(),
        entity.forms(),
        entity.mentionCount(),
        entity.articleCount(),
        entity.textCount(),
        entity.passageCount(),
        mark(entity.passages(), Function.identity(), _ -> "", (_, passage) -> passage));
  }

  /** Rows with their passages marked, in their order. */
  private <T> List<T> mark(
      List<T> rows,
      Function<T, Passage> passage,
      Function<T, String> about,
      BiFunction<T, Passage, T> with) {
    Map<Said, List<Passage>> said = new LinkedHashMap<>();
    for (var row : rows) {
      said(passage.apply(row), about.apply(row))
          .ifPresent(
              it -> said.computeIfAbsent(it, _ -> new ArrayList<>()).add(passage.apply(row)));
    }
    List<T> marked = new ArrayList<>(rows.size());
    Map<Said, ArticlePath> first = new HashMap<>();
    for (var row : rows) {
      var found = passage.apply(row);
      var words = said(found, about.apply(row));
      if (words.isEmpty()) {
        marked.add(row);
        continue;
      }
      var path = found.article().path();
      var earlier = first.putIfAbsent(words.get(), path);
      var later =
          said.get(words.get()).stream()
              .filter(it -> !it.article().path().equals(path))
              .map(it -> new PassageCopies.Repetition(it.article(), it.excerpt()));
      boolean repeats = earlier != null && !earlier.equals(path);
      marked.add(
          with.apply(
              row,
              found.repeated(
                  new PassageCopies(
                      Optional.of(words.get().text()),
                      repeats ? Optional.of(earlier) : Optional.empty(),
                      repeats ? List.of() : later.toList(),
                      listed))));
    }
    return marked;
  }

  private Optional<Said> said(Passage passage, String about) {
    return Optional.ofNullable(texts.get(passage.article().path()))
        .map(text -> new Said(text, Fold.fold(passage.excerpt().text()), about));
  }
}
