package org.standoff.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.standoff.search.ArticleStore;
import org.standoff.text.ArticlePath;

/**
 * The records of a file whose articles are in a library, but which the file has no more. Only of a
 * file all of whose records could be read: one that could not may be any of them.
 */
final class GoneRecords {
  private final ArticleStore store;

  /** Those of the library that were not met yet; empty until a record was met at all. */
  private Optional<Map<String, ArticlePath>> unmet = Optional.empty();

  private boolean whole = true;

  GoneRecords(ArticleStore store) {
    this.store = store;
  }

  /** An article was read. */
  void met(ArticlePath path) throws IOException {
    if (path.record().isEmpty() || path.isStandardInput()) {
      return;
    }
    if (unmet.isEmpty()) {
      unmet = Optional.of(records(path.file()));
    }
    unmet.get().remove(path.record().get());
  }

  private Map<String, ArticlePath> records(String file) throws IOException {
    Map<String, ArticlePath> records = new HashMap<>();
    for (var path : store.articles(file)) {
      if (path.record().isPresent() && isSame(path.file(), file)) {
        records.put(path.record().get(), path);
      }
    }
    return records;
  }

  /** Another article may have the name of the file as its id. */
  private static boolean isSame(String file, String other) {
    return Path.of(file)
        .toAbsolutePath()
        .normalize()
        .equals(Path.of(other).toAbsolutePath().normalize());
  }

  /** Something in the file could not be read. */
  void rejected() {
    whole = false;
  }

  /** How many there are. */
  int count() {
    return whole ? unmet.map(Map::size).orElse(0) : 0;
  }

  /** Takes them out. */
  void remove() throws IOException {
    for (var path : unmet.orElse(Map.of()).values()) {
      store.remove(path);
    }
  }
}
