package org.standoff.watch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.standoff.search.ArticleHead;
import org.standoff.search.ArticleNames;
import org.standoff.text.ArticlePath;

/**
 * What a watch has to tell: the new passages of an article, or those of many at once.
 *
 * @param number its place in the ledger, from 1; no other alert ever has it
 * @param watch the name of the watch
 * @param query what it asks, as its user wrote it
 * @param note why it is watched
 * @param found when
 * @param passages at least one, article by article
 * @param copies how many further articles have these passages in copies of the same text
 */
public record Alert(
    int number,
    String watch,
    String query,
    Optional<String> note,
    Instant found,
    List<AlertPassage> passages,
    int copies) {
  public Alert {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("nothing to tell of " + watch);
    }
  }

  /** What is told. */
  public enum Kind {
    /** Of an article that was not known. */
    NEW,
    /** Of one that was known with another text. */
    CHANGED,
    /** Of many articles at once. */
    DIGEST;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What no other alert of any pile has, the same whenever it is asked. */
  public UUID id() {
    var first = passages.getFirst().article().path();
    var said = String.join("\t", watch, String.valueOf(number), found.toString(), first.toString());
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
  }

  public Kind kind() {
    if (articles().size() > 1) {
      return Kind.DIGEST;
    }
    return passages.getFirst().changed() ? Kind.CHANGED : Kind.NEW;
  }

  /** The same with its articles as they lead there from the working directory. */
  public Alert shown(ArticleNames names) {
    var shown =
        passages.stream()
            .map(passage -> {
              var head = passage.article();
              var path = names.shown(head.path());
              return passage.of(new ArticleHead(head.id(), path, head.details()));
            })
            .toList();
    return new Alert(number, watch, query, note, found, shown, copies);
  }

  /** The articles that it tells of, in order. */
  public Set<ArticlePath> articles() {
    Set<ArticlePath> articles = new LinkedHashSet<>();
    passages.forEach(passage -> articles.add(passage.article().path()));
    return articles;
  }
}
