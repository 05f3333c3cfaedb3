package org.standoff.read;

import java.io.IOException;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * Takes what reading yields, in the order of the paths and of the records in a file. It may block,
 * so that a slow taker slows the reader down; what it throws ends the reading.
 */
public interface ReadingSink {
  void article(Article article) throws IOException;

  void rejection(Rejection rejection) throws IOException;

  void notice(Notice notice) throws IOException;

  /** A file that a path stands for is opened, and about to be read. */
  default void opened(Input file) {}

  /**
   * A file in what holds others is begun: what comes before it has {@link #ended} is of it. Of the
   * files that paths stand for nothing is said, since whoever reads them knows.
   */
  default void began(ArticlePath member) throws IOException {}

  /** The file that was begun last has ended. */
  default void ended() throws IOException {}
}
