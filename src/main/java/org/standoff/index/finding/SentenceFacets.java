package org.standoff.index.finding;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Facet;
import org.standoff.index.stored.IndexSchema;

/** Counts sentences by what is in them, from doc values and postings alone. */
public record SentenceFacets(InOrder sentences) {
  /** So many values are gone through in the time in which one is looked up. */
  private static final int FASTER_IN_A_ROW = 16;

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
    var counts = new int[Math.toIntExact(values.getValueCount())];
    PrimitiveIterator.OfInt documents = part.documents().iterator();
    while (documents.hasNext()) {
      if (values.advanceExact(documents.nextInt())) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }
    long distinct = Arrays.stream(counts).filter(count -> count > 0).count();
    if (isMuch(distinct, values)) {
      var keys = values.termsEnum();
      for (var key = keys.next(); key != null; key = keys.next()) {
        int count = counts[Math.toIntExact(keys.ord())];
        if (count > 0) {
          byKey.merge(key.utf8ToString(), count, Integer::sum);
        }
      }
      return;
    }
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        byKey.merge(values.lookupOrd(number).utf8ToString(), counts[number], Integer::sum);
      }
    }
  }

  private static void addGroups(
      InOrder.Part part, Map<String, String> groups, Map<String, Integer> byGroup)
      throws IOException {
    var values = values(part);
    var names = groups.values().stream().distinct().toList();
    var groupOf = groupOf(values, groups, names);
    var counts = new int[names.size()];
    var lastCounted = new int[names.size()];
    Arrays.fill(lastCounted, -1);
    PrimitiveIterator.OfInt documents = part.documents().iterator();
    while (documents.hasNext()) {
      int document = documents.nextInt();
      if (!values.advanceExact(document)) {
        continue;
      }
      for (int i = 0; i < values.docValueCount(); i++) {
        int group = groupOf[Math.toIntExact(values.nextOrd())] - 1;
        if (group >= 0 && lastCounted[group] != document) {
          lastCounted[group] = document;
          counts[group]++;
        }
      }
    }
    for (int group = 0; group < counts.length; group++) {
      if (counts[group] > 0) {
        byGroup.merge(names.get(group), counts[group], Integer::sum);
      }
    }
  }

  /** For each value the number of its group from 1; 0 where it has none. */
  private static int[] groupOf(
      SortedSetDocValues values, Map<String, String> groups, List<String> names)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size() + 1));
    var groupOf = new int[Math.toIntExact(values.getValueCount())];
    if (isMuch(groups.size(), values)) {
      var keys = values.termsEnum();
      for (var key = keys.next(); key != null; key = keys.next()) {
        var group = groups.get(key.utf8ToString());
        groupOf[Math.toIntExact(keys.ord())] = group == null ? 0 : numbers.get(group);
      }
      return groupOf;
    }
    for (var group : new TreeMap<>(groups).entrySet()) {
      long number = values.lookupTerm(new BytesRef(group.getKey()));
      if (number >= 0) {
        groupOf[Math.toIntExact(number)] = numbers.get(group.getValue());
      }
    }
    return groupOf;
  }

  /** Whether so many values are looked up faster by going through all: those are packed. */
  private static boolean isMuch(long count, SortedSetDocValues values) {
    return count * FASTER_IN_A_ROW > values.getValueCount();
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
}
