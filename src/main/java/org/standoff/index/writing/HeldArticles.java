package org.standoff.index.writing;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.standoff.annotation.AnnotatedArticle;

/** Articles that are searched, and never written to the disk. */
public final class HeldArticles {
  private HeldArticles() {}

  /** An index of some articles, under the paths they have, in memory alone. */
  public static Directory of(List<AnnotatedArticle> articles) throws IOException {
    var files = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(files, new IndexWriterConfig())) {
      for (var article : articles) {
        writer.addDocuments(ArticleBlock.documents(article));
      }
    }
    return files;
  }
}
