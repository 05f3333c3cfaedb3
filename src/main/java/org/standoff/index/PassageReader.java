package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.standoff.annotation.Entity;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.StoredSentence;
import org.standoff.search.ArticleHead;
import org.standoff.search.ArticleNames;
import org.standoff.search.Excerpt;
import org.standoff.search.Passage;
import org.standoff.search.PassageCopies;
import org.standoff.search.PassageFigure;
import org.standoff.search.PassageMention;
import org.standoff.text.Article;
import org.standoff.text.ArticlePart;
import org.standoff.text.Keys;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Makes passages of the documents of sentences. It keeps the article and the sentence it read last,
 * since passages come article by article and the facts of a sentence one after another. For one
 * answer, and not to be shared by threads.
 */
final class PassageReader {

  /** The article that is being read. */
  private record Page(
      LeafReaderContext leaf,
      int document,
      ArticleHead head,
      Article article,
      String readable,
      Lines lines,
      Lines titleLines) {

    boolean areInOnePart(StoredSentence one, StoredSentence other) {
      return article.part(one.span()) == article.part(other.span());
    }

    Excerpt excerpt(Span span) {
      return excerpt(span, article.words(span));
    }

    Excerpt excerpt(Span span, String words) {
      var part = article.part(span);
      var inPart = article.inPart(span);
      var of = part == ArticlePart.TEXT ? lines : titleLines;
      return new Excerpt(part, inPart, of.place(inPart.start()), words);
    }
  }

  /**
   * An article that was read.
   *
   * @param article under the path it is kept by
   * @param readable its text with the markup masked
   */
  record ReadArticle(Article article, String readable) {}

  /** The sentence that a document was found to be. */
  private record Known(Place place, FoundSentence sentence) {}

  private final ArticleNames names;
  private final int context;
  private final Map<LeafReaderContext, BlockReader> blocks = new HashMap<>();
  private Optional<Page> current = Optional.empty();
  private Optional<Known> last = Optional.empty();

  /**
   * Reads passages with what stands around them.
   *
   * @param context so many sentences before and after each passage
   */
  PassageReader(ArticleNames names, int context) {
    this.names = names;
    this.context = context;
  }

  /** The sentences of some documents, in their order. */
  List<FoundSentence> read(List<Place> sentences) throws IOException {
    return PlaceReader.all(sentences, this::read);
  }

  /** The sentence of a document. */
  FoundSentence read(Place place) throws IOException {
    if (last.isPresent() && last.get().place.equals(place)) {
      return last.get().sentence;
    }
    var sentence = unpack(place);
    last = Optional.of(new Known(place, sentence));
    return sentence;
  }

  private FoundSentence unpack(Place place) throws IOException {
    var block = block(place);
    var page = page(place, block);
    var stored =
        block
            .sentence(place.document())
            .orElseThrow(
                () -> new CorruptIndexException("no sentence", "document " + place.document()));
    var passage =
        new Passage(
            page.head,
            stored.number(),
            page.excerpt(stored.span()),
            List.of(),
            stored.mentions().stream().map(mention -> mention(mention, page)).toList(),
            stored.figures().stream().map(figure -> figure(figure, page)).toList(),
            before(place, stored, block, page),
            after(place, stored, block, page),
            "",
            List.of(),
            PassageCopies.NONE);
    var key = Keys.of(page.article.path());
    return new FoundSentence(passage, stored.span().of(page.readable), key);
  }

  /** A part of a fact of the article that a sentence's document is of, with its place in it. */
  Excerpt excerpt(Place sentence, Fact.Part part) throws IOException {
    var page = page(sentence, block(sentence));
    return page.excerpt(part.span(), part.text());
  }

  /** The article whose block a document is in. */
  ReadArticle article(Place place) throws IOException {
    var page = page(place, block(place));
    return new ReadArticle(page.article, page.readable);
  }

  private BlockReader block(Place place) {
    return blocks.computeIfAbsent(place.leaf(), leaf -> new BlockReader(leaf.reader()));
  }

  private Page page(Place place, BlockReader block) throws IOException {
    var leaf = place.leaf();
    int document = block.articleDocument(place.document());
    if (current.isPresent()
        && current.get().leaf.equals(leaf)
        && current.get().document == document) {
      return current.get();
    }
    var article = block.article(document);
    var head = new ArticleHead(article.id(), names.shown(article.path()), article.details());
    var page =
        new Page(
            leaf,
            document,
            head,
            article,
            article.readable(),
            Lines.of(article.text()),
            Lines.of(article.details().title().orElse("")));
    current = Optional.of(page);
    return page;
  }

  /** The sentences before one that are in the same part of the article. */
  private List<Excerpt> before(Place found, StoredSentence of, BlockReader block, Page page)
      throws IOException {
    List<Excerpt> before = new ArrayList<>();
    for (int back = Math.min(context, of.number()); back > 0; back--) {
      block
          .sentence(found.document() - back)
          .filter(sentence -> page.areInOnePart(sentence, of))
          .ifPresent(sentence -> before.add(page.excerpt(sentence.span())));
    }
    return before;
  }

  private List<Excerpt> after(Place found, StoredSentence of, BlockReader block, Page page)
      throws IOException {
    List<Excerpt> after = new ArrayList<>();
    for (int document = found.document() + 1; after.size() < context; document++) {
      var sentence = block.sentence(document);
      if (sentence.isEmpty() || !page.areInOnePart(sentence.get(), of)) {
        break;
      }
      after.add(page.excerpt(sentence.get().span()));
    }
    return after;
  }

  private static PassageMention mention(StoredSentence.StoredMention stored, Page page) {
    return new PassageMention(
        page.excerpt(stored.span()),
        stored.type(),
        stored.form(),
        stored.entity(),
        Entity.key(stored.entityType(), stored.entity()),
        stored.entityRef(),
        stored.score());
  }

  private static PassageFigure figure(StoredSentence.StoredFigure stored, Page page) {
    return new PassageFigure(
        page.excerpt(stored.span()), stored.value(), stored.of().map(page::excerpt));
  }
}
