package org.standoff.index.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.stored.IndexSchema;

/**
 * A document of an article's block as values, for whoever keeps articles elsewhere: the same fields
 * with the same terms, so that the same is found. What is merely stored is not among them.
 *
 * @param terms what is searched whole, or counted, by field
 * @param words the terms at each word, by field
 * @param numbers by field
 * @param ranges the lower and the upper end, by field
 */
public record FlatDocument(
    Map<String, List<String>> terms,
    Map<String, List<Placed>> words,
    Map<String, Long> numbers,
    Map<String, List<Double>> ranges) {

  /**
   * A term at a word.
   *
   * @param position the number of the word in its sentence, from 0
   */
  public record Placed(String term, int position) {}

  /**
   * The documents of an article's block, in order.
   *
   * @param annotated under the path it is kept by
   */
  public static List<FlatDocument> of(AnnotatedArticle annotated) {
    List<FlatDocument> documents = new ArrayList<>();
    ArticleBlock.documents(annotated).forEach(document -> documents.add(of(document)));
    return documents;
  }

  /** What the document is, as {@link IndexSchema#DOCUMENT} has it. */
  public String kind() {
    return terms.get(IndexSchema.DOCUMENT).getFirst();
  }

  private static FlatDocument of(Document document) {
    var flat =
        new FlatDocument(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    document.forEach(flat::add);
    return flat;
  }

  private void add(IndexableField field) {
    var name = field.name();
    switch (field) {
      case DoubleRange range -> ranges.put(name, List.of(range.getMin(0), range.getMax(0)));
      case LongRange range ->
          ranges.put(name, List.of((double) range.getMin(0), (double) range.getMax(0)));
      case Field placed when placed.tokenStreamValue() instanceof TermStream stream ->
          words.put(name, read(stream));
      case IndexableField number when number.fieldType().docValuesType() == DocValuesType.NUMERIC ->
          numbers.put(name, number.numericValue().longValue());
      case IndexableField value when isCounted(value) ->
          terms
              .computeIfAbsent(name, _ -> new ArrayList<>())
              .add(value.binaryValue().utf8ToString());
      case IndexableField term when term.fieldType().indexOptions() != IndexOptions.NONE ->
          terms.computeIfAbsent(name, _ -> new ArrayList<>()).add(term.stringValue());
      default -> {}
    }
  }

  private static boolean isCounted(IndexableField field) {
    var type = field.fieldType().docValuesType();
    return type == DocValuesType.SORTED || type == DocValuesType.SORTED_SET;
  }

  private static List<Placed> read(TermStream stream) {
    List<Placed> placed = new ArrayList<>();
    int position = -1;
    var term = stream.getAttribute(CharTermAttribute.class);
    var increment = stream.getAttribute(PositionIncrementAttribute.class);
    while (stream.incrementToken()) {
      position += increment.getPositionIncrement();
      placed.add(new Placed(term.toString(), position));
    }
    return placed;
  }
}
