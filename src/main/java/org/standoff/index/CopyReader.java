package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.standoff.answers.port.Slice;
import org.standoff.copies.ComparedText;
import org.standoff.copies.CopyFinder;
import org.standoff.copies.CopyGroup;
import org.standoff.copies.Difference;
import org.standoff.copies.Likeness;
import org.standoff.copies.Sketch;
import org.standoff.index.finding.InOrder;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.finding.Rows;
import org.standoff.index.finding.Scope;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.StoredSketch;
import org.standoff.search.ArticleHead;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.Excerpt;
import org.standoff.text.Article;
import org.standoff.text.ArticlePart;
import org.standoff.text.Lines;
import org.standoff.text.Sentence;
import org.standoff.text.Span;

/** Finds the copies among the articles that a question is about. */
final class CopyReader {
  private static final int MOST_COMPARED = 1000;

  private final Snapshot snapshot;
  private final Scope scope;

  /** An article with what copies are told by: the sentences of its text. */
  private record Compared(ArticleHead head, Article article, List<Sentence> sentences) {
    Excerpt excerpt(Span span) {
      var text = article.text();
      return new Excerpt(ArticlePart.TEXT, span, Lines.of(text).place(span.start()), span.of(text));
    }
  }

  CopyReader(Snapshot snapshot, Scope scope) {
    this.snapshot = snapshot;
    this.scope = scope;
  }

  /** A slice of the groups. */
  CopiesAnswer read(Slice slice) throws IOException {
    var articles = articles();
    var sketches = PlaceReader.all(articles, CopyReader::sketch);
    var groups = CopyFinder.find(sketches, number -> text(articles.get(number)));
    var cut = slice.cut(groups, group -> Rows.name(articles.get(group.fullest())));
    List<CopiesAnswer.Group> read = new ArrayList<>();
    for (var group : cut.rows()) {
      read.add(read(group, articles));
    }
    return new CopiesAnswer(read, groups.size(), cut.rest());
  }

  /**
   * How many texts the articles of some documents are without their copies; empty if they are too
   * many to be compared for an answer.
   */
  OptionalInt textCount(InOrder found) throws IOException {
    int count = found.articleCount();
    if (count > MOST_COMPARED) {
      return OptionalInt.empty();
    }
    var articles = found.articles();
    var sketches = PlaceReader.all(articles, CopyReader::sketch);
    var groups = CopyFinder.find(sketches, number -> text(articles.get(number)));
    int copies =
        groups.stream().mapToInt(group -> group.copies().size() + group.parts().size()).sum();
    return OptionalInt.of(count - copies);
  }

  /** The documents of the articles in scope, in order of their paths. */
  private List<Place> articles() throws IOException {
    var found = new InOrder();
    for (var leaf : snapshot.reader().leaves()) {
      var part = new InOrder.Part(leaf);
      var wanted = scope.in(leaf);
      var postings = leaf.reader().postings(new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE));
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (wanted.get(postings.docID())) {
          part.add(postings.docID());
        }
      }
      found.add(part);
    }
    return found.first(Integer.MAX_VALUE);
  }

  private static Sketch sketch(Place article) throws IOException {
    var sketches = DocValues.getBinary(article.leaf().reader(), IndexSchema.SKETCH);
    if (!sketches.advanceExact(article.document())) {
      throw new CorruptIndexException("no sketch", "document " + article.document());
    }
    return StoredSketch.read(sketches.binaryValue());
  }

  private static String text(Place article) throws IOException {
    return new BlockReader(article.leaf().reader()).article(article.document()).text();
  }

  private CopiesAnswer.Group read(CopyGroup group, List<Place> articles) throws IOException {
    var fullest = read(articles.get(group.fullest()));
    List<CopiesAnswer.Copy> copies = new ArrayList<>();
    for (int copy : group.copies()) {
      copies.add(copy(read(articles.get(copy)), fullest, false));
    }
    for (var part : group.parts()) {
      var host = part.of() == group.fullest() ? fullest : read(articles.get(part.of()));
      copies.add(copy(read(articles.get(part.article())), host, true));
    }
    return new CopiesAnswer.Group(fullest.head, copies);
  }

  private Compared read(Place place) throws IOException {
    var block = new BlockReader(place.leaf().reader());
    var article = block.article(place.document());
    var head =
        new ArticleHead(article.id(), snapshot.names().shown(article.path()), article.details());
    var sentences =
        block.annotations(place.document()).sentences(article.readable()).stream()
            .filter(sentence -> article.part(sentence.span()) == ArticlePart.TEXT)
            .toList();
    return new Compared(head, article, sentences);
  }

  private static CopiesAnswer.Copy copy(Compared copy, Compared of, boolean isPart) {
    var likeness =
        Likeness.of(new ComparedText(copy.article.text()), new ComparedText(of.article.text()));
    var held = copy.sentences.stream().filter(sentence -> likeness.holds(sentence.span())).count();
    var changes =
        likeness.differences().stream()
            .filter(Difference::isChange)
            .map(it -> new CopiesAnswer.Change(copy.excerpt(it.here()), of.excerpt(it.there())))
            .toList();
    return new CopiesAnswer.Copy(
        copy.head,
        isPart,
        of.head.path(),
        likeness.share(),
        copy.sentences.size(),
        Math.toIntExact(held),
        changes);
  }
}
