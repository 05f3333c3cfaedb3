package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.standoff.annotation.Entity;
import org.standoff.index.InOrder.Found;
import org.standoff.search.ArticleHead;
import org.standoff.search.ArticleNames;
import org.standoff.search.Excerpt;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.search.PassageFigure;
import org.standoff.search.PassageMention;
import org.standoff.text.Article;
import org.standoff.text.Keys;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Makes passages of the documents of sentences. It keeps the article it read last, since passages
 * come article by article. For one answer, and not to be shared by threads.
 */
final class PassageReader {

  /** Says what made a sentence an answer. */
  interface Matcher {
    Match match(Sentence sentence);
  }

  /**
   * A sentence of which it is not known yet what matched in it.
   *
   * @param readable its text with the markup masked
   * @param articleKey the key of its article
   */
  record Sentence(Passage passage, String readable, String articleKey) {

    /** The mentions of any of some entities. */
    List<PassageMention> mentions(Collection<Identity> entities) {
      return passage.mentions().stream()
          .filter(mention ->
              entities.stream()
                  .anyMatch(entity ->
                      entity.isMeantBy(
                          Keys.bounded(mention.key()), mention.excerpt().text(), articleKey)))
          .toList();
    }
  }

  record Match(List<Hit> hits, String why) {}

  /** The article that is being read. */
  private record Page(
      LeafReaderContext leaf,
      int document,
      ArticleHead head,
      Article article,
      String readable,
      Lines lines) {

    Excerpt excerpt(Span span) {
      return new Excerpt(span, lines.place(span.start()), span.of(article.text()));
    }
  }

  private final ArticleNames names;
  private final int context;
  private Optional<Page> current = Optional.empty();

  /**
   * @param context so many sentences before and after each passage
   */
  PassageReader(ArticleNames names, int context) {
    this.names = names;
    this.context = context;
  }

  /** The passage of a sentence's document. */
  Passage read(Found found, Matcher matcher) throws IOException {
    var block = new BlockReader(found.leaf().reader());
    var page = page(found.leaf(), block, block.articleDocument(found.document()));
    var stored =
        block
            .sentence(found.document())
            .orElseThrow(
                () -> new CorruptIndexException("no sentence", "document " + found.document()));
    var passage =
        new Passage(
            page.head,
            stored.number(),
            page.excerpt(stored.span()),
            List.of(),
            stored.mentions().stream().map(mention -> mention(mention, page)).toList(),
            stored.figures().stream().map(figure -> figure(figure, page)).toList(),
            before(found, stored.number(), block, page),
            after(found, block, page),
            "");
    var key = Keys.of(page.article.path());
    var match = matcher.match(new Sentence(passage, stored.span().of(page.readable), key));
    return passage.because(match.hits(), match.why());
  }

  private Page page(LeafReaderContext leaf, BlockReader block, int document) throws IOException {
    if (current.isPresent()
        && current.get().leaf.equals(leaf)
        && current.get().document == document) {
      return current.get();
    }
    var article = block.article(document);
    var head = new ArticleHead(article.id(), names.shown(article.path()), article.details());
    var page =
        new Page(leaf, document, head, article, article.readable(), Lines.of(article.text()));
    current = Optional.of(page);
    return page;
  }

  private List<Excerpt> before(Found found, int number, BlockReader block, Page page)
      throws IOException {
    List<Excerpt> before = new ArrayList<>();
    for (int back = Math.min(context, number); back > 0; back--) {
      var sentence = block.sentence(found.document() - back);
      sentence.ifPresent(stored -> before.add(page.excerpt(stored.span())));
    }
    return before;
  }

  private List<Excerpt> after(Found found, BlockReader block, Page page) throws IOException {
    List<Excerpt> after = new ArrayList<>();
    for (int document = found.document() + 1; after.size() < context; document++) {
      var sentence = block.sentence(document);
      if (sentence.isEmpty()) {
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
