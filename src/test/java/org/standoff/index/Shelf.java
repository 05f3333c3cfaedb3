package org.standoff.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.NameQuery;
import org.standoff.query.find.Query;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.Library;
import org.standoff.search.Passage;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer;

/** An index in a temporary folder, with the verbs that tests use most. */
record Shelf(Path folder) {
  ArticleIndex index() {
    return ArticleIndex.at(folder.resolve(ArticleIndex.DIRECTORY), folder);
  }

  /** The same, or the index with another one beside it that has to answer alike. */
  Library asLibrary() {
    return SecondLibrary.beside(index(), folder);
  }

  void put(AnnotatedArticle... articles) throws IOException {
    try (var writer = asLibrary().writer(MarkedArticle.MODEL)) {
      for (var article : articles) {
        writer.put(article);
      }
      writer.commit();
    }
  }

  void put(String path, String marked) throws IOException {
    put(MarkedArticle.of(path, marked));
  }

  WhereAnswer where(String name, String... paths) throws IOException {
    try (var searcher = asLibrary().searcher()) {
      return searcher.where(NameQuery.of(name), Selection.everything().within(List.of(paths)));
    }
  }

  /** The answer as lines: {@code type name: mentions/articles}. */
  List<String> entities(String name, String... paths) throws IOException {
    return where(name, paths).entities().stream()
        .map(entity ->
            entity.type().label()
                + " "
                + entity.name()
                + ": "
                + entity.mentionCount()
                + "/"
                + entity.articleCount())
        .toList();
  }

  List<Passage> find(String query) throws IOException {
    try {
      return find(QueryParser.parse(query));
    } catch (QuerySyntaxException wrong) {
      throw new IllegalArgumentException(query, wrong);
    }
  }

  List<Passage> find(Query query) throws IOException {
    try (var searcher = asLibrary().searcher()) {
      return searcher.find(query, Selection.everything()).passages();
    }
  }

  /** A passage as {@code path:line:column text} with its hits between arrows. */
  static String print(Passage passage) {
    var sentence = passage.excerpt();
    var printed = new StringBuilder(sentence.text());
    for (var hit : passage.hits().reversed()) {
      var span = hit.excerpt().span();
      printed.insert(span.end() - sentence.span().start(), "◂");
      printed.insert(span.start() - sentence.span().start(), "▸");
    }
    return passage.article().path() + ":" + sentence.place() + " " + printed;
  }
}
