package org.standoff.opensearch.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Mention;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.search.ArticleHead;
import org.standoff.search.ArticleNames;
import org.standoff.search.Excerpt;
import org.standoff.search.Passage;
import org.standoff.search.PassageCopies;
import org.standoff.search.PassageFact;
import org.standoff.search.PassageFigure;
import org.standoff.search.PassageMention;
import org.standoff.text.ArticlePart;
import org.standoff.text.Keys;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/** Makes passages of the sentences of an article. */
public final class Passages {
  private final AnnotatedArticle annotated;
  private final ArticleHead head;
  private final String readable;
  private final Lines lines;
  private final Lines titleLines;
  private final int context;
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();
  private final Map<Integer, List<Figure>> figures = new HashMap<>();

  /**
   * Makes passages with what stands around them.
   *
   * @param annotated under the path it is kept by
   * @param context so many sentences before and after each
   */
  public Passages(AnnotatedArticle annotated, ArticleNames names, int context) {
    this.annotated = annotated;
    this.context = context;
    var article = annotated.article();
    head = new ArticleHead(article.id(), names.shown(article.path()), article.details());
    readable = article.readable();
    lines = Lines.of(article.text());
    titleLines = Lines.of(article.details().title().orElse(""));
    for (var mention : annotated.mentions()) {
      mentions.computeIfAbsent(mention.sentence(), _ -> new ArrayList<>()).add(mention);
    }
    for (var figure : annotated.figures()) {
      figures.computeIfAbsent(figure.sentence(), _ -> new ArrayList<>()).add(figure);
    }
  }

  /** A sentence by its number. */
  public FoundSentence sentence(int number) {
    var span = span(number);
    var passage =
        new Passage(
            head,
            number,
            excerpt(span),
            List.of(),
            mentions.getOrDefault(number, List.of()).stream().map(this::mention).toList(),
            figures.getOrDefault(number, List.of()).stream().map(this::figure).toList(),
            before(number),
            after(number),
            "",
            List.of(),
            PassageCopies.NONE);
    return new FoundSentence(passage, span.of(readable), Keys.of(annotated.article().path()));
  }

  /** A fact by its number in the article. */
  public FoundFact fact(int number) {
    return fact(annotated.facts().get(number));
  }

  /** The facts that start in a sentence. */
  public List<FoundFact> factsOf(int sentence) {
    return annotated.facts().stream()
        .filter(fact -> fact.sentence() == sentence)
        .map(this::fact)
        .toList();
  }

  private FoundFact fact(Fact fact) {
    var entity =
        fact.subject().flatMap(who -> who.entity().stream().boxed().findFirst()).map(this::name);
    var shown =
        new PassageFact(
            fact.kind(),
            fact.subject().map(who -> who.part().text()),
            entity,
            fact.predicate().map(Fact.Part::text),
            excerpt(fact.object().span(), fact.object().text()),
            fact.arguments(),
            fact.negated(),
            fact.certainty(),
            fact.score());
    return new FoundFact(shown, sentence(fact.sentence()));
  }

  private String name(int entity) {
    return annotated.entities().get(entity).name();
  }

  private Span span(int number) {
    return annotated.sentences().get(number).span();
  }

  private List<Excerpt> before(int number) {
    List<Excerpt> before = new ArrayList<>();
    for (int i = Math.max(0, number - context); i < number; i++) {
      if (areInOnePart(i, number)) {
        before.add(excerpt(span(i)));
      }
    }
    return before;
  }

  private List<Excerpt> after(int number) {
    List<Excerpt> after = new ArrayList<>();
    for (int i = number + 1;
        after.size() < context && i < annotated.sentences().size() && areInOnePart(i, number);
        i++) {
      after.add(excerpt(span(i)));
    }
    return after;
  }

  private boolean areInOnePart(int one, int other) {
    var article = annotated.article();
    return article.part(span(one)) == article.part(span(other));
  }

  private Excerpt excerpt(Span span) {
    return excerpt(span, annotated.article().words(span));
  }

  private Excerpt excerpt(Span span, String words) {
    var article = annotated.article();
    var part = article.part(span);
    var inPart = article.inPart(span);
    var of = part == ArticlePart.TEXT ? lines : titleLines;
    return new Excerpt(part, inPart, of.place(inPart.start()), words);
  }

  private PassageMention mention(Mention mention) {
    var entity = annotated.entities().get(mention.entity());
    return new PassageMention(
        excerpt(mention.span()),
        mention.type(),
        mention.form(),
        entity.name(),
        entity.key(),
        mention.entity(),
        mention.score());
  }

  private PassageFigure figure(Figure figure) {
    return new PassageFigure(
        excerpt(figure.span()), figure.value(), figure.of().map(this::excerpt));
  }
}
