package org.standoff.output;

import java.io.IOException;
import org.standoff.annotation.AnnotatedArticle;

/** Prints annotated articles in one format. */
public interface ArticlePrinter {
  void print(AnnotatedArticle article) throws IOException;
}
