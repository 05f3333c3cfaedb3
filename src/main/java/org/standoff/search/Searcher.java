package org.standoff.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.FindFacet;
import org.standoff.query.NameQuery;
import org.standoff.query.Question;
import org.standoff.query.Sought;
import org.standoff.query.find.Query;
import org.standoff.text.ArticlePath;

/**
 * Answers questions about a pile of articles with the sentences that answer them. May be shared by
 * threads; all answers come from the articles as they were when the searcher was opened.
 */
public interface Searcher extends Closeable {

  /** Answers any question. */
  default Answer answer(Question question, Selection selection) throws IOException {
    return switch (question) {
      case Question.Where(var name) -> where(name, selection);
      case Question.Who(var name, var score) -> who(name, score, selection);
      case Question.With(var name, var types) -> with(name, types, selection);
      case Question.Names(var pattern, var types) -> names(pattern, types, selection);
      case Question.Find(var query) -> find(query, selection);
      case Question.Figures(var figures, var order) -> figures(figures, order, selection);
      case Question.Conflicts(var figures) -> conflicts(figures, selection);
      case Question.Facts(var facts) -> facts(facts, selection);
      case Question.Answering(var asked) -> answer(asked, selection);
    };
  }

  /** Where somebody or something is mentioned, by every form of the name. */
  WhereAnswer where(NameQuery query, Selection selection) throws IOException;

  /** Who or what bears a name: a page for each, with what it surely said. */
  default WhoAnswer who(NameQuery query, Selection selection) throws IOException {
    return who(query, Fact.SURE, selection);
  }

  /**
   * The same with what it said by any certainty.
   *
   * @param minimumScore of what it said, in 0..1
   */
  WhoAnswer who(NameQuery query, double minimumScore, Selection selection) throws IOException;

  /**
   * The entities with a name that a pattern describes, the most mentioned first.
   *
   * @param pattern the beginning of any word of the name, with {@code *} for any characters; empty
   *     for all
   * @param types of the entities; none for any
   */
  NamesAnswer names(String pattern, Set<EntityType> types, Selection selection) throws IOException;

  /**
   * Who or what each of many names means, in their order.
   *
   * @param types of whom is wanted; none for any
   */
  LookupAnswer lookUp(List<String> names, Set<EntityType> types, Selection selection)
      throws IOException;

  /**
   * The entities in the same sentences as one, those with the most sentences first.
   *
   * @param types of the entities; none for any
   */
  NamesAnswer with(NameQuery query, Set<EntityType> types, Selection selection) throws IOException;

  /** The sentences that a query describes. */
  FindAnswer find(Query query, Selection selection) throws IOException;

  /**
   * The same, with the query in plain English and what of each sentence each of its parts matched.
   */
  FindAnswer explain(Query query, Selection selection) throws IOException;

  /**
   * All sentences that a query describes, counted by what is in them; at most as many values of
   * each facet as the limit of the selection.
   */
  FacetsAnswer facets(Query query, List<FindFacet> facets, Selection selection) throws IOException;

  /** The figures that are asked for, each with its sentence. */
  FiguresAnswer figures(FigureQuery query, FigureOrder order, Selection selection)
      throws IOException;

  /** The figures of one thing that differ between articles, of those that are asked for. */
  ConflictsAnswer conflicts(FigureQuery query, Selection selection) throws IOException;

  /**
   * The facts that are asked for, each with its sentence; a quotation that is part of a longer one
   * of the same speaker is left out.
   */
  FactsAnswer facts(FactQuery query, Selection selection) throws IOException;

  /** The sentences that answer a question in English, the best first. */
  SoughtAnswer answer(Sought sought, Selection selection) throws IOException;

  /**
   * What an article has at least that mentions somebody by a name, by those who are known now; it
   * holds for articles to come as well, until they tell of new acronyms or spellings of the name.
   */
  NameTraces traces(String name) throws IOException;

  /** The articles that are selected, in order of their paths. */
  List<ArticlePath> articles(Selection selection) throws IOException;

  /** How many of the selected articles were published on each day of which there are any. */
  SortedMap<LocalDate, Integer> articlesByDay(Selection selection) throws IOException;

  /** The groups of articles that tell the same text. */
  CopiesAnswer copies(Selection selection) throws IOException;

  /**
   * The articles that a user means by a path or an id: those of a file, those under a folder, one
   * {@code file#record}, or those with that id; in order of their paths.
   */
  List<ArticlePath> articles(String pathOrId) throws IOException;

  /** An article with all its annotations, as it was put in; empty if there is none at that path. */
  Optional<AnnotatedArticle> article(ArticlePath path) throws IOException;
}
