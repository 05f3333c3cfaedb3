package org.standoff.answers.port;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.standoff.identities.AliasTable;
import org.standoff.identities.AllNames.MentionTerms;
import org.standoff.identities.NameTable;
import org.standoff.query.FigureOrder;
import org.standoff.query.find.Piece;
import org.standoff.query.ranges.Days;
import org.standoff.search.CopiesAnswer;
import org.standoff.text.ArticlePath;
import org.standoff.text.Casing;

/**
 * The articles that one question is about, and what can be found in them. Each method is one trip
 * to wherever they are kept: it takes all that is wanted and gives back values that are complete.
 * For one question, and not to be shared by threads.
 *
 * <p>Sentences, figures and facts are in order of place, by the article's path, then by the place
 * in it, unless another order is asked for; passages have as many sentences around them as the
 * selection says.
 */
public interface Pile {

  /** Which names there are, in all articles: the selection does not change who is who. */
  NameTable names();

  /** By which parts names can be asked for, in all articles. */
  AliasTable aliases();

  /** All articles, in order. */
  List<ArticlePath> articles() throws IOException;

  /** How many articles were published on each day; those of which no day is known are left out. */
  SortedMap<LocalDate, Integer> articlesByDay() throws IOException;

  /** How often some entities are mentioned, in the order of what is wanted. */
  List<MentionCounts> mentions(List<Wanted.Mentions> wanted) throws IOException;

  /** The same of many, whose best sentences are read together. */
  List<MentionSummary> summaries(List<Wanted.Mentions> wanted) throws IOException;

  /** All mentions there are in any article, with how often they are in those selected. */
  MentionTerms mentionTerms();

  /**
   * How many sentences of any article have some words, by the casing in which they are written.
   *
   * @param folded the words
   */
  Map<String, Map<Casing, Integer>> casings(Set<String> folded) throws IOException;

  /** The first sentences that hold what is wanted. */
  default Found<FoundSentence> sentences(Wanted.InSentence wanted, int limit) throws IOException {
    return sentences(wanted, Slice.first(limit));
  }

  /** A slice of the sentences that hold what is wanted. */
  Found<FoundSentence> sentences(Wanted.InSentence wanted, Slice slice) throws IOException;

  /**
   * The sentences that weigh most, at most {@code limit} of them, the heaviest first; of two that
   * weigh the same the one that was put in earlier.
   */
  List<Weighed> heaviest(Wanted.Weights wanted, int limit) throws IOException;

  /** All facts that start in each of some sentences of this pile, in the order of the sentences. */
  List<List<FoundFact>> factsOf(List<FoundSentence> sentences) throws IOException;

  /**
   * The keys of all that is mentioned in each sentence of the article of each of some sentences of
   * this pile, in the order of both.
   */
  List<List<Set<String>>> named(List<FoundSentence> sentences) throws IOException;

  /** A slice of the figures that are wanted. */
  Found<FoundFigure> figures(Wanted.InFigure wanted, FigureOrder order, Slice slice)
      throws IOException;

  /**
   * A slice of the facts that are wanted; a quotation that is part of a longer one of the same
   * speaker is none.
   */
  Found<FoundFact> facts(Wanted.InFact wanted, FactOrder order, Slice slice) throws IOException;

  /** How many sentences hold what is wanted, in the order of what is. */
  List<Integer> counts(List<? extends Wanted.InSentence> wanted) throws IOException;

  /** The words of any article that are spelt nearly as one, in the order of their letters. */
  List<String> spellings(Piece.Close word) throws IOException;

  /** How many of the sentences that hold what is wanted have each value of a facet. */
  Map<String, Integer> counts(Wanted.InSentence wanted, Facet facet) throws IOException;

  /**
   * How many texts the articles with such sentences are without their copies; empty if that is not
   * asked for, or if they are too many to be compared for an answer.
   */
  OptionalInt textCount(Wanted.InSentence wanted) throws IOException;

  /**
   * The articles that tell the same text, group by group, in the order of their first ones.
   *
   * @param slice at most so many groups, 0 for none
   */
  CopiesAnswer copies(Slice slice) throws IOException;

  /**
   * From the first to the last day on which articles with such sentences were published; empty if
   * none says when.
   */
  Optional<Days> published(Wanted.InSentence wanted) throws IOException;

  /** The days on which articles with such sentences were published, each once. */
  SortedSet<LocalDate> days(Wanted.InSentence wanted) throws IOException;
}
