package org.standoff.export;

import java.io.IOException;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.output.ArticlePrinter;

/** Articles as {@code annotate} prints them. */
record JsonLinesExport(ArticlePrinter printer) implements Export {
  @Override
  public void add(AnnotatedArticle article) throws IOException {
    printer.print(article);
  }

  @Override
  public void close() {}
}
