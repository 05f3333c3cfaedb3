package org.standoff.index.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Mention;
import org.standoff.search.ArticleHead;
import org.standoff.text.Article;

/**
 * Reads what the documents of a leaf's blocks store. It keeps what was unpacked last, so that one
 * reader for many documents of a leaf is faster than many; not to be shared by threads.
 */
public final class BlockReader {
  private static final Set<String> ONLY_HEAD = Set.of(IndexSchema.HEAD);
  private static final Set<String> ONLY_ANNOTATIONS = Set.of(IndexSchema.ANNOTATIONS);
  private static final Set<String> ONLY_SENTENCE = Set.of(IndexSchema.SENTENCE_STORE);

  private final LeafReader reader;
  private Optional<StoredFields> stored = Optional.empty();

  public BlockReader(LeafReader reader) {
    this.reader = reader;
  }

  /** The document of the article whose block a document is in. */
  public int articleDocument(int document) throws IOException {
    return document + number(IndexSchema.TO_ARTICLE, document);
  }

  /** The document of the sentence of a figure or a fact. */
  public int sentenceDocument(int document) throws IOException {
    return document - number(IndexSchema.TO_SENTENCE, document);
  }

  /** A number that every document of its kind has. */
  public int number(String field, int document) throws IOException {
    var numbers = reader.getNumericDocValues(field);
    if (numbers == null || !numbers.advanceExact(document)) {
      throw new CorruptIndexException("document " + document + " has no number", field);
    }
    return Math.toIntExact(numbers.longValue());
  }

  public ArticleHead head(int articleDocument) throws IOException {
    return StoredArticle.head(stored(articleDocument, ONLY_HEAD));
  }

  public Article article(int articleDocument) throws IOException {
    return StoredArticle.article(stored(articleDocument, StoredArticle.FIELDS));
  }

  /** What a sentence's document stores; empty if the document is none of a sentence. */
  public Optional<StoredSentence> sentence(int document) throws IOException {
    var stored = stored(document, ONLY_SENTENCE);
    return stored.getField(IndexSchema.SENTENCE_STORE) == null
        ? Optional.empty()
        : Optional.of(Packing.unpack(stored, IndexSchema.SENTENCE_STORE, StoredSentence::read));
  }

  public StoredAnnotations annotations(int articleDocument) throws IOException {
    return Packing.unpack(
        stored(articleDocument - 1, ONLY_ANNOTATIONS),
        IndexSchema.ANNOTATIONS,
        StoredAnnotations::read);
  }

  /** The first document of a block. */
  public int first(int articleDocument, StoredAnnotations annotations) throws IOException {
    return articleDocument - 1 - annotations.size();
  }

  /** The document of the first fact of a block; that with the annotations if there is none. */
  public int firstFact(int articleDocument, StoredAnnotations annotations) throws IOException {
    return articleDocument - 1 - annotations.factCount();
  }

  /** The sentences of a block, in order. */
  public List<StoredSentence> sentences(int articleDocument, StoredAnnotations annotations)
      throws IOException {
    int first = first(articleDocument, annotations);
    List<StoredSentence> sentences = new ArrayList<>(annotations.sentenceCount());
    for (int i = 0; i < annotations.sentenceCount(); i++) {
      int document = first + i;
      sentences.add(
          sentence(document)
              .orElseThrow(() ->
                  new CorruptIndexException("a sentence is missing", "document " + document)));
    }
    return sentences;
  }

  /** An article with its annotations, under the path it is kept by. */
  public AnnotatedArticle annotated(int articleDocument) throws IOException {
    var article = article(articleDocument);
    var readable = article.readable();
    var annotations = annotations(articleDocument);
    List<Mention> mentions = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (var sentence : sentences(articleDocument, annotations)) {
      for (var mention : sentence.mentions()) {
        mentions.add(
            new Mention(
                mention.type(),
                mention.span(),
                sentence.number(),
                mention.form(),
                mention.entityRef(),
                mention.score()));
      }
      for (var figure : sentence.figures()) {
        figures.add(new Figure(figure.span(), sentence.number(), figure.value(), figure.of()));
      }
    }
    return new AnnotatedArticle(
        article,
        annotations.sentences(readable),
        annotations.entities(),
        mentions,
        figures,
        annotations.facts(readable),
        annotations.model());
  }

  private Document stored(int document, Set<String> fields) throws IOException {
    if (stored.isEmpty()) {
      stored = Optional.of(reader.storedFields());
    }
    return stored.get().document(document, fields);
  }
}
