package org.standoff.index.sieve;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.port.Wanted;
import org.standoff.index.compiling.WantedCompiler;
import org.standoff.index.writing.ArticleBlock;
import org.standoff.text.Keys;

/** Some articles in memory. Not to be shared by threads. */
public final class Sieve implements Closeable {
  private static final String NUMBER = "sieveNumber";
  private static final String KEY = "sieveKey";

  /** Which sentence of which article. */
  public record Sentence(String articleKey, int number) {}

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexReader reader;

  /**
   * Puts articles in.
   *
   * @param articles under the paths they are kept by, each once
   */
  public Sieve(Collection<AnnotatedArticle> articles) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (var article : articles) {
        writer.addDocuments(numbered(article));
      }
    }
    reader = DirectoryReader.open(directory);
  }

  private static List<Document> numbered(AnnotatedArticle article) {
    var key = Keys.of(article.article().path());
    List<Document> documents = new ArrayList<>();
    for (var document : ArticleBlock.documents(article)) {
      document.add(new StoredField(NUMBER, documents.size()));
      document.add(new StoredField(KEY, key));
      documents.add(document);
    }
    return documents;
  }

  /** The sentences that hold what is wanted. */
  public Set<Sentence> holding(Wanted.InSentence wanted) throws IOException {
    var query = new WantedCompiler(reader).compile(wanted);
    StoredFields stored = reader.storedFields();
    Set<Sentence> found = new LinkedHashSet<>();
    int most = Math.max(1, reader.maxDoc());
    for (var hit : new IndexSearcher(reader).search(query, most).scoreDocs) {
      var document = stored.document(hit.doc);
      found.add(
          new Sentence(document.get(KEY), document.getField(NUMBER).numericValue().intValue()));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
