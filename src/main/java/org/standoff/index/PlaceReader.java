package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.standoff.index.finding.InOrder.Place;

/** Makes a value of a document. */
interface PlaceReader<T> {
  T read(Place place) throws IOException;

  /**
   * Makes values of documents, in their order. They are read article by article, whatever that
   * order is, so that each article is unpacked once.
   */
  static <T> List<T> all(List<Place> places, PlaceReader<T> reading) throws IOException {
    List<Integer> numbers = new ArrayList<>(places.size());
    List<T> values = new ArrayList<>(Collections.nCopies(places.size(), null));
    for (int i = 0; i < places.size(); i++) {
      numbers.add(i);
    }
    numbers.sort(
        Comparator.<Integer>comparingInt(number -> places.get(number).leaf().ord)
            .thenComparingInt(number -> places.get(number).document()));
    for (int number : numbers) {
      values.set(number, reading.read(places.get(number)));
    }
    return values;
  }
}
