package org.standoff.read;

import java.io.IOException;
import org.standoff.text.Article;

/**
 * Takes what reading yields, in the order of the paths and of the records in a file. It may block,
 * so that a slow taker slows the reader down; what it throws ends the reading.
 */
public interface ReadingSink {
  void article(Article article) throws IOException;

  void rejection(Rejection rejection) throws IOException;

  void notice(Notice notice) throws IOException;
}
