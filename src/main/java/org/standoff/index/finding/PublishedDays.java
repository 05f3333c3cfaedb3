package org.standoff.index.finding;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.ranges.Days;

/** Tells when the articles of what was found were published, from doc values alone. */
public final class PublishedDays {
  private PublishedDays() {}

  /** The days on which articles were published, each once, in order. */
  public static SortedSet<LocalDate> all(InOrder found) throws IOException {
    SortedSet<LocalDate> all = new TreeSet<>();
    for (var part : found.parts()) {
      var days = DocValues.getNumeric(part.leaf().reader(), IndexSchema.PUBLISHED);
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      while (documents.hasNext()) {
        if (days.advanceExact(documents.nextInt())) {
          all.add(LocalDate.ofEpochDay(days.longValue()));
        }
      }
    }
    return all;
  }

  /** How many of the documents found are of each day. */
  public static SortedMap<LocalDate, Integer> counts(InOrder found) throws IOException {
    SortedMap<LocalDate, Integer> counts = new TreeMap<>();
    for (var part : found.parts()) {
      var days = DocValues.getNumeric(part.leaf().reader(), IndexSchema.PUBLISHED);
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      while (documents.hasNext()) {
        if (days.advanceExact(documents.nextInt())) {
          counts.merge(LocalDate.ofEpochDay(days.longValue()), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** From the first day to the last; empty if no article says when. */
  public static Optional<Days> of(InOrder found) throws IOException {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (var part : found.parts()) {
      var days = DocValues.getNumeric(part.leaf().reader(), IndexSchema.PUBLISHED);
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      while (documents.hasNext()) {
        if (days.advanceExact(documents.nextInt())) {
          first = Math.min(first, days.longValue());
          last = Math.max(last, days.longValue());
        }
      }
    }
    return first > last
        ? Optional.empty()
        : Optional.of(new Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
  }
}
