package org.standoff.index.finding;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Facet;
import org.standoff.index.stored.IndexSchema;

/** Counts sentences by what is in them, from doc values alone. */
public record SentenceFacets(InOrder sentences) {

  /** How many of the sentences have each value of a facet. */
  public Map<String, Integer> count(Facet facet) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (var part : sentences.parts()) {
      switch (facet) {
        case Facet.Entities() -> addKeys(part, counts);
        case Facet.EntityGroups(var groups) -> addGroups(part, groups, counts);
        case Facet.Sources _ -> addSources(part, counts);
        case Facet.Months _ -> addMonths(part, counts);
        case Facet.Kinds _ -> addKinds(part, counts);
      }
    }
    return counts;
  }

  private static void addKeys(InOrder.Part part, Map<String, Integer> byKey) throws IOException {
    var values = values(part);
    Map<Long, Integer> byNumber = new HashMap<>();
    PrimitiveIterator.OfInt documents = part.documents().iterator();
    while (documents.hasNext()) {
      if (values.advanceExact(documents.nextInt())) {
        for (int i = 0; i < values.docValueCount(); i++) {
          byNumber.merge(values.nextOrd(), 1, Integer::sum);
        }
      }
    }
    // In their order, in which the values stand together.
    for (var count : new TreeMap<>(byNumber).entrySet()) {
      byKey.merge(key(values, count.getKey()), count.getValue(), Integer::sum);
    }
  }

  private static void addGroups(
      InOrder.Part part, Map<String, String> groups, Map<String, Integer> byGroup)
      throws IOException {
    var values = values(part);
    Map<Long, List<String>> byNumber = new HashMap<>();
    PrimitiveIterator.OfInt documents = part.documents().iterator();
    Set<String> mentioned = new HashSet<>();
    while (documents.hasNext()) {
      if (!values.advanceExact(documents.nextInt())) {
        continue;
      }
      mentioned.clear();
      for (int i = 0; i < values.docValueCount(); i++) {
        long number = values.nextOrd();
        var group = byNumber.get(number);
        if (group == null) {
          var known = groups.get(key(values, number));
          group = known == null ? List.of() : List.of(known);
          byNumber.put(number, group);
        }
        mentioned.addAll(group);
      }
      mentioned.forEach(group -> byGroup.merge(group, 1, Integer::sum));
    }
  }

  private static void addSources(InOrder.Part part, Map<String, Integer> bySource)
      throws IOException {
    var values = DocValues.getSorted(part.leaf().reader(), IndexSchema.SOURCE);
    Map<Integer, Integer> byNumber = new HashMap<>();
    PrimitiveIterator.OfInt documents = part.documents().iterator();
    while (documents.hasNext()) {
      boolean known = values.advanceExact(documents.nextInt());
      byNumber.merge(known ? values.ordValue() : -1, 1, Integer::sum);
    }
    for (var count : byNumber.entrySet()) {
      var source = count.getKey() < 0 ? "" : values.lookupOrd(count.getKey()).utf8ToString();
      bySource.merge(source, count.getValue(), Integer::sum);
    }
  }

  private static void addMonths(InOrder.Part part, Map<String, Integer> byMonth)
      throws IOException {
    var values = DocValues.getNumeric(part.leaf().reader(), IndexSchema.PUBLISHED);
    Map<Long, Integer> byDay = new HashMap<>();
    int unknown = 0;
    PrimitiveIterator.OfInt documents = part.documents().iterator();
    while (documents.hasNext()) {
      if (values.advanceExact(documents.nextInt())) {
        byDay.merge(values.longValue(), 1, Integer::sum);
      } else {
        unknown++;
      }
    }
    byDay.forEach((day, count) ->
        byMonth.merge(YearMonth.from(LocalDate.ofEpochDay(day)).toString(), count, Integer::sum));
    if (unknown > 0) {
      byMonth.merge("", unknown, Integer::sum);
    }
  }

  private static void addKinds(InOrder.Part part, Map<String, Integer> byKind) throws IOException {
    for (var kind : FigureKind.values()) {
      var term = new Term(IndexSchema.ANNOTATION, kind.label());
      var having = part.leaf().reader().postings(term, PostingsEnum.NONE);
      if (having == null) {
        continue;
      }
      int count = 0;
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      while (documents.hasNext()) {
        int document = documents.nextInt();
        int at = having.docID() < document ? having.advance(document) : having.docID();
        count += at == document ? 1 : 0;
      }
      if (count > 0) {
        byKind.merge(kind.label(), count, Integer::sum);
      }
    }
  }

  private static SortedSetDocValues values(InOrder.Part part) throws IOException {
    return DocValues.getSortedSet(part.leaf().reader(), IndexSchema.ENTITY);
  }

  private static String key(SortedSetDocValues values, long number) throws IOException {
    return values.lookupOrd(number).utf8ToString();
  }
}
