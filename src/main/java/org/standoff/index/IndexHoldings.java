package org.standoff.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.StoredArticle;
import org.standoff.index.writing.ArticleBlock;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.search.Holdings;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * The articles of a commit.
 *
 * @param model the id of the models that annotate
 */
record IndexHoldings(Snapshot snapshot, String model) implements Holdings {
  @Override
  public boolean has(Article article) throws IOException {
    var stored = ArticleNames.at(snapshot.names().stored(article.path()), article);
    var state = ArticleBlock.state(Keys.of(stored.path()), StoredArticle.of(stored), model);
    return snapshot.has(new Term(IndexSchema.STATE, state));
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return snapshot.paths(snapshot.articles(pathOrId));
  }

  @Override
  public List<Account> accounts(Optional<String> within) throws IOException {
    return snapshot.accounts(within);
  }

  @Override
  public Set<String> files() throws IOException {
    return snapshot.files();
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
  }
}
