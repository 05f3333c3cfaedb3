package org.standoff.ingest;

import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/** Is told of an ingest while it runs, on the thread that runs it. */
public interface IngestListener {
  /**
   * How much there is to read, before the first file is read.
   *
   * @param bytes of all files whose size is known
   */
  void files(int count, long bytes);

  /**
   * A file is read.
   *
   * @param bytes of all files up to its end
   */
  void fileRead(long bytes);

  /** So many bytes of all files are read, up to somewhere in a file. */
  void bytesRead(long bytes);

  /** An article was read, be it new or unchanged; whether it can be put in is not known yet. */
  default void articleRead(Article article) {}

  /** An article is in the index, be it new or unchanged. */
  void articleDone(ArticlePath path);

  void rejection(Rejection rejection);

  void notice(Notice notice);
}
