package org.standoff.index;

import java.util.List;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.marked.LineSentences;
import org.standoff.marked.MarkedArticle;
import org.standoff.text.ArticlePath;
import org.standoff.text.Sentence;

/** Articles to put into an index: marked text, a sentence a line. */
final class MarkedText {
  static final String MODEL = MarkedArticle.MODEL;

  private MarkedText() {}

  static AnnotatedArticle article(String path, String marked) {
    return MarkedArticle.of(path, marked);
  }

  static AnnotatedArticle article(ArticlePath path, String marked) {
    return MarkedArticle.of(path, marked);
  }

  static List<Sentence> sentences(String text) {
    return LineSentences.of(text);
  }
}
