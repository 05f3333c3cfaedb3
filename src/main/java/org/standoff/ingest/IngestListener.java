package org.standoff.ingest;

import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.text.ArticlePath;

/** Is told of an ingest while it runs, on the thread that runs it. */
public interface IngestListener {
  /** How many files there are to read, before the first is read. */
  void files(int count);

  void fileRead();

  /** An article is in the index, be it new or unchanged. */
  void articleDone(ArticlePath path);

  void rejection(Rejection rejection);

  void notice(Notice notice);
}
