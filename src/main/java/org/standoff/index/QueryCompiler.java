package org.standoff.index;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.standoff.query.Query;
import org.standoff.text.Keys;

/**
 * Turns a query into Lucene's.
 *
 * @param mentions for each name in the query what finds its mentions
 */
record QueryCompiler(Map<Query.Named, org.apache.lucene.search.Query> mentions) {

  org.apache.lucene.search.Query compile(Query query) {
    return switch (query) {
      case Query.Word(var word) -> new TermQuery(word(word));
      case Query.Phrase(var words) -> phrase(words);
      case Query.Named named -> mentions.get(named);
      case Query.And(var parts) -> all(parts);
      case Query.Or(var parts) -> {
        var any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(compile(part), Occur.SHOULD));
        yield any.build();
      }
      case Query.Not not -> all(List.of(not));
    };
  }

  private static org.apache.lucene.search.Query phrase(List<String> words) {
    var phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(word(word)));
    return phrase.build();
  }

  /** Lucene takes something away only from something: here, from all sentences. */
  private org.apache.lucene.search.Query all(List<Query> parts) {
    var all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE)), Occur.FILTER);
    for (var part : parts) {
      if (part instanceof Query.Not(var unwanted)) {
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
