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
import org.standoff.index.compiling.SpreadQuery.Reach;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.find.Query.Within.Extent;
import org.standoff.text.Keys;

/** Turns what is wanted of a sentence into Lucene's query. */
record SentenceCompiler(IndexReader reader, WordForms forms) {

  Query compile(Wanted.InSentence wanted) throws IOException {
    return switch (wanted) {
      case Wanted.Word(var word) -> new TermQuery(word(word));
      case Wanted.Inflected(var word) -> forms.query(List.of(IndexSchema.WORDS), word);
      case Wanted.Phrase(var words) -> phrase(words);
      case Wanted.Row row -> row(row);
      case Wanted.Near near -> new PlacesQuery(places().compile(near));
      case Wanted.WithFigure(var figure) ->
          new SpreadQuery(new FigureCompiler(figure, forms).compile(), Reach.SENTENCE);
      case Wanted.WithFact(var fact) ->
          new SpreadQuery(new FactCompiler(fact, forms).compile(), Reach.SENTENCE);
      case Wanted.OfArticle(var condition) ->
          sentences(new ArticleCompiler(reader, forms).compile(condition));
      case Wanted.Within(var extent, var part) -> within(extent, part);
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

  private PlaceCompiler places() {
    return new PlaceCompiler(reader, forms);
  }

  private Query row(Wanted.Row row) throws IOException {
    var source = places().compile(row);
    return source.isInAllCandidates() ? source.candidates() : new PlacesQuery(source);
  }

  /** What is joined by and, or, not is looked for by itself: in any sentence of the extent. */
  private Query within(Extent extent, Wanted.InSentence part) throws IOException {
    return switch (part) {
      case Wanted.All(var parts) -> compile(new Wanted.All(each(extent, parts)));
      case Wanted.Any(var parts) -> compile(new Wanted.Any(each(extent, parts)));
      case Wanted.Not(var unwanted) -> compile(new Wanted.Not(new Wanted.Within(extent, unwanted)));
      default -> sentences(new SpreadQuery(compile(part), reach(extent)));
    };
  }

  /** Those of the documents that are sentences. */
  private static Query sentences(Query documents) {
    return new BooleanQuery.Builder()
        .add(documents, Occur.MUST)
        .add(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE)), Occur.FILTER)
        .build();
  }

  private static List<Wanted.InSentence> each(Extent extent, List<Wanted.InSentence> parts) {
    return parts.stream().<Wanted.InSentence>map(one -> new Wanted.Within(extent, one)).toList();
  }

  private static Reach reach(Extent extent) {
    return switch (extent) {
      case PARAGRAPH -> Reach.PARAGRAPH;
      case ARTICLE -> Reach.ARTICLE;
    };
  }

  private static Query phrase(List<String> words) {
    var phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(word(word)));
    return phrase.build();
  }

  /** Lucene takes something away only from something: where nothing is, from all sentences. */
  private Query all(List<? extends Wanted.InSentence> parts) throws IOException {
    var all = new BooleanQuery.Builder();
    if (parts.stream().allMatch(Wanted.Not.class::isInstance)) {
      all.add(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE)), Occur.FILTER);
    }
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
