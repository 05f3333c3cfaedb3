package org.standoff.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;

/**
 * Articles with their annotations, wherever they are kept, and what users said of them. It opens
 * what answers questions and what takes articles in; may be shared by threads.
 */
public interface Library {

  /** Whether anything was ever committed here. */
  boolean exists() throws IOException;

  /**
   * Answers questions from the articles of the last commit and the corrections made so far, whoever
   * is writing meanwhile.
   *
   * @throws SearchException if there is nothing here, or another version of the program wrote it
   */
  Searcher searcher() throws IOException;

  /**
   * The same, as if a correction had been made last.
   *
   * @throws SearchException if there is nothing here, or another version of the program wrote it
   */
  Searcher supposing(Correction correction) throws IOException;

  /**
   * The same, as if some articles had been put in, of which nothing is kept; there need be nothing
   * else here.
   *
   * @param articles none of which is here at its path
   * @throws SearchException if another version of the program wrote what is here
   */
  Searcher supposing(List<AnnotatedArticle> articles) throws IOException;

  /** Takes an article. */
  interface Taker {
    void take(Article article) throws IOException;
  }

  /**
   * Goes over the articles of the last commit, without their annotations, in no order.
   *
   * @throws SearchException if there is nothing here, or another version of the program wrote it
   */
  void articles(Taker taker) throws IOException;

  /**
   * A few characters that are others whenever a new searcher may answer otherwise than one of
   * before, or something else was watched for or told. Told in the time that it takes to look at
   * some names of files.
   *
   * @throws SearchException if there is nothing here
   */
  String state() throws IOException;

  /**
   * Tells what the last commit holds, whoever is writing meanwhile.
   *
   * @param model the id of the models that annotate
   * @throws SearchException if there is nothing here, or another version of the program wrote it
   */
  Holdings holdings(String model) throws IOException;

  /**
   * Puts articles in and takes them out; makes the library when there is none.
   *
   * @param model the id of the models that annotate
   * @param patience how long to wait for somebody else who is writing
   * @throws NotWritableException if another process is still writing then, or nobody may write
   * @throws SearchException if another version of the program wrote it
   */
  ArticleStore writer(String model, Duration patience) throws IOException;

  /** The same, without waiting. */
  default ArticleStore writer(String model) throws IOException {
    return writer(model, Duration.ZERO);
  }

  /**
   * Writes everything anew, whichever version wrote it: the store starts empty, {@link
   * ArticleStore#stored} goes over the articles of old, and nothing changes for anybody until the
   * one commit at the end.
   *
   * @param model the id of the models that annotate
   * @throws NotWritableException if another process is writing, or nobody may write
   * @throws SearchException if there is nothing here
   */
  ArticleStore rebuilder(String model) throws IOException;

  /** Where this lies; empty where it is on no disk of this machine. */
  default Optional<Beside> beside() {
    return Optional.empty();
  }

  /** What users said that holds against what the program found. */
  CorrectionStore corrections();

  /**
   * All corrections in the order in which they were made, with what has become of them.
   *
   * @throws SearchException if there is nothing here, or another version of the program wrote it
   */
  List<LoggedCorrection> reviewedCorrections() throws IOException;

  /**
   * The id of the models that annotated the articles that were put in last.
   *
   * @throws SearchException if there is nothing here
   */
  String model() throws IOException;

  /** How much it holds. */
  Statistics statistics() throws IOException;

  /**
   * Checks every stored annotation against its text, every article for completeness, the files, and
   * the corrections.
   *
   * @param problem takes each thing that is wrong, in words, in order of paths
   * @return how many articles were checked
   * @throws NotWritableException if another process is writing
   * @throws SearchException if there is nothing here
   */
  int verify(Consumer<String> problem) throws IOException;
}
