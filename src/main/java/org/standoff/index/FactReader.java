package org.standoff.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identity;
import org.standoff.index.finding.InOrder;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.StoredAnnotations;
import org.standoff.search.PassageFact;
import org.standoff.text.Keys;

/**
 * Reads facts with their sentences. It keeps the article it read last, since facts are read article
 * by article. For one answer, and not to be shared by threads.
 */
final class FactReader {
  private final PassageReader passages;
  private Optional<Read> current = Optional.empty();

  /** The annotations of an article. */
  private record Read(
      LeafReaderContext leaf,
      int document,
      String articleKey,
      Optional<LocalDate> published,
      StoredAnnotations annotations,
      List<Fact> facts) {}

  FactReader(PassageReader passages) {
    this.passages = passages;
  }

  /** The facts of some documents, in their order. */
  List<FoundFact> read(List<Place> facts) throws IOException {
    return PlaceReader.all(facts, this::read);
  }

  /** The facts that start in each of some sentences, in the order of the sentences. */
  List<List<FoundFact>> of(List<FoundSentence> sentences, Snapshot snapshot) throws IOException {
    Map<String, List<Integer>> byArticle = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      byArticle.computeIfAbsent(sentences.get(i).articleKey(), _ -> new ArrayList<>()).add(i);
    }
    List<List<FoundFact>> facts = new ArrayList<>(Collections.nCopies(sentences.size(), List.of()));
    for (var article : byArticle.entrySet()) {
      var place = snapshot.article(article.getKey());
      if (place.isPresent()) {
        for (int number : article.getValue()) {
          int sentence = sentences.get(number).passage().sentence();
          facts.set(number, of(sentence, place.get()));
        }
      }
    }
    return facts;
  }

  private List<FoundFact> of(int sentence, Place article) throws IOException {
    var read = article(article);
    var facts = read.facts;
    var block = new BlockReader(article.leaf().reader());
    int first = block.firstFact(article.document(), read.annotations);
    List<FoundFact> own = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).sentence() == sentence) {
        own.add(read(new Place(article.leaf(), first + i)));
      }
    }
    return own;
  }

  /**
   * Those of the facts whose subject is one of the entities that are wanted, as far as it is any of
   * which they were split.
   */
  InOrder meant(InOrder facts, Wanted.InFact wanted) throws IOException {
    var entities = wanted.subject().map(Wanted.Named::bearers).orElse(List.of());
    if (entities.stream().allMatch(Identity::isWhole)) {
      return facts;
    }
    var meant = new InOrder();
    for (var part : facts.parts()) {
      var kept = new InOrder.Part(part.leaf());
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      while (documents.hasNext()) {
        int document = documents.nextInt();
        if (isMeant(new Place(part.leaf(), document), entities)) {
          kept.add(document);
        }
      }
      meant.add(kept);
    }
    return meant;
  }

  private boolean isMeant(Place place, List<Identity> entities) throws IOException {
    var article = article(place);
    var subject = fact(place, article).subject();
    if (subject.isEmpty() || subject.get().entity().isEmpty()) {
      return true;
    }
    int number = subject.get().entity().getAsInt();
    var key = Keys.bounded(article.annotations.entities().get(number).key());
    var surface = subject.get().part().text();
    return entities.stream().noneMatch(entity -> entity.keys().contains(key))
        || entities.stream()
            .anyMatch(
                entity -> entity.isMeantBy(key, surface, article.articleKey, article.published));
  }

  private FoundFact read(Place place) throws IOException {
    var article = article(place);
    var fact = fact(place, article);
    var entity =
        fact.subject()
            .flatMap(who ->
                who.entity().isPresent()
                    ? Optional.of(
                        article.annotations.entities().get(who.entity().getAsInt()).name())
                    : Optional.empty());
    var block = new BlockReader(place.leaf().reader());
    var sentence = new Place(place.leaf(), block.sentenceDocument(place.document()));
    var shown =
        new PassageFact(
            fact.kind(),
            fact.subject().map(who -> who.part().text()),
            entity,
            fact.predicate().map(Fact.Part::text),
            passages.excerpt(sentence, fact.object()),
            fact.arguments(),
            fact.negated(),
            fact.certainty(),
            fact.score());
    return new FoundFact(shown, passages.read(sentence));
  }

  private Read article(Place place) throws IOException {
    var block = new BlockReader(place.leaf().reader());
    int document = block.articleDocument(place.document());
    if (current.isPresent()
        && current.get().leaf.equals(place.leaf())
        && current.get().document == document) {
      return current.get();
    }
    var known = passages.article(place);
    var article = known.article();
    var annotations = block.annotations(document);
    var read =
        new Read(
            place.leaf(),
            document,
            Keys.of(article.path()),
            article.details().published(),
            annotations,
            annotations.facts(known.readable()));
    current = Optional.of(read);
    return read;
  }

  private static Fact fact(Place place, Read article) throws IOException {
    var block = new BlockReader(place.leaf().reader());
    return article.facts.get(block.number(IndexSchema.NUMBER, place.document()));
  }
}
