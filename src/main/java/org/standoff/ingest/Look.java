package org.standoff.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.read.ArticleReader;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.search.Holdings;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/** Looks at files without putting anything in: is all that they have in the library already? */
public final class Look implements ReadingSink {
  private final Holdings holdings;
  private final List<ArticlePath> articles = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private Look(Holdings holdings) {
    this.holdings = holdings;
  }

  /** Something is to be put in; there is no need to look on. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1;

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  /**
   * Whether nothing that paths name is new or has changed; reads no further than what is.
   *
   * @param listener is told only if so, as an ingest would have told it
   */
  public static boolean findsNothingNew(
      Holdings holdings, ArticleReader reader, List<String> paths, IngestListener listener)
      throws IOException {
    var look = new Look(holdings);
    try {
      reader.read(paths, look);
    } catch (Changed changed) {
      return false;
    }
    look.articles.forEach(listener::articleDone);
    look.rejections.forEach(listener::rejection);
    look.notices.forEach(listener::notice);
    return true;
  }

  @Override
  public void article(Article article) throws IOException {
    if (!holdings.has(article)) {
      throw new Changed();
    }
    articles.add(article.path());
  }

  @Override
  public void rejection(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void notice(Notice notice) {
    notices.add(notice);
  }
}
