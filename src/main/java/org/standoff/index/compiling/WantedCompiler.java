package org.standoff.index.compiling;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.standoff.answers.port.Wanted;
import org.standoff.query.find.Piece;

/** Turns what is wanted into Lucene's query, which holds for the reader that it is made for. */
public record WantedCompiler(IndexReader reader) {

  public Query compile(Wanted.InSentence wanted) throws IOException {
    return new SentenceCompiler(reader, new WordForms(reader)).compile(wanted);
  }

  /** The words that are spelt nearly as one. */
  public List<String> spellings(Piece.Close word) throws IOException {
    return new PlaceCompiler(reader, new WordForms(reader))
        .spelt(word).stream().map(BytesRef::utf8ToString).toList();
  }

  public Query compile(Wanted.InFigure wanted) throws IOException {
    return new FigureCompiler(wanted, new WordForms(reader)).compile();
  }

  public Query compile(Wanted.InFact wanted) throws IOException {
    return new FactCompiler(wanted, new WordForms(reader)).compile();
  }
}
