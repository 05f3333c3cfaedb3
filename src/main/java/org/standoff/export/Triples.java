package org.standoff.export;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Value;
import org.standoff.text.Span;

/**
 * Triples in N-Triples (RDF 1.1): places in texts by the NLP Interchange Format 2.0, entities by
 * ITS 2.0 and schema.org, values and facts by a few terms of our own. Positions count code points.
 */
final class Triples implements Export {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String MEANS = "http://www.w3.org/2005/11/its/rdf#taIdentRef";
  private static final String SCHEMA = "http://schema.org/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final PrintStream out;

  Triples(PrintStream out) {
    this.out = out;
  }

  @Override
  public void add(AnnotatedArticle annotated) throws IOException {
    var article = annotated.article();
    var context = Iris.of(article);
    link(context, TYPE, NIF + "Context");
    text(context, NIF + "isString", article.text());
    article.details().title().ifPresent(title -> text(context, SCHEMA + "headline", title));
    article
        .details()
        .published()
        .ifPresent(day -> typed(context, SCHEMA + "datePublished", day.toString(), "date"));
    for (var entity : annotated.entities()) {
      var iri = Iris.ofEntity(entity.key());
      link(iri, TYPE, SCHEMA + type(entity.type()));
      text(iri, LABEL, entity.name());
    }
    int number = 0;
    for (var mention : annotated.mentions()) {
      var place = place(annotated, "mention", number++, mention.span());
      link(place, MEANS, Iris.ofEntity(annotated.entities().get(mention.entity()).key()));
      typed(place, Iris.term("score"), String.valueOf(mention.score()), "double");
    }
    for (var figure : annotated.figures()) {
      var place = place(annotated, "figure", number++, figure.span());
      text(place, Iris.term("kind"), figure.value().kind().label());
      value(place, figure.value());
      figure.of().ifPresent(of -> text(place, Iris.term("of"), annotated.text(of)));
    }
    for (var fact : annotated.facts()) {
      fact(annotated, fact, place(annotated, "fact", number++, fact.span()));
    }
  }

  private String place(AnnotatedArticle annotated, String kind, int number, Span span) {
    var iri = Iris.within(annotated.article(), kind, number);
    var counted = new CodePoints(annotated.article()).of(span);
    link(iri, TYPE, NIF + "String");
    link(iri, NIF + "referenceContext", Iris.of(annotated.article()));
    text(iri, Iris.term("place"), annotated.article().part(span).label());
    typed(iri, NIF + "beginIndex", String.valueOf(counted.start()), "nonNegativeInteger");
    typed(iri, NIF + "endIndex", String.valueOf(counted.end()), "nonNegativeInteger");
    text(iri, NIF + "anchorOf", annotated.text(span));
    return iri;
  }

  private void value(String place, Value value) {
    switch (value) {
      case Value.Moment(_, var iso, _) -> iso.ifPresent(day -> text(place, Iris.term("date"), day));
      case Value.Quantity(_, var low, var high, var unit, _, _) -> {
        typed(place, Iris.term("low"), low.toPlainString(), "decimal");
        high.ifPresent(end -> typed(place, Iris.term("high"), end.toPlainString(), "decimal"));
        unit.ifPresent(symbol -> text(place, Iris.term("unit"), symbol));
      }
    }
  }

  private void fact(AnnotatedArticle annotated, Fact fact, String iri) {
    text(iri, Iris.term("kind"), fact.kind().label());
    text(iri, Iris.term("certainty"), fact.certainty().label());
    typed(iri, Iris.term("negated"), String.valueOf(fact.negated()), "boolean");
    typed(iri, Iris.term("score"), String.valueOf(fact.score()), "double");
    if (fact.subject().isPresent()) {
      var subject = fact.subject().get();
      text(iri, Iris.term("subject"), subject.part().text());
      if (subject.entity().isPresent()) {
        var entity = annotated.entities().get(subject.entity().getAsInt());
        link(iri, Iris.term("who"), Iris.ofEntity(entity.key()));
      }
    }
    fact.predicate().ifPresent(words -> text(iri, Iris.term("predicate"), words.text()));
    text(iri, Iris.term("object"), fact.object().text());
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case LOCATION -> "Place";
      case ORGANIZATION -> "Organization";
      case GROUP, MISC -> "Thing";
    };
  }

  private void link(String subject, String predicate, String object) {
    out.print('<' + subject + "> <" + predicate + "> <" + object + "> .\n");
  }

  private void text(String subject, String predicate, String literal) {
    out.print('<' + subject + "> <" + predicate + "> \"" + escaped(literal) + "\" .\n");
  }

  private void typed(String subject, String predicate, String literal, String type) {
    out.print(
        '<'
            + subject
            + "> <"
            + predicate
            + "> \""
            + escaped(literal)
            + "\"^^<"
            + XSD
            + type
            + "> .\n");
  }

  /** Everything but printable ASCII as the standard writes it; half a pair is no character. */
  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            escaped.append('\\').append((char) c);
          } else if (c >= ' ' && c < 0x7F) {
            escaped.append((char) c);
          } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            escaped.append("\\uFFFD");
          } else {
            escaped.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
          }
        });
    return escaped.toString();
  }

  @Override
  public void close() {
    out.flush();
  }
}
