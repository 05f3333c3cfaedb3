package org.standoff.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.standoff.ingest.IngestListener;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.search.ArticleNames;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.watch.LedgerState;
import org.standoff.watch.Round;

/**
 * Gathers what an ingest reads that was not looked at yet, and tells another listener of the rest;
 * what was said in an earlier round is not said again.
 */
final class FreshArticles {
  private final ArticleNames names;
  private final LedgerState state;
  private final Set<String> said = new HashSet<>();
  private List<Round.Fresh> fresh = new ArrayList<>();

  FreshArticles(ArticleNames names, LedgerState state) {
    this.names = names;
    this.state = state;
  }

  /** What was gathered since the last time. */
  List<Round.Fresh> take() {
    var taken = fresh;
    fresh = new ArrayList<>();
    return taken;
  }

  /** Listens to an ingest of feeds, from which articles go out again and again. */
  IngestListener beforeOfFeeds(IngestListener next) {
    return listener(next, _ -> {});
  }

  /** Listens to an ingest. */
  IngestListener before(IngestListener next) {
    return listener(next, next::notice);
  }

  private IngestListener listener(IngestListener next, Consumer<Notice> notices) {
    return new IngestListener() {
      @Override
      public void files(int count, long bytes) {
        next.files(count, bytes);
      }

      @Override
      public void fileRead(long bytes) {
        next.fileRead(bytes);
      }

      @Override
      public void bytesRead(long bytes) {
        next.bytesRead(bytes);
      }

      @Override
      public void articleRead(Article article) {
        var digest = Round.digest(article);
        if (!state.seen(names.stored(article.path())).filter(digest::equals).isPresent()) {
          fresh.add(new Round.Fresh(article.path(), digest));
        }
      }

      @Override
      public void articleDone(ArticlePath path) {
        next.articleDone(path);
      }

      @Override
      public void rejection(Rejection rejection) {
        if (said.add(rejection.toString())) {
          next.rejection(rejection);
        }
      }

      @Override
      public void notice(Notice notice) {
        if (said.add(notice.toString())) {
          notices.accept(notice);
        }
      }
    };
  }
}
