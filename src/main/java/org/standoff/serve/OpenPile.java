package org.standoff.serve;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.standoff.places.PlaceFinder;
import org.standoff.places.maps.PlacedArticles;
import org.standoff.search.Library;
import org.standoff.search.Searcher;

/**
 * The pile as it is now. It is opened once for all who ask, and anew by the first who asks after it
 * has changed; who is still reading the one of before reads on.
 */
final class OpenPile implements Closeable {
  private final Library pile;
  private final PlaceFinder places;
  private final Lock lock = new ReentrantLock();
  private Opened current;

  OpenPile(Library pile, PlaceFinder places) {
    this.pile = pile;
    this.places = places;
  }

  /** A searcher with those who read from it; the last one closes it. */
  private final class Opened {
    private final String state;
    private final Searcher searcher;
    private final Completions completions;
    private final PlacedArticles placed;
    private int readers = 1;

    Opened(String state, Searcher searcher) {
      this.state = state;
      this.searcher = searcher;
      completions = new Completions(searcher);
      placed = new PlacedArticles(searcher, places);
    }

    void release() throws IOException {
      lock.lock();
      try {
        readers--;
        if (readers == 0) {
          searcher.close();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** What one who asks reads from, until it is closed. */
  static final class Visit implements Closeable {
    private final Library pile;
    private final PlaceFinder places;
    private final Opened opened;

    private Visit(Library pile, PlaceFinder places, Opened opened) {
      this.pile = pile;
      this.places = places;
      this.opened = opened;
    }

    Library pile() {
      return pile;
    }

    PlaceFinder places() {
      return places;
    }

    Searcher searcher() {
      return opened.searcher;
    }

    PlacedArticles placed() {
      return opened.placed;
    }

    Completions completions() {
      return opened.completions;
    }

    @Override
    public void close() throws IOException {
      opened.release();
    }
  }

  /** A few characters that are others when answers may be others. */
  String state() throws IOException {
    return pile.state();
  }

  Visit visit() throws IOException {
    var state = pile.state();
    lock.lock();
    try {
      if (current == null || !current.state.equals(state)) {
        var next = new Opened(state, pile.searcher());
        close();
        current = next;
      }
      current.readers++;
      return new Visit(pile, places, current);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      if (current != null) {
        current.release();
        current = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
