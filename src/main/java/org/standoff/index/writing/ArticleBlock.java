package org.standoff.index.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.Packing;
import org.standoff.index.stored.StoredAnnotations;
import org.standoff.index.stored.StoredArticle;
import org.standoff.text.Keys;

/** Makes the documents of one article. */
public final class ArticleBlock {
  private final AnnotatedArticle annotated;
  private final BySentence article;
  private final CommonFields common;

  private ArticleBlock(AnnotatedArticle annotated) {
    this.annotated = annotated;
    article = BySentence.of(annotated);
    int size =
        annotated.sentences().size() + annotated.figures().size() + annotated.facts().size() + 1;
    common = CommonFields.of(annotated.article(), size);
  }

  /**
   * The documents of an article's block, in order.
   *
   * @param annotated under the path it is kept by
   */
  public static List<Document> documents(AnnotatedArticle annotated) throws IOException {
    return new ArticleBlock(annotated).documents();
  }

  /** One term that only this article in this state and with these models has. */
  public static String state(String key, StoredArticle stored, String model) {
    return Keys.join(key, stored.hash(), Keys.bounded(model));
  }

  private List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>(common.size());
    addSentences(documents);
    addFigures(documents);
    addFacts(documents);
    documents.add(article(documents.size()));
    return documents;
  }

  private void addSentences(List<Document> documents) throws IOException {
    var sentences = new SentenceDocument(article);
    for (int i = 0; i < annotated.sentences().size(); i++) {
      var document = common.document(IndexSchema.SENTENCE, documents.size());
      sentences.fill(document, i);
      documents.add(document);
    }
  }

  private void addFigures(List<Document> documents) {
    var figures = new FigureDocument(article);
    for (var inSentence : article.figures()) {
      for (int number = 0; number < inSentence.size(); number++) {
        var figure = inSentence.get(number);
        var document = numbered(IndexSchema.FIGURE, documents.size(), number, figure.sentence());
        figures.fill(document, figure);
        documents.add(document);
      }
    }
  }

  private void addFacts(List<Document> documents) {
    var facts = new FactDocument(article);
    for (int number = 0; number < annotated.facts().size(); number++) {
      var fact = annotated.facts().get(number);
      var document = numbered(IndexSchema.FACT, documents.size(), number, fact.sentence());
      facts.fill(document, fact);
      documents.add(document);
    }
  }

  private Document numbered(String what, int position, int number, int sentence) {
    var document = common.document(what, position);
    document.add(new NumericDocValuesField(IndexSchema.NUMBER, number));
    document.add(new NumericDocValuesField(IndexSchema.TO_SENTENCE, position - sentence));
    return document;
  }

  private Document article(int position) throws IOException {
    var document = common.document(IndexSchema.ARTICLE, position);
    var stored = StoredArticle.of(annotated.article());
    stored.addTo(document);
    document.add(
        new StoredField(
            IndexSchema.ANNOTATIONS,
            Packing.pack(StoredAnnotations.of(annotated), StoredAnnotations::write)));
    Terms.add(document, IndexSchema.ID, Keys.bounded(annotated.article().id()));
    Terms.add(document, IndexSchema.STATE, state(common.key(), stored, annotated.model()));
    return document;
  }
}
