package org.standoff.index.stored;

import static org.standoff.index.stored.Packing.pack;
import static org.standoff.index.stored.Packing.readList;
import static org.standoff.index.stored.Packing.readOptional;
import static org.standoff.index.stored.Packing.readText;
import static org.standoff.index.stored.Packing.unpack;
import static org.standoff.index.stored.Packing.writeList;
import static org.standoff.index.stored.Packing.writeOptional;
import static org.standoff.index.stored.Packing.writeText;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.standoff.search.ArticleHead;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Span;

/**
 * An article in the store, without its annotations. A rebuild after a change of schema starts from
 * this, so later versions keep reading what was written here.
 *
 * @param hash the same for the same text and details, different for any others; the language does
 *     not count, since it is told only when the article is annotated
 */
public record StoredArticle(BytesRef head, BytesRef text, BytesRef layout, String hash) {
  public static final Set<String> FIELDS =
      Set.of(IndexSchema.HEAD, IndexSchema.TEXT, IndexSchema.LAYOUT);

  /**
   * An article as it is stored.
   *
   * @param article under the path it is kept by
   */
  public static StoredArticle of(Article article) {
    var text = pack(article.text(), Packing::writeText);
    var layout = pack(List.of(article.apart(), article.markup()), StoredArticle::writeLayout);
    var hash = IndexSchema.hash(head(article.in(Details.UNKNOWN)), text, layout);
    return new StoredArticle(head(article), text, layout, hash);
  }

  private static BytesRef head(Article article) {
    return pack(
        new ArticleHead(article.id(), article.path(), article.details()), StoredArticle::writeHead);
  }

  public void addTo(Document document) {
    document.add(new StoredField(IndexSchema.HEAD, head));
    document.add(new StoredField(IndexSchema.TEXT, text));
    document.add(new StoredField(IndexSchema.LAYOUT, layout));
  }

  static ArticleHead head(Document document) throws IOException {
    return unpack(document, IndexSchema.HEAD, StoredArticle::readHead);
  }

  static Article article(Document document) throws IOException {
    var head = head(document);
    var layout = unpack(document, IndexSchema.LAYOUT, StoredArticle::readLayout);
    return new Article(
        head.id(),
        head.path(),
        head.details(),
        unpack(document, IndexSchema.TEXT, Packing::readText),
        layout.get(0),
        layout.get(1));
  }

  /** Writes all of an article. */
  static void write(DataOutput out, Article article) throws IOException {
    writeHead(out, new ArticleHead(article.id(), article.path(), article.details()));
    writeText(out, article.text());
    writeLayout(out, List.of(article.apart(), article.markup()));
  }

  static Article read(DataInput in) throws IOException {
    var head = readHead(in);
    var text = readText(in);
    var layout = readLayout(in);
    return new Article(head.id(), head.path(), head.details(), text, layout.get(0), layout.get(1));
  }

  private static void writeHead(DataOutput out, ArticleHead head) throws IOException {
    writeText(out, head.id());
    writeText(out, head.path().file());
    writeOptional(out, head.path().record(), Packing::writeText);
    var details = head.details();
    writeText(out, details.source());
    writeOptional(out, details.url(), Packing::writeText);
    writeOptional(out, details.title(), Packing::writeText);
    writeOptional(out, details.byline(), Packing::writeText);
    writeOptional(out, details.published().map(LocalDate::toString), Packing::writeText);
    writeText(out, details.language());
    writeList(
        out,
        List.copyOf(details.metadata().entrySet()),
        (to, entry) -> {
          writeText(to, entry.getKey());
          writeText(to, entry.getValue());
        });
  }

  private static ArticleHead readHead(DataInput in) throws IOException {
    var id = readText(in);
    var path = new ArticlePath(readText(in), readOptional(in, Packing::readText));
    var source = readText(in);
    var url = readOptional(in, Packing::readText);
    var title = readOptional(in, Packing::readText);
    var byline = readOptional(in, Packing::readText);
    var published = readOptional(in, Packing::readText).map(LocalDate::parse);
    var language = readText(in);
    var metadata = new TreeMap<String, String>();
    for (var entry : readList(in, from -> Map.entry(readText(from), readText(from)))) {
      metadata.put(entry.getKey(), entry.getValue());
    }
    var details = new Details(source, url, title, byline, published, language, metadata);
    return new ArticleHead(id, path, details);
  }

  private static void writeLayout(DataOutput out, List<List<Span>> layout) throws IOException {
    for (var spans : layout) {
      writeList(out, spans, Packing::writeSpan);
    }
  }

  private static List<List<Span>> readLayout(DataInput in) throws IOException {
    var apart = readList(in, Packing::readSpan);
    return List.of(apart, readList(in, Packing::readSpan));
  }
}
