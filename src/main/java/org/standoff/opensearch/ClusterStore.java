package org.standoff.opensearch;

import static org.standoff.opensearch.client.Dsl.any;
import static org.standoff.opensearch.client.Dsl.both;
import static org.standoff.opensearch.client.Dsl.term;
import static org.standoff.opensearch.client.Dsl.terms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Store;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.finding.PageReader;
import org.standoff.opensearch.finding.Remembered;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.search.ArticleNames;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * What a cluster holds, for one question.
 *
 * @param model the id of the models that annotated the articles that were put in last
 */
record ClusterStore(Remembered fetched, ArticleNames names, String model) implements Store {

  @Override
  public Pile pile(Selection selection) {
    return new ClusterPile(fetched, names, selection);
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    var meant =
        any(
            List.of(
                terms(IndexSchema.WITHIN, names.candidates(pathOrId)),
                term(IndexSchema.ID, Keys.bounded(pathOrId))));
    return new PageReader(fetched, names, 0)
        .paths(both(term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE), meant));
  }

  @Override
  public Optional<AnnotatedArticle> article(ArticlePath path) throws IOException {
    var article = ClusterSchema.hash(Keys.of(names.stored(path)));
    return fetched.articles().find(article).map(names::shown);
  }

  /** The view is closed by whoever opened it. */
  @Override
  public void close() {}
}
