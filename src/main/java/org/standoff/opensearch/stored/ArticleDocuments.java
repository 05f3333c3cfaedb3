package org.standoff.opensearch.stored;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.port.Slice;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.WholeArticle;
import org.standoff.index.writing.FlatDocument;
import org.standoff.text.Keys;

/**
 * The documents of an article in a cluster: its sentences, figures and facts as they are in an
 * index, and its entities; the article itself comes last, so that it is there only when all is.
 */
public final class ArticleDocuments {
  /** On each document of a block, from the one of the article. */
  private static final List<String> OF_ARTICLE = List.of(IndexSchema.TITLE, IndexSchema.BYLINE);

  private static final Set<String> WITH_STEMS =
      Set.of(
          IndexSchema.TITLE,
          IndexSchema.BYLINE,
          IndexSchema.OF,
          IndexSchema.BESIDE,
          IndexSchema.SUBJECT,
          IndexSchema.PREDICATE,
          IndexSchema.OBJECT,
          IndexSchema.NEARBY);

  /** A document with its id. */
  public record Identified(String id, Map<String, Object> fields) {}

  private final AnnotatedArticle annotated;
  private final long put;
  private final String article;
  private final List<FlatDocument> block;
  private final Map<String, Object> common = new LinkedHashMap<>();
  private final Map<String, Map<String, Set<String>>> entities = new LinkedHashMap<>();

  private ArticleDocuments(AnnotatedArticle annotated, long put) {
    this.annotated = annotated;
    this.put = put;
    article = ClusterSchema.hash(Keys.of(annotated.article().path()));
    block = FlatDocument.of(annotated);
  }

  /**
   * The documents of an article, itself last.
   *
   * @param annotated under the path it is kept by
   * @param put as {@link ClusterSchema#PUT} has it
   */
  public static List<Identified> of(AnnotatedArticle annotated, long put) {
    return new ArticleDocuments(annotated, put).documents();
  }

  /** The id of the document of an article. */
  public static String id(String article) {
    return article;
  }

  /** The id of the document at a position of an article's block. */
  public static String id(String article, int position) {
    return article + "-" + position;
  }

  /** The id of the document of an entity of an article. */
  public static String entityId(String article, int number) {
    return article + "-e" + number;
  }

  private List<Identified> documents() {
    var last = block.getLast();
    common.put(ClusterSchema.OF, article);
    common.put(ClusterSchema.PUT, put);
    var file = annotated.article().path().file();
    common.put(ClusterSchema.FILE, Keys.bounded(file));
    common.put(ClusterSchema.FILE_LOWER, Keys.bounded(file).toLowerCase(Locale.ROOT));
    common.put(
        ClusterSchema.SOURCE_LOWER,
        Keys.bounded(annotated.article().details().source()).toLowerCase(Locale.ROOT));
    for (var field : OF_ARTICLE) {
      if (last.terms().containsKey(field)) {
        common.put(field, withStems(last.terms().get(field)));
      }
    }
    List<Identified> documents = new ArrayList<>();
    for (int position = 0; position < block.size() - 2; position++) {
      documents.add(document(block.get(position), position));
    }
    int number = 0;
    for (var entity : entities.entrySet()) {
      var fields = entity(entity.getKey(), entity.getValue());
      documents.add(new Identified(entityId(article, number++), fields));
    }
    var own = fields(last);
    own.put(ClusterSchema.PACKED, Base64.getEncoder().encodeToString(WholeArticle.pack(annotated)));
    var path = annotated.article().path();
    own.put(ClusterSchema.PATH_FILE, path.file());
    path.record().ifPresent(record -> own.put(ClusterSchema.PATH_RECORD, record));
    own.put(IndexSchema.NUMBER, block.size() - 2);
    own.put(ClusterSchema.SENTENCE, entities.size());
    documents.add(new Identified(id(article), own));
    return documents;
  }

  private Identified document(FlatDocument flat, int position) {
    var fields = fields(flat);
    boolean isTitle = flat.numbers().containsKey(IndexSchema.IN_TITLE);
    fields.put(ClusterSchema.PLACE, isTitle ? position : block.size() + position);
    var name =
        Keys.join(
            flat.terms().get(IndexSchema.ORDER).getFirst(),
            String.valueOf(flat.numbers().get(IndexSchema.TO_ARTICLE)));
    fields.put(ClusterSchema.MARK, Slice.mark(name));
    if (flat.kind().equals(IndexSchema.SENTENCE)) {
      fillSentence(flat, position, fields);
    } else {
      fields.put(ClusterSchema.SENTENCE, position - flat.numbers().get(IndexSchema.TO_SENTENCE));
    }
    return new Identified(id(article, position), fields);
  }

  private void fillSentence(FlatDocument flat, int position, Map<String, Object> fields) {
    fields.put(ClusterSchema.SENTENCE, position);
    fields.put(IndexSchema.PARAGRAPH, article + "#" + flat.numbers().get(IndexSchema.PARAGRAPH));
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (var placed : flat.words().get(IndexSchema.WORDS)) {
      words.add(ClusterSchema.word(placed.term()));
      stems.add(ClusterSchema.stem(placed.term()));
    }
    fields.put(IndexSchema.WORDS, String.join(" ", words));
    fields.put(ClusterSchema.STEMS, String.join(" ", stems));
    Set<String> distinct = new LinkedHashSet<>(words);
    distinct.addAll(stems);
    fields.put(ClusterSchema.WORD, distinct);
    fields.put(IndexSchema.SPELT, spelt(flat));
    Set<String> annotations = new LinkedHashSet<>();
    for (var placed : flat.words().get(IndexSchema.ANNOTATION)) {
      if (placed.term().indexOf(Keys.SEPARATOR) < 0) {
        annotations.add(placed.term());
      }
    }
    fields.put(IndexSchema.ANNOTATION, annotations);
    fields.put(IndexSchema.MENTION, mentions(flat));
    fields.remove(IndexSchema.ALIAS);
    fields.remove(IndexSchema.ACRONYM);
    fields.remove(IndexSchema.VARIANT);
    for (var key : flat.terms().getOrDefault(IndexSchema.ENTITY, List.of())) {
      entities.computeIfAbsent(key, _ -> new LinkedHashMap<>());
    }
    collect(flat, IndexSchema.ALIAS);
    collect(flat, IndexSchema.ACRONYM);
    collect(flat, IndexSchema.VARIANT);
  }

  private Map<String, Object> entity(String key, Map<String, Set<String>> terms) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(IndexSchema.DOCUMENT, ClusterSchema.ENTITY);
    fields.put(ClusterSchema.OF, article);
    fields.put(ClusterSchema.WHO, key);
    fields.putAll(terms);
    return fields;
  }

  /** What of a sentence's terms is of each entity, whose key stands behind it. */
  private void collect(FlatDocument flat, String field) {
    for (var term : flat.terms().getOrDefault(field, List.of())) {
      int end = term.lastIndexOf(Keys.SEPARATOR);
      var of = entities.get(term.substring(end + 1));
      of.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(term.substring(0, end));
    }
  }

  /** How the words are written, one for each word. */
  private static String spelt(FlatDocument flat) {
    List<String> spelt = new ArrayList<>();
    for (var placed : flat.words().get(IndexSchema.SPELT)) {
      if (placed.position() == spelt.size()) {
        spelt.add(ClusterSchema.spelt(placed.term()));
      }
    }
    return String.join(" ", spelt);
  }

  private static List<String> mentions(FlatDocument flat) {
    Map<String, Integer> occurrences = new LinkedHashMap<>();
    List<String> mentions = new ArrayList<>();
    for (var placed : flat.words().get(IndexSchema.MENTION)) {
      int occurrence = occurrences.merge(placed.term(), 1, Integer::sum);
      mentions.add(
          occurrence == 1 ? placed.term() : Keys.join(placed.term(), String.valueOf(occurrence)));
    }
    return mentions;
  }

  /** What a document has as it is in an index. */
  private Map<String, Object> fields(FlatDocument flat) {
    Map<String, Object> fields = new LinkedHashMap<>(common);
    flat.terms()
        .forEach((field, terms) ->
            fields.put(field, WITH_STEMS.contains(field) ? withStems(terms) : terms));
    fields.remove(IndexSchema.ACRONYM_OF);
    for (var number : flat.numbers().entrySet()) {
      switch (number.getKey()) {
        case IndexSchema.IN_TITLE, IndexSchema.TO_SENTENCE, IndexSchema.PARAGRAPH -> {}
        default -> fields.put(number.getKey(), number.getValue());
      }
    }
    flat.ranges()
        .forEach((field, ends) -> fields.put(field, range(field, ends.getFirst(), ends.getLast())));
    return fields;
  }

  private static Map<String, Object> range(String field, double low, double high) {
    return field.equals(IndexSchema.DAYS)
        ? Map.of("gte", (long) low, "lte", (long) high)
        : Map.of("gte", low, "lte", high);
  }

  private static Set<String> withStems(List<String> words) {
    Set<String> all = new LinkedHashSet<>();
    for (var word : words) {
      all.add(ClusterSchema.word(word));
      all.add(ClusterSchema.stem(word));
    }
    return all;
  }
}
