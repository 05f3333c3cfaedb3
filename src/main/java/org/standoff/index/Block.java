package org.standoff.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Annotation;
import org.standoff.annotation.Entity;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Value;
import org.standoff.query.Days;
import org.standoff.search.ArticleNames;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.text.Span;

/** Makes the documents of one article. */
final class Block {
  private final AnnotatedArticle annotated;
  private final String readable;
  private final String key;
  private final Set<String> within;
  private final BytesRef order;
  private final int size;
  private final List<List<Mention>> mentions;
  private final List<List<Figure>> figures;
  private final List<Numbered> numbered = new ArrayList<>();
  private final QuoteParts parts;
  private final Set<Integer> named = new HashSet<>();

  /** A figure and its number within its sentence. */
  private record Numbered(Figure figure, int number) {}

  private Block(AnnotatedArticle annotated) {
    this.annotated = annotated;
    var path = annotated.article().path();
    readable = annotated.article().readable();
    key = Keys.of(path);
    within = ArticleNames.within(path);
    order = new BytesRef(IndexSchema.order(path));
    int sentenceCount = annotated.sentences().size();
    size = sentenceCount + annotated.figures().size() + annotated.facts().size() + 1;
    mentions = bySentence(annotated.mentions(), sentenceCount);
    figures = bySentence(annotated.figures(), sentenceCount);
    parts = new QuoteParts(annotated.facts());
    for (var inSentence : figures) {
      for (int i = 0; i < inSentence.size(); i++) {
        numbered.add(new Numbered(inSentence.get(i), i));
      }
    }
  }

  /**
   * The documents of an article's block, in order. Each is made when it is asked for, since those
   * of a long article would need many times its memory.
   *
   * @param annotated under the path it is kept by
   */
  static Iterable<Document> documents(AnnotatedArticle annotated) {
    return () -> {
      var block = new Block(annotated);
      return IntStream.range(0, block.size).mapToObj(block::document).iterator();
    };
  }

  /** One term that only this article in this state and with these models has. */
  static String state(String key, StoredArticle stored, String model) {
    return Keys.join(key, stored.hash(), Keys.bounded(model));
  }

  private Document document(int position) {
    int sentenceCount = mentions.size();
    if (position < sentenceCount) {
      return sentence(position);
    }
    int figure = position - sentenceCount;
    if (figure < numbered.size()) {
      return figure(numbered.get(figure), position);
    }
    int fact = figure - numbered.size();
    return fact < annotated.facts().size()
        ? fact(annotated.facts().get(fact), fact, position)
        : article(position);
  }

  private Document sentence(int number) {
    var document = document(IndexSchema.SENTENCE, number);
    var span = annotated.sentences().get(number).span();
    var words = Fold.words(span.of(readable));
    List<TermStream.Placed> placed = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      placed.add(new TermStream.Placed(Keys.bounded(word.folded()), i, word.span()));
    }
    document.add(new Field(IndexSchema.WORDS, new TermStream(placed), IndexSchema.WORDS_TYPE));
    document.add(
        new Field(
            IndexSchema.ANNOTATION,
            new TermStream(annotations(number, span, words)),
            IndexSchema.ANNOTATION_TYPE));
    addMentions(document, number);
    var stored = new StoredSentence(number, span, storedMentions(number), storedFigures(number));
    document.add(
        new StoredField(IndexSchema.SENTENCE_STORE, Packing.pack(stored, StoredSentence::write)));
    return document;
  }

  /** What each word of the sentence is part of. */
  private List<TermStream.Placed> annotations(int number, Span sentence, List<Fold.Word> words) {
    List<TermStream.Placed> placed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i).span();
      var inArticle = new Span(sentence.start() + word.start(), sentence.start() + word.end());
      for (var mention : mentions.get(number)) {
        if (mention.span().overlaps(inArticle)) {
          placed.add(new TermStream.Placed(mention.type().label(), i, word));
          placed.add(new TermStream.Placed(key(entity(mention)), i, word));
        }
      }
      for (var figure : figures.get(number)) {
        if (figure.span().overlaps(inArticle)) {
          placed.add(new TermStream.Placed(figure.value().kind().label(), i, word));
        }
      }
    }
    return placed;
  }

  private record Acronym(String folded, String key) {}

  private void addMentions(Document document, int number) {
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> keys = new LinkedHashSet<>();
    Set<Acronym> acronyms = new LinkedHashSet<>();
    for (var mention : mentions.get(number)) {
      var entity = entity(mention);
      var surface = annotated.text(mention.span());
      document.add(
          new Field(
              IndexSchema.MENTION,
              MentionTerm.of(key(entity), mention.form(), surface).toString(),
              IndexSchema.MENTION_TYPE));
      keys.add(key(entity));
      if (Aliases.isName(mention.form())) {
        aliases.addAll(Aliases.terms(surface, key(entity)));
      }
      if (mention.form() == Form.ACRONYM) {
        acronyms.add(new Acronym(Keys.bounded(Fold.fold(surface)), key(entity)));
      }
      if (named.add(mention.entity())) {
        aliases.addAll(Aliases.terms(entity.name(), key(entity)));
      }
    }
    for (var key : keys) {
      var plain = Aliases.plain(key);
      if (!plain.equals(key)) {
        addTerm(document, IndexSchema.VARIANT, Keys.join(plain, key));
      }
    }
    for (var acronym : acronyms) {
      addTerm(document, IndexSchema.ACRONYM, Keys.join(acronym.folded, acronym.key));
      addTerm(document, IndexSchema.ACRONYM_OF, Keys.join(acronym.key, acronym.folded));
    }
    aliases.forEach(alias -> addTerm(document, IndexSchema.ALIAS, alias));
    keys.forEach(
        key -> document.add(new SortedSetDocValuesField(IndexSchema.ENTITY, new BytesRef(key))));
  }

  private List<StoredSentence.StoredMention> storedMentions(int number) {
    return mentions.get(number).stream()
        .map(mention ->
            new StoredSentence.StoredMention(
                mention.type(),
                mention.span(),
                annotated.text(mention.span()),
                mention.form(),
                mention.entity(),
                entity(mention).type(),
                entity(mention).name(),
                mention.score()))
        .toList();
  }

  private List<StoredSentence.StoredFigure> storedFigures(int number) {
    return figures.get(number).stream()
        .map(figure ->
            new StoredSentence.StoredFigure(
                figure.span(), annotated.text(figure.span()), figure.value(), figure.of()))
        .toList();
  }

  private Document figure(Numbered of, int position) {
    var figure = of.figure;
    var document = document(IndexSchema.FIGURE, position);
    document.add(new NumericDocValuesField(IndexSchema.NUMBER, of.number));
    document.add(new NumericDocValuesField(IndexSchema.TO_SENTENCE, position - figure.sentence()));
    addTerm(document, IndexSchema.FIGURE_KIND, figure.value().kind().label());
    var field = figure.of().isPresent() ? IndexSchema.OF : IndexSchema.BESIDE;
    var counted = figure.of().orElse(annotated.sentences().get(figure.sentence()).span());
    var words = new LinkedHashSet<String>();
    Fold.words(counted.of(readable)).forEach(word -> words.add(Keys.bounded(word.folded())));
    words.forEach(word -> addTerm(document, field, word));
    addScale(document, figure.value());
    switch (figure.value()) {
      case Value.Moment(_, var iso, _) ->
          iso.flatMap(Days::of).ifPresent(days -> addDays(document, days));
      case Value.Quantity(_, var low, var high, var unit, _, var si) -> {
        addRange(document, IndexSchema.RANGE, low, high.orElse(OpenRange.end(low)));
        unit.ifPresent(symbol -> addTerm(document, IndexSchema.UNIT, unit(symbol)));
        if (si.isPresent()) {
          var siHigh = si.get().high().orElse(OpenRange.end(si.get().low()));
          addRange(document, IndexSchema.SI_RANGE, si.get().low(), siHigh);
          addTerm(document, IndexSchema.SI_UNIT, unit(si.get().unit()));
        }
      }
    }
    return document;
  }

  private Document fact(Fact fact, int number, int position) {
    var document = document(IndexSchema.FACT, position);
    document.add(new NumericDocValuesField(IndexSchema.NUMBER, number));
    document.add(new NumericDocValuesField(IndexSchema.TO_SENTENCE, position - fact.sentence()));
    document.add(new NumericDocValuesField(IndexSchema.RANK, FactRank.of(fact)));
    addTerm(document, IndexSchema.FACT_KIND, fact.kind().label());
    if (parts.contains(fact)) {
      addTerm(document, IndexSchema.PART, IndexSchema.PART);
    }
    Set<String> subject = new LinkedHashSet<>();
    fact.subject()
        .ifPresent(who -> {
          addWords(subject, who.part().text());
          if (who.entity().isPresent()) {
            var entity = annotated.entities().get(who.entity().getAsInt());
            addTerm(document, IndexSchema.SUBJECT_KEY, key(entity));
            addWords(subject, entity.name());
          }
        });
    Set<String> predicate = new LinkedHashSet<>();
    fact.predicate().ifPresent(part -> addWords(predicate, part.text()));
    Set<String> object = new LinkedHashSet<>();
    addWords(object, fact.object().text());
    fact.arguments().forEach(argument -> addWords(object, argument.part().text()));
    subject.forEach(word -> addTerm(document, IndexSchema.SUBJECT, word));
    predicate.forEach(word -> addTerm(document, IndexSchema.PREDICATE, word));
    object.forEach(word -> addTerm(document, IndexSchema.OBJECT, word));
    objectKeys(fact).forEach(key -> addTerm(document, IndexSchema.OBJECT_KEY, key));
    if (fact.kind() == Fact.Kind.RELATION) {
      return document;
    }
    Set<String> nearby = new LinkedHashSet<>();
    for (int i = Math.max(0, fact.sentence() - 1); i <= fact.lastSentence(); i++) {
      addWords(nearby, annotated.sentences().get(i).span().of(readable));
    }
    nearby.forEach(word -> addTerm(document, IndexSchema.NEARBY, word));
    return document;
  }

  private Set<String> objectKeys(Fact fact) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = fact.sentence(); i <= fact.lastSentence(); i++) {
      for (var mention : mentions.get(i)) {
        if (fact.object().span().contains(mention.span())) {
          keys.add(key(entity(mention)));
        }
      }
    }
    return keys;
  }

  private static void addWords(Set<String> words, String text) {
    Fold.words(text).forEach(word -> words.add(Keys.bounded(word.folded())));
  }

  /** What figures are sorted by. */
  private static void addScale(Document document, Value value) {
    var kind = value.kind().label();
    switch (value) {
      case Value.Moment(_, var iso, _) -> {
        addScale(document, kind, "");
        iso.flatMap(Days::of)
            .ifPresent(days -> addLow(document, (double) days.first().toEpochDay()));
      }
      case Value.Quantity quantity when quantity.si().isPresent() -> {
        addScale(document, kind, quantity.si().get().unit());
        addLow(document, quantity.si().get().low().doubleValue());
      }
      case Value.Quantity quantity -> {
        addScale(document, kind, quantity.unit().orElse(""));
        addLow(document, quantity.low().doubleValue());
      }
    }
  }

  private static void addScale(Document document, String kind, String unit) {
    var scale = Keys.bounded(Keys.join(kind, unit));
    document.add(new SortedDocValuesField(IndexSchema.SCALE, new BytesRef(scale)));
  }

  private static void addLow(Document document, double low) {
    document.add(
        new NumericDocValuesField(IndexSchema.LOW, NumericUtils.doubleToSortableLong(low)));
  }

  /** The term of a unit, which may be asked for in any case. */
  static String unit(String symbol) {
    return Keys.bounded(symbol.toLowerCase(Locale.ROOT));
  }

  private static void addRange(Document document, String field, BigDecimal low, BigDecimal high) {
    document.add(
        new DoubleRange(
            field, new double[] {low.doubleValue()}, new double[] {high.doubleValue()}));
  }

  private static void addDays(Document document, Days days) {
    document.add(
        new LongRange(
            IndexSchema.DAYS,
            new long[] {days.first().toEpochDay()},
            new long[] {days.last().toEpochDay()}));
  }

  private Document article(int position) {
    var document = document(IndexSchema.ARTICLE, position);
    var article = annotated.article();
    var stored = StoredArticle.of(article);
    stored.addTo(document);
    document.add(
        new StoredField(
            IndexSchema.ANNOTATIONS,
            Packing.pack(StoredAnnotations.of(annotated), StoredAnnotations::write)));
    addTerm(document, IndexSchema.ID, Keys.bounded(article.id()));
    addTerm(document, IndexSchema.STATE, state(key, stored, annotated.model()));
    return document;
  }

  /** What every document of the block has. */
  private Document document(String what, int position) {
    var document = new Document();
    addTerm(document, IndexSchema.DOCUMENT, what);
    addTerm(document, IndexSchema.KEY, key);
    within.forEach(place -> addTerm(document, IndexSchema.WITHIN, place));
    document.add(new SortedDocValuesField(IndexSchema.ORDER, order));
    document.add(new NumericDocValuesField(IndexSchema.TO_ARTICLE, size - 1 - position));
    var details = annotated.article().details();
    details
        .published()
        .ifPresent(day ->
            document.add(new NumericDocValuesField(IndexSchema.PUBLISHED, day.toEpochDay())));
    document.add(
        new SortedDocValuesField(
            IndexSchema.LANGUAGE, new BytesRef(Keys.bounded(details.language()))));
    return document;
  }

  private static void addTerm(Document document, String field, String term) {
    document.add(new Field(field, term, IndexSchema.TERM_TYPE));
  }

  private Entity entity(Mention mention) {
    return annotated.entities().get(mention.entity());
  }

  private static String key(Entity entity) {
    return Keys.bounded(entity.key());
  }

  private static <A extends Annotation> List<List<A>> bySentence(List<A> annotations, int count) {
    List<List<A>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(0));
    }
    annotations.forEach(annotation -> lists.get(annotation.sentence()).add(annotation));
    return lists;
  }
}
