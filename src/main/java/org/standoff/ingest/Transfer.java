package org.standoff.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.search.Library;
import org.standoff.search.Selection;

/**
 * Moves annotated articles from one library into another, without annotating them again: with their
 * accounts and corrections. What is there already is left as it is.
 *
 * @param from what is only read
 * @param into what may not exist yet
 */
public record Transfer(Library from, Library into) {
  private static final int BETWEEN_COMMITS = 200;

  /**
   * What was moved.
   *
   * @param moved articles that were not there, or were others
   * @param unchanged articles that were there
   * @param corrections that were not there
   */
  public record Moved(int moved, int unchanged, int corrections) {}

  /**
   * Moves all there is; whoever does so again goes on where it ended.
   *
   * @throws IOException if both have corrections, and those of the one do not go on from the
   *     other's
   */
  public Moved run() throws IOException {
    var corrections = from.corrections().read();
    var known = into.exists() ? into.corrections().read() : List.of();
    if (!known.equals(corrections.subList(0, Math.min(known.size(), corrections.size())))) {
      throw new IOException(
          "both have corrections that the other has not: bring the logs together first, with"
              + " `standoff fix log`");
    }
    int moved = 0;
    int unchanged = 0;
    try (var reading = from.searcher();
        var writing = into.writer(from.model())) {
      for (var path : reading.articles(Selection.everything())) {
        var article = reading.article(path).orElseThrow(() -> gone(path.toString()));
        if (writing.has(article.article())) {
          unchanged++;
          continue;
        }
        writing.put(article);
        if (++moved % BETWEEN_COMMITS == 0) {
          writing.commit();
        }
      }
      try (var holdings = from.holdings(from.model())) {
        for (var account : holdings.accounts(Optional.empty())) {
          writing.put(account);
        }
      }
      writing.commit();
    }
    var signatures = from.corrections().signatures();
    for (int i = known.size(); i < corrections.size(); i++) {
      into.corrections().add(corrections.get(i), signatures.get(i));
    }
    return new Moved(moved, unchanged, corrections.size() - known.size());
  }

  private static IOException gone(String path) {
    return new IOException(path + " was taken out meanwhile: run it again");
  }
}
