package org.standoff.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.apache.lucene.index.DocValues;

/** The first and the last day on which the articles of what was found were published. */
record PublishedDays(Optional<LocalDate> first, Optional<LocalDate> last) {
  static PublishedDays of(InOrder found) throws IOException {
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
        ? new PublishedDays(Optional.empty(), Optional.empty())
        : new PublishedDays(
            Optional.of(LocalDate.ofEpochDay(first)), Optional.of(LocalDate.ofEpochDay(last)));
  }
}
