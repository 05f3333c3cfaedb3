package org.standoff.index.compiling;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.standoff.answers.port.Wanted;

/** Turns what is wanted into Lucene's query, which holds for the reader that it is made for. */
public record WantedCompiler(IndexReader reader) {

  public Query compile(Wanted wanted) throws IOException {
    var forms = new WordForms(reader);
    return switch (wanted) {
      case Wanted.InSentence sentence -> new SentenceCompiler(reader, forms).compile(sentence);
      case Wanted.Weighed weighed -> new SentenceCompiler(reader, forms).compile(weighed);
      case Wanted.InFigure figure -> new FigureCompiler(figure, forms).compile();
      case Wanted.InFact fact -> new FactCompiler(fact, forms).compile();
    };
  }
}
