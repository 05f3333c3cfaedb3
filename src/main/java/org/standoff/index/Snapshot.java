package org.standoff.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.finding.InOrder;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.Packing;
import org.standoff.index.stored.StoredAccount;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * The articles of one commit, perhaps with others that are in none. May be shared by threads.
 *
 * @param commit what is said of the commit as a whole
 * @param directories which are closed with this
 */
record Snapshot(
    IndexReader reader, Map<String, String> commit, List<Directory> directories, ArticleNames names)
    implements Closeable {

  /** The articles of the last commit. */
  static Snapshot of(Directory files, ArticleNames names) throws IOException {
    var reader = DirectoryReader.open(files);
    return new Snapshot(reader, reader.getIndexCommit().getUserData(), List.of(files), names);
  }

  /** The same with the articles of another one beside them, which may be at other paths only. */
  Snapshot beside(Snapshot other) throws IOException {
    List<Directory> all = new ArrayList<>(directories);
    all.addAll(other.directories);
    return new Snapshot(new MultiReader(reader, other.reader), commit, all, names);
  }

  /** The documents of all articles, in the order in which they were put in. */
  List<Place> articles() throws IOException {
    List<Place> articles = new ArrayList<>();
    for (var leaf : reader.leaves()) {
      var postings = leaf.reader().postings(new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE));
      var live = leaf.reader().getLiveDocs();
      for (int document = next(postings, live);
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = next(postings, live)) {
        articles.add(new Place(leaf, document));
      }
    }
    return articles;
  }

  /** The documents of all articles, in order of their paths. */
  List<Place> articlesInOrder() throws IOException {
    return articles(List.of(new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE)));
  }

  /** The documents of the articles that a path or an id means, in order of their paths. */
  List<Place> articles(String pathOrId) throws IOException {
    List<Term> terms = new ArrayList<>();
    names.candidates(pathOrId).forEach(place -> terms.add(new Term(IndexSchema.WITHIN, place)));
    terms.add(new Term(IndexSchema.ID, Keys.bounded(pathOrId)));
    return articles(terms);
  }

  /** The documents of the articles in whose blocks one of the terms is, in order. */
  private List<Place> articles(List<Term> terms) throws IOException {
    var found = new InOrder();
    for (var leaf : reader.leaves()) {
      var live = leaf.reader().getLiveDocs();
      var block = new BlockReader(leaf.reader());
      var part = new InOrder.Part(leaf);
      for (var term : terms) {
        var postings = leaf.reader().postings(term, PostingsEnum.NONE);
        int document = next(postings, live);
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
          int article = block.articleDocument(document);
          part.add(article);
          document = advance(postings, article + 1, live);
        }
      }
      found.add(part);
    }
    return found.first(Integer.MAX_VALUE);
  }

  /** The document of the article at a path, as it is kept. */
  Optional<Place> article(ArticlePath stored) throws IOException {
    return article(Keys.of(stored));
  }

  /** The document of the article with a key. */
  Optional<Place> article(String key) throws IOException {
    var term = new Term(IndexSchema.KEY, key);
    for (var leaf : reader.leaves()) {
      int document = next(leaf.reader().postings(term), leaf.reader().getLiveDocs());
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        var block = new BlockReader(leaf.reader());
        return Optional.of(new Place(leaf, block.articleDocument(document)));
      }
    }
    return Optional.empty();
  }

  /**
   * The annotations of the article at a path, if models with an id made them under another schema
   * whose stored form is still today's.
   */
  Optional<AnnotatedArticle> annotated(ArticlePath stored, String model) throws IOException {
    var found = hasOldSchema() ? article(stored) : Optional.<Place>empty();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int document = found.get().document();
    var block = new BlockReader(found.get().leaf().reader());
    return block.annotations(document).model().equals(model)
        ? Optional.of(block.annotated(document))
        : Optional.empty();
  }

  private boolean hasOldSchema() {
    var schema = commit.getOrDefault(IndexSchema.SCHEMA, "");
    return IntStream.range(IndexSchema.ANNOTATIONS_SINCE, IndexSchema.VERSION)
        .anyMatch(old -> String.valueOf(old).equals(schema));
  }

  /** Whether a living document has a term. */
  boolean has(Term term) throws IOException {
    for (var leaf : reader.leaves()) {
      int document = next(leaf.reader().postings(term), leaf.reader().getLiveDocs());
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  /** The files that articles were read from, as they lead there from the working directory. */
  Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    for (var leaf : reader.leaves()) {
      var postings = leaf.reader().postings(new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE));
      var live = leaf.reader().getLiveDocs();
      var order = leaf.reader().getSortedDocValues(IndexSchema.ORDER);
      int last = -1;
      for (int document = next(postings, live);
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = next(postings, live)) {
        if (order.advanceExact(document) && order.ordValue() != last) {
          last = order.ordValue();
          IndexSchema.file(order.lookupOrd(last).utf8ToString())
              .map(file -> names.shown(ArticlePath.of(file)).file())
              .ifPresent(files::add);
        }
      }
    }
    return files;
  }

  /** What became of files within a place, or of all, in order of their paths. */
  List<Account> accounts(Optional<String> within) throws IOException {
    List<Account> accounts = new ArrayList<>();
    for (var leaf : reader.leaves()) {
      Set<Integer> documents = new TreeSet<>();
      if (within.isPresent()) {
        for (var place : names.candidates(within.get())) {
          var term = new Term(IndexSchema.ACCOUNT_WITHIN, place);
          addLive(leaf.reader(), leaf.reader().postings(term), documents);
        }
      } else if (leaf.reader().terms(IndexSchema.ACCOUNT) != null) {
        var each = leaf.reader().terms(IndexSchema.ACCOUNT).iterator();
        while (each.next() != null) {
          addLive(leaf.reader(), each.postings(null, PostingsEnum.NONE), documents);
        }
      }
      for (int document : documents) {
        var stored = leaf.reader().storedFields().document(document);
        var account = Packing.unpack(stored, IndexSchema.ACCOUNT_STORE, StoredAccount::read);
        accounts.add(account.at(names.shown(account.path())));
      }
    }
    accounts.sort(Comparator.comparing(account -> IndexSchema.order(account.path())));
    return accounts;
  }

  private static void addLive(LeafReader leaf, PostingsEnum postings, Set<Integer> documents)
      throws IOException {
    var live = leaf.getLiveDocs();
    for (int document = next(postings, live);
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = next(postings, live)) {
      documents.add(document);
    }
  }

  /** The paths of articles as they lead there from the working directory. */
  List<ArticlePath> paths(List<Place> articles) throws IOException {
    List<ArticlePath> paths = new ArrayList<>(articles.size());
    for (var article : articles) {
      var head = new BlockReader(article.leaf().reader()).head(article.document());
      paths.add(names.shown(head.path()));
    }
    return paths;
  }

  /** The id of the models that annotated the articles that were put in last. */
  String model() {
    return commit.getOrDefault(IndexSchema.MODEL, "none");
  }

  @Override
  public void close() throws IOException {
    reader.close();
    for (var directory : directories) {
      directory.close();
    }
  }

  /** The next living document; the end if there are no postings. */
  private static int next(PostingsEnum postings, Bits live) throws IOException {
    return postings == null
        ? DocIdSetIterator.NO_MORE_DOCS
        : skipDead(postings, postings.nextDoc(), live);
  }

  private static int advance(PostingsEnum postings, int target, Bits live) throws IOException {
    return skipDead(postings, postings.advance(target), live);
  }

  private static int skipDead(PostingsEnum postings, int document, Bits live) throws IOException {
    int next = document;
    while (next != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(next)) {
      next = postings.nextDoc();
    }
    return next;
  }
}
