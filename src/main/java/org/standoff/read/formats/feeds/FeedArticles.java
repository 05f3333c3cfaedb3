package org.standoff.read.formats.feeds;

import java.io.IOException;
import java.util.List;
import org.standoff.read.ArticleId;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.SeenNames;

/** Makes articles of the entries of one feed. */
final class FeedArticles {
  private FeedArticles() {}

  static void give(List<FeedEntry> entries, Input feed, ReadingSink sink) throws IOException {
    if (entries.isEmpty()) {
      sink.rejection(Rejection.noArticle(feed.name(), "is a feed without entries"));
    }
    var names = new SeenNames();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      // By their numbers, entries would be others whenever a new one comes in above them.
      var known = entry.id().or(entry::url);
      var name = names.unique(known.orElse(Integer.toString(i + 1)));
      var path = feed.path().inside(name);
      var draft = entry.draft();
      if (draft.isEmpty()) {
        sink.rejection(
            Rejection.noArticle(path.toString(), "has neither title nor text, or too much of it"));
        continue;
      }
      var id = known.isPresent() ? name : ArticleId.of(feed.fileName(), draft.get().text());
      sink.article(draft.get().article(id, path));
    }
  }
}
