package org.standoff.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.Rounds;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.ArticleIndex;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.ArticleNames;
import org.standoff.search.Selection;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;

/** What is not put to an article would not have found anything there. */
class ShortlistTest {
  private static final Path SEED = Path.of("seeds/000_1651d99ac57a2d48.txt");

  @Test
  void nothingThatAQuestionFindsIsPassedOver(@TempDir Path folder)
      throws IOException, QuerySyntaxException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (var paragraph : Files.readString(SEED).split("\n\n", -1)) {
      if (Fold.words(paragraph).isEmpty()) {
        continue;
      }
      var path = ArticlePath.of("p" + articles.size() + ".txt");
      var article = ArticleNames.at(path, Article.of(path.file(), paragraph));
      articles.add(SharedModels.annotator().annotate(article));
    }
    var index = ArticleIndex.at(folder.resolve(ArticleIndex.DIRECTORY), folder);
    var paths = articles.stream().map(it -> it.article().path()).toList();
    var random = new Random(7);
    var shortlist = new Shortlist();
    int refused = 0;
    try (var searcher = index.supposing(articles)) {
      shortlist.begin(searcher, List.of());
      for (int round = 0; round < Rounds.of(2000); round++) {
        var question = WatchedQuestion.read(question(random, articles, 2));
        var found = new TreeSet<String>();
        for (var sighting : Sighting.of(searcher.answer(question, Selection.everything()))) {
          found.add(sighting.passage().article().path().toString());
        }
        var asked = shortlist.among(question, paths).stream().map(ArticlePath::toString).toList();
        assertThat(asked).as("%s", question).containsAll(found);
        refused += asked.size() < paths.size() ? 1 : 0;
      }
    }
    assertThat(refused).isGreaterThan(Rounds.of(2000) / 2);
  }

  private static String question(Random random, List<AnnotatedArticle> articles, int depth) {
    var article = articles.get(random.nextInt(articles.size()));
    return switch (random.nextInt(depth == 2 ? 6 : 1)) {
      case 0 -> query(random, article, articles, depth);
      case 1 -> "where name:\"" + name(random, article) + "\"";
      case 2 -> "figures words:\"" + word(random, article) + "\"";
      case 3 -> "facts words:\"" + name(random, article) + "\"";
      case 4 ->
          "facts subject:\"" + name(random, article) + "\" about:\"" + word(random, article) + "\"";
      default -> "facts kind:role object:\"" + word(random, article) + "\"";
    };
  }

  private static String query(
      Random random, AnnotatedArticle article, List<AnnotatedArticle> articles, int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 5)) {
      case 0 -> "=" + written(random, article);
      case 1 -> word(random, article);
      case 2 -> word(random, article) + "s";
      case 3 -> "\"" + word(random, article) + " " + word(random, article) + "\"";
      case 4 -> "name:\"" + name(random, article) + "\"";
      case 5 -> question(random, articles, 0) + " OR " + question(random, articles, 1);
      case 6 -> question(random, articles, 0) + " NOT (" + question(random, articles, 1) + ")";
      case 7 -> "article(" + question(random, articles, 1) + ")";
      case 8 -> "said:\"" + name(random, article) + "\"(\"" + word(random, article) + "\")";
      case 9 -> "[person] ~5 " + word(random, article);
      case 10 -> "did:" + word(random, article);
      default -> question(random, articles, 0) + " " + question(random, articles, 1);
    };
  }

  private static String written(Random random, AnnotatedArticle article) {
    var words = Fold.words(article.article().text());
    return words.get(random.nextInt(words.size())).span().of(article.article().text());
  }

  private static String word(Random random, AnnotatedArticle article) {
    var word = Fold.fold(written(random, article));
    return List.of("and", "or", "not").contains(word) ? "gas" : word;
  }

  /** A name of the article, or an end of one. */
  private static String name(Random random, AnnotatedArticle article) {
    if (article.entities().isEmpty()) {
      return "Algeria";
    }
    var name = article.entities().get(random.nextInt(article.entities().size())).name();
    var end = random.nextBoolean() ? name : name.substring(name.lastIndexOf(' ') + 1);
    return end.replace("\"", "");
  }
}
