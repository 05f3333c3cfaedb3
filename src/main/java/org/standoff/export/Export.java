package org.standoff.export;

import java.io.Closeable;
import java.io.IOException;
import org.standoff.annotation.AnnotatedArticle;

/** Writes annotated articles in one form; what follows the last is written when it is closed. */
public interface Export extends Closeable {
  void add(AnnotatedArticle article) throws IOException;
}
