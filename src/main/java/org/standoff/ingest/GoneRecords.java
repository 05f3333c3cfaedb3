package org.standoff.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.search.ArticleStore;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * The records of a file, the articles of what is in it, and the one that it was itself, that are in
 * a library, but which the file has no more. What holds something that could not be read keeps all
 * its articles: it may be any of them.
 */
final class GoneRecords {
  private final ArticleStore store;
  private final ArticlePath file;

  /** Those of the library that were not met yet, by their way; empty until they are needed. */
  private Optional<Map<Optional<String>, ArticlePath>> unmet = Optional.empty();

  /** The things in the file that are being read, the innermost first. */
  private final Deque<ArticlePath> open = new ArrayDeque<>();

  /** Those of them in which something could not be read. */
  private final Set<ArticlePath> notWhole = new HashSet<>();

  /** Where the texts are that were not there, by their digests. */
  private final Map<String, ArticlePath> added = new HashMap<>();

  GoneRecords(ArticleStore store, ArticlePath file) {
    this.store = store;
    this.file = file;
  }

  /** An article that may have another path now. */
  record Move(ArticlePath from, ArticlePath to) {}

  void began(ArticlePath member) {
    open.push(member);
  }

  void ended() {
    open.pop();
  }

  /** Something in the file could not be read. */
  void rejected() {
    notWhole.add(open.isEmpty() ? file : open.peek());
  }

  /** An article was read. */
  void met(ArticlePath path) throws IOException {
    unmet().remove(path.record());
  }

  /** An article was read that the library does not have at its path. */
  void added(Article article) throws IOException {
    if (!unmet().isEmpty()) {
      added.put(Keys.digest(article.text()), article.path());
    }
  }

  /** Those that may have been moved within the file; they are gone no more. */
  List<Move> moved() throws IOException {
    List<Move> moves = new ArrayList<>();
    if (!added.isEmpty()) {
      for (var path : gone()) {
        var to =
            store
                .article(path)
                .flatMap(it -> Optional.ofNullable(added.get(Keys.digest(it.text()))));
        if (to.isPresent()) {
          moves.add(new Move(path, to.get()));
          unmet().remove(path.record());
        }
      }
    }
    return moves;
  }

  /** Those that are gone. */
  List<ArticlePath> gone() throws IOException {
    if (file.isStandardInput() || notWhole.contains(file)) {
      return List.of();
    }
    return unmet().values().stream()
        .filter(path -> notWhole.stream().noneMatch(it -> isIn(path, it)))
        .toList();
  }

  private static boolean isIn(ArticlePath path, ArticlePath holder) {
    return path.equals(holder) || path.holders().contains(holder);
  }

  private Map<Optional<String>, ArticlePath> unmet() throws IOException {
    if (unmet.isEmpty()) {
      Map<Optional<String>, ArticlePath> records = new HashMap<>();
      if (!file.isStandardInput()) {
        for (var path : store.articles(file.file())) {
          if (isSame(path.file())) {
            records.put(path.record(), path);
          }
        }
      }
      unmet = Optional.of(records);
    }
    return unmet.get();
  }

  /** Another article may have the name of the file as its id. */
  private boolean isSame(String other) {
    return Path.of(file.file())
        .toAbsolutePath()
        .normalize()
        .equals(Path.of(other).toAbsolutePath().normalize());
  }
}
