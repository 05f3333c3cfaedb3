package org.standoff.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standoff.search.ArticleStore;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * The files whose articles are in a library, but which are no more: deleted, renamed or moved. Used
 * by one thread.
 */
final class GoneFiles {
  private final ArticleStore store;
  private final SortedSet<String> files;
  private final SortedMap<String, String> moved = new TreeMap<>();

  /** Their articles by the hash of the text, once somebody has asked. */
  private Optional<Map<Integer, List<ArticlePath>>> byText = Optional.empty();

  private GoneFiles(ArticleStore store, SortedSet<String> files) {
    this.store = store;
    this.files = files;
  }

  static GoneFiles of(ArticleStore store) throws IOException {
    var gone = new TreeSet<String>();
    for (var file : store.files()) {
      if (!ArticlePath.of(file).isStandardInput() && isGone(file)) {
        gone.add(file);
      }
    }
    return new GoneFiles(store, gone);
  }

  private static boolean isGone(String file) {
    try {
      return Files.notExists(Path.of(file));
    } catch (InvalidPathException notAPathHere) {
      return false;
    }
  }

  /** An article was put in: if one of a gone file has its text, that one was moved and goes out. */
  void put(Article article) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    if (byText.isEmpty()) {
      byText = Optional.of(texts());
    }
    for (var path : byText.get().getOrDefault(article.text().hashCode(), List.of())) {
      var same = store.article(path).filter(old -> old.text().equals(article.text()));
      if (same.isPresent()) {
        store.remove(path);
        moved.put(path.file(), article.path().file());
      }
    }
  }

  private Map<Integer, List<ArticlePath>> texts() throws IOException {
    Map<Integer, List<ArticlePath>> texts = new HashMap<>();
    for (var file : files) {
      for (var path : store.articles(file)) {
        var article = store.article(path);
        if (article.isPresent()) {
          texts.computeIfAbsent(article.get().text().hashCode(), _ -> new ArrayList<>()).add(path);
        }
      }
    }
    return texts;
  }

  /** The files that were moved, each with that where its text is now. */
  SortedMap<String, String> moved() {
    return moved;
  }

  /** The files that were within a file or folder and were not moved. */
  List<String> within(String named) {
    var place = Path.of(named).toAbsolutePath().normalize();
    return files.stream()
        .filter(file -> !moved.containsKey(file))
        .filter(file -> Path.of(file).toAbsolutePath().normalize().startsWith(place))
        .toList();
  }

  /** Takes the articles of a file out, and returns their number. */
  int remove(String file) throws IOException {
    var articles = store.articles(file);
    for (var path : articles) {
      store.remove(path);
    }
    files.remove(file);
    return articles.size();
  }
}
