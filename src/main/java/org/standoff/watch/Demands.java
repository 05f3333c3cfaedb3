package org.standoff.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.query.FactQuery;
import org.standoff.query.NameQuery;
import org.standoff.query.Question;
import org.standoff.query.asked.UnitNames;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.search.Searcher;
import org.standoff.text.Fold;

/**
 * Tells what an article must have for a question to find something in it.
 *
 * @param searcher which knows whom names mean
 */
record Demands(Searcher searcher) {
  private static final Demand NOTHING = new Demand.Nothing();

  Demand of(Question question) throws IOException {
    return switch (question) {
      case Question.Where(var name) -> named(name);
      case Question.Find(var query) -> of(query);
      case Question.Figures(var figures, _) -> inflected(figures.words());
      case Question.Facts(var facts) -> of(facts);
      case Question.Who _,
          Question.With _,
          Question.Names _,
          Question.Conflicts _,
          Question.Answering _ ->
          NOTHING;
    };
  }

  private Demand named(NameQuery query) throws IOException {
    return named(query.name());
  }

  private Demand named(String name) throws IOException {
    return ArticleTerms.named(searcher.traces(name));
  }

  /** A name, or all of its words in any form. */
  private Demand namedOrWords(String name) throws IOException {
    return name.isBlank() ? NOTHING : new Demand.Any(List.of(named(name), inflected(name)));
  }

  private Demand subject(String name) throws IOException {
    return name.isBlank() ? NOTHING : ArticleTerms.subject(searcher.traces(name), words(name));
  }

  private static List<String> words(String text) {
    return Fold.words(text).stream().map(Fold.Word::folded).toList();
  }

  private Demand of(FactQuery facts) throws IOException {
    return new Demand.All(
        List.of(
            subject(facts.subject()),
            inflected(facts.predicate()),
            namedOrWords(facts.object()),
            inflected(facts.about()),
            namedOrWords(facts.words())));
  }

  /** All words of a text in any form. */
  private static Demand inflected(String text) {
    return new Demand.All(words(text).stream().map(ArticleTerms::inflected).toList());
  }

  private Demand of(Query query) throws IOException {
    return switch (query) {
      case Query.Words words ->
          new Demand.Any(words.writings().stream().map(it -> pieces(it.pieces())).toList());
      case Query.Named(_, var name) -> named(name);
      case Query.Near(var left, _, var right) -> new Demand.All(List.of(of(left), of(right)));
      case Query.Figured(var condition) ->
          UnitNames.known(condition.about()).isPresent() ? NOTHING : inflected(condition.about());
      case Query.Stated stated -> of(stated);
      case Query.Within(_, var part) -> of(part);
      case Query.And(var parts) -> new Demand.All(all(parts));
      case Query.Or(var parts) -> new Demand.Any(all(parts));
      case Query.Not _, Query.OfArticle _ -> NOTHING;
    };
  }

  private List<Demand> all(List<Query> parts) throws IOException {
    List<Demand> all = new ArrayList<>();
    for (var part : parts) {
      all.add(of(part));
    }
    return all;
  }

  private Demand of(Query.Stated stated) throws IOException {
    return switch (stated.kind()) {
      case SAID -> new Demand.All(List.of(subject(stated.what()), inflected(stated.about())));
      case ROLE ->
          new Demand.All(List.of(namedOrWords(stated.what()), namedOrWords(stated.about())));
      case DID -> new Demand.All(List.of(inflected(stated.what()), namedOrWords(stated.about())));
    };
  }

  private static Demand pieces(List<Piece> pieces) {
    return new Demand.All(pieces.stream().map(piece -> of(piece.unsigned())).toList());
  }

  private static Demand of(Piece piece) {
    return switch (piece) {
      case Piece.Inflected(var folded) -> ArticleTerms.inflected(folded);
      case Piece.Literal(var folded) -> ArticleTerms.word(folded);
      case Piece.Written written -> ArticleTerms.word(written.folded());
      case Piece _ -> NOTHING;
    };
  }
}
