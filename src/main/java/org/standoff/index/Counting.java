package org.standoff.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.identities.MentionTerm;
import org.standoff.index.stored.IndexSchema;
import org.standoff.search.Statistics;

/** Counts what an index holds, from its postings: the articles themselves are not read. */
final class Counting {
  private final Map<EntityType, Integer> entities = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Integer> mentions = new EnumMap<>(EntityType.class);
  private final Map<FigureKind, Integer> figures = new EnumMap<>(FigureKind.class);
  private final Set<String> keys = new HashSet<>();
  private int articles;
  private int sentences;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  private Counting() {}

  static Statistics count(Snapshot snapshot) throws IOException {
    var counting = new Counting();
    for (var leaf : snapshot.reader().leaves()) {
      counting.add(leaf.reader());
    }
    for (var key : counting.keys) {
      counting.entities.merge(MentionTerm.type(key), 1, Integer::sum);
    }
    long bytes = 0;
    for (var directory : snapshot.directories()) {
      for (var file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
    }
    return new Statistics(
        counting.articles,
        counting.sentences,
        counting.entities,
        counting.mentions,
        counting.figures,
        bytes,
        snapshot.model(),
        counting.first,
        counting.last);
  }

  private void add(LeafReader reader) throws IOException {
    eachTerm(
        reader,
        IndexSchema.DOCUMENT,
        (what, count) -> {
          if (what.equals(IndexSchema.ARTICLE)) {
            articles += count;
          } else if (what.equals(IndexSchema.SENTENCE)) {
            sentences += count;
          }
        });
    eachTerm(
        reader,
        IndexSchema.FIGURE_KIND,
        (kind, count) -> figures.merge(FigureKind.parse(kind), count, Integer::sum));
    eachTerm(
        reader,
        IndexSchema.MENTION,
        (term, count) -> {
          var key = MentionTerm.parse(term).key();
          keys.add(key);
          mentions.merge(MentionTerm.type(key), count, Integer::sum);
        });
    addDates(reader);
  }

  /** Every term of living documents, with how often it occurs in them. */
  private static void eachTerm(LeafReader reader, String field, ObjIntConsumer<String> action)
      throws IOException {
    var terms = reader.terms(field);
    if (terms == null) {
      return;
    }
    var live = reader.getLiveDocs();
    var cursor = terms.iterator();
    PostingsEnum postings = null;
    for (var term = cursor.next(); term != null; term = cursor.next()) {
      postings = cursor.postings(postings, PostingsEnum.FREQS);
      int count = 0;
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          count += postings.freq();
        }
      }
      if (count > 0) {
        action.accept(term.utf8ToString(), count);
      }
    }
  }

  private void addDates(LeafReader reader) throws IOException {
    var days = reader.getNumericDocValues(IndexSchema.PUBLISHED);
    var live = reader.getLiveDocs();
    while (days != null && days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(days.docID())) {
        var day = LocalDate.ofEpochDay(days.longValue());
        first = first.filter(known -> known.isBefore(day)).or(() -> Optional.of(day));
        last = last.filter(known -> known.isAfter(day)).or(() -> Optional.of(day));
      }
    }
  }
}
