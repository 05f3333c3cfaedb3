package org.standoff.index.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Figure;
import org.standoff.copies.Sketch;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.Packing;
import org.standoff.index.stored.StoredAnnotations;
import org.standoff.index.stored.StoredArticle;
import org.standoff.index.stored.StoredSketch;
import org.standoff.text.Keys;
import org.standoff.text.Paragraphs;
import org.standoff.text.Sentence;

/** Makes the documents of one article. */
public final class ArticleBlock {
  private final AnnotatedArticle annotated;
  private final BySentence article;
  private final CommonFields common;
  private final SentenceDocument sentenceDocument;
  private final FigureDocument figureDocument;
  private final FactDocument factDocument;
  private final List<NumberedFigure> figures = new ArrayList<>();
  private final List<Integer> paragraphs;

  /** A figure and its number within its sentence. */
  private record NumberedFigure(Figure figure, int number) {}

  private ArticleBlock(AnnotatedArticle annotated) {
    this.annotated = annotated;
    article = BySentence.of(annotated);
    sentenceDocument = new SentenceDocument(article);
    figureDocument = new FigureDocument(article);
    factDocument = new FactDocument(article);
    for (var inSentence : article.figures()) {
      for (int number = 0; number < inSentence.size(); number++) {
        figures.add(new NumberedFigure(inSentence.get(number), number));
      }
    }
    paragraphs =
        Paragraphs.of(
            annotated.article().readable(),
            annotated.sentences().stream().map(Sentence::span).toList());
    int size =
        annotated.sentences().size() + annotated.figures().size() + annotated.facts().size() + 2;
    common = CommonFields.of(annotated.article(), size);
  }

  /**
   * The documents of an article's block, in order. Each is made when it is asked for, since those
   * of a long article would need many times its memory.
   *
   * @param annotated under the path it is kept by
   */
  public static Iterable<Document> documents(AnnotatedArticle annotated) {
    return () -> {
      var block = new ArticleBlock(annotated);
      return IntStream.range(0, block.common.size()).mapToObj(block::document).iterator();
    };
  }

  /** One term that only this article in this state and with these models has. */
  public static String state(String key, StoredArticle stored, String model) {
    return IndexSchema.hash(new BytesRef(Keys.join(key, stored.hash(), model)));
  }

  private Document document(int position) {
    int sentenceCount = annotated.sentences().size();
    if (position < sentenceCount) {
      return sentence(position);
    }
    int figure = position - sentenceCount;
    if (figure < figures.size()) {
      return figure(figures.get(figure), position);
    }
    int fact = figure - figures.size();
    if (fact < annotated.facts().size()) {
      return fact(fact, position);
    }
    return fact == annotated.facts().size() ? claims(position) : article(position);
  }

  private Document sentence(int number) {
    var document = common.document(IndexSchema.SENTENCE, number);
    document.add(new NumericDocValuesField(IndexSchema.PARAGRAPH, paragraphs.get(number)));
    sentenceDocument.fill(document, number);
    return marked(document, number);
  }

  private Document figure(NumberedFigure of, int position) {
    var document = numbered(IndexSchema.FIGURE, position, of.number, of.figure.sentence());
    figureDocument.fill(document, of.figure);
    return document;
  }

  private Document fact(int number, int position) {
    var fact = annotated.facts().get(number);
    var document = numbered(IndexSchema.FACT, position, number, fact.sentence());
    factDocument.fill(document, fact);
    return document;
  }

  private Document numbered(String what, int position, int number, int sentence) {
    var document = common.document(what, position);
    document.add(new NumericDocValuesField(IndexSchema.NUMBER, number));
    document.add(new NumericDocValuesField(IndexSchema.TO_SENTENCE, position - sentence));
    return marked(document, sentence);
  }

  /** Says of a document whose sentence is one of the title that it is. */
  private Document marked(Document document, int sentence) {
    if (article.isOfTitle(sentence)) {
      document.add(new NumericDocValuesField(IndexSchema.IN_TITLE, 1));
    }
    return document;
  }

  private Document claims(int position) {
    var document = common.document(IndexSchema.CLAIMS, position);
    document.add(
        new StoredField(
            IndexSchema.ANNOTATIONS,
            Packing.pack(StoredAnnotations.of(annotated), StoredAnnotations::write)));
    return document;
  }

  private Document article(int position) {
    var document = common.document(IndexSchema.ARTICLE, position);
    var stored = StoredArticle.of(annotated.article());
    stored.addTo(document);
    var details = annotated.article().details();
    details.title().ifPresent(title -> TermFields.addWords(document, IndexSchema.TITLE, title));
    details.byline().ifPresent(by -> TermFields.addWords(document, IndexSchema.BYLINE, by));
    document.add(
        new BinaryDocValuesField(
            IndexSchema.SKETCH,
            Packing.pack(Sketch.of(annotated.article().text()), StoredSketch::write)));
    TermFields.add(document, IndexSchema.ID, Keys.bounded(annotated.article().id()));
    TermFields.add(document, IndexSchema.STATE, state(common.key(), stored, annotated.model()));
    return document;
  }
}
