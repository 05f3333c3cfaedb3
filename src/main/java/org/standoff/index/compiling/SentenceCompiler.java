package org.standoff.index.compiling;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;
import org.standoff.text.Keys;

/** Turns what is wanted of a sentence into Lucene's query. */
record SentenceCompiler(IndexReader reader, WordForms forms) {

  Query compile(Wanted.InSentence wanted) throws IOException {
    return switch (wanted) {
      case Wanted.Word(var word) -> new TermQuery(word(word));
      case Wanted.Inflected(var word) -> forms.query(List.of(IndexSchema.WORDS), word);
      case Wanted.Phrase(var words) -> phrase(words);
      case Wanted.Mentions mentions -> new MentionQueries(reader).mentions(mentions);
      case Wanted.Untagged(var spellings) -> new UntaggedCompiler(spellings).compile();
      case Wanted.Figured(var kinds) ->
          new TermInSetQuery(
              IndexSchema.ANNOTATION,
              kinds.stream().map(kind -> new BytesRef(kind.label())).toList());
      case Wanted.Typed(var types) ->
          new TermInSetQuery(
              IndexSchema.ANNOTATION,
              types.stream().map(type -> new BytesRef(type.label())).toList());
      case Wanted.All(var parts) -> all(parts);
      case Wanted.Any(var parts) -> {
        var any = new BooleanQuery.Builder();
        for (var part : parts) {
          any.add(compile(part), Occur.SHOULD);
        }
        yield any.build();
      }
      case Wanted.Not not -> all(List.of(not));
    };
  }

  private static Query phrase(List<String> words) {
    var phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(word(word)));
    return phrase.build();
  }

  /** Lucene takes something away only from something: here, from all sentences. */
  private Query all(List<? extends Wanted.InSentence> parts) throws IOException {
    var all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE)), Occur.FILTER);
    for (var part : parts) {
      if (part instanceof Wanted.Not(var unwanted)) {
        all.add(compile(unwanted), Occur.MUST_NOT);
      } else {
        all.add(compile(part), Occur.MUST);
      }
    }
    return all.build();
  }

  private static Term word(String word) {
    return new Term(IndexSchema.WORDS, Keys.bounded(word));
  }
}
