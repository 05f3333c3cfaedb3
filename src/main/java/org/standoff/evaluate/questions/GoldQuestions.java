package org.standoff.evaluate.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.answers.Asking;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.gold.Gold;
import org.standoff.evaluate.gold.Gold.GoldQuestion;
import org.standoff.evaluate.questions.QuestionEvaluation.Shown;
import org.standoff.query.asked.Questions;
import org.standoff.search.Answer;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Library;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.PassageFact;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;

/** Asks the questions of gold articles, of a library of all of these articles. */
public final class GoldQuestions {
  private static final int LIMIT = 100;

  private GoldQuestions() {}

  /**
   * Puts the articles into a library, and all their questions to it.
   *
   * @param library an empty one
   * @param model the id of the models that annotated
   * @param annotated the articles with their annotations, in the same order
   */
  public static QuestionEvaluation ask(
      Library library, String model, List<Marked<Gold>> articles, List<AnnotatedArticle> annotated)
      throws IOException {
    put(library, model, annotated);
    var evaluation = new QuestionEvaluation();
    try (var searcher = library.searcher()) {
      for (var article : articles) {
        for (var question : article.gold().questions()) {
          evaluation.add(
              article.name(),
              article.article().id(),
              question,
              rows(searcher, question.question()));
        }
      }
    }
    return evaluation;
  }

  /**
   * Puts articles into a library, and the questions of a file to it.
   *
   * @param library an empty one
   * @param model the id of the models that annotated
   * @param annotated the articles of the questions by their paths, with their annotations
   */
  public static QuestionEvaluation ask(
      Library library,
      String model,
      List<QuestionFile.Line> questions,
      Map<Path, AnnotatedArticle> annotated)
      throws IOException {
    put(library, model, annotated.values());
    var evaluation = new QuestionEvaluation();
    try (var searcher = library.searcher()) {
      for (var line : questions) {
        var rows = rows(searcher, line.question());
        if (line.expected().isEmpty()) {
          evaluation.addUnanswerable(line.question(), rows);
          continue;
        }
        var expected = line.expected().get();
        evaluation.add(
            expected.article().getFileName().toString(),
            annotated.get(expected.article()).article().id(),
            new GoldQuestion(line.question(), expected.answer(), Optional.empty()),
            rows);
      }
    }
    return evaluation;
  }

  private static void put(Library library, String model, Collection<AnnotatedArticle> annotated)
      throws IOException {
    try (var writer = library.writer(model)) {
      for (var article : annotated) {
        writer.put(article);
      }
      writer.commit();
    }
  }

  /** The rows of the answer. */
  private static List<Shown> rows(Searcher searcher, String question) throws IOException {
    var asked = Questions.parse(question);
    var selection = Selection.everything().limitedTo(LIMIT);
    return shown(new Asking(searcher, selection).answer(asked));
  }

  private static List<Shown> shown(Answer answer) {
    return switch (answer) {
      case WhereAnswer where ->
          where.entities().stream()
              .flatMap(entity -> entity.passages().stream())
              .map(passage -> shown(passage, List.of()))
              .toList();
      case WhoAnswer who ->
          who.pages().stream()
              .flatMap(page -> page.entity().passages().stream())
              .map(passage -> shown(passage, List.of()))
              .toList();
      case NamesAnswer _,
          LookupAnswer _,
          ConflictsAnswer _,
          CopiesAnswer _,
          CountsAnswer _,
          FacetsAnswer _ ->
          List.of();
      case FindAnswer find ->
          find.passages().stream().map(passage -> shown(passage, List.of())).toList();
      case FactsAnswer facts ->
          facts.rows().stream().map(row -> shown(row.passage(), words(row.fact()))).toList();
      case FiguresAnswer figures ->
          figures.rows().stream()
              .map(row -> shown(row.passage(), List.of(row.figure().excerpt().text())))
              .toList();
      case SoughtAnswer sought ->
          sought.rows().stream()
              .map(row ->
                  new Shown(
                      row.passage().article().id(),
                      row.passage().excerpt().span(),
                      row.passage().excerpt().text(),
                      marked(row),
                      row.isAnswer()))
              .toList();
    };
  }

  private static Shown shown(Passage passage, List<String> marked) {
    return new Shown(
        passage.article().id(), passage.excerpt().span(), passage.excerpt().text(), marked, true);
  }

  private static List<String> marked(SoughtAnswer.Row row) {
    List<String> marked = new ArrayList<>();
    row.reply().ifPresent(reply -> marked.add(reply.excerpt().text()));
    row.fact().ifPresent(fact -> marked.addAll(words(fact)));
    return marked;
  }

  private static List<String> words(PassageFact fact) {
    List<String> words =
        new ArrayList<>(
            Stream.of(fact.subject(), fact.entity()).flatMap(Optional::stream).toList());
    words.add(fact.object().text());
    fact.arguments().stream().map(Fact.Argument::part).map(Fact.Part::text).forEach(words::add);
    return words;
  }
}
