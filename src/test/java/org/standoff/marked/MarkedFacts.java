package org.standoff.marked;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder;
import org.standoff.annotation.FactFinder.Findings;
import org.standoff.annotation.Form;
import org.standoff.annotation.Name;
import org.standoff.figures.FigureGrammar;
import org.standoff.text.Article;

/** Marked text with the facts that rules find in it; a pilcrow stands between paragraphs. */
public final class MarkedFacts {
  private static final FigureGrammar FIGURES = new FigureGrammar();

  private MarkedFacts() {}

  /** The article with its facts; it refuses what does not fit its text. */
  public static AnnotatedArticle annotated(
      String source, Function<Article, Analysis> analyst, FactFinder rules) {
    var marked = parsed(source);
    var article = Article.of("test", marked.text());
    return annotated(article, analyst.apply(article), marked.marks(), rules);
  }

  /** For each word of the marked text, the article that ends with it, with its facts. */
  public static Stream<AnnotatedArticle> beginnings(
      String source, Function<Article, Analysis> analyst, FactFinder rules) {
    var marked = parsed(source);
    var analysis = analyst.apply(Article.of("test", marked.text()));
    return analysis.trees().stream()
        .flatMap(tree -> tree.words().stream())
        .map(word -> word.span().end())
        .map(end ->
            annotated(
                Article.of("test", marked.text().substring(0, end)),
                analysis.upTo(end),
                marked.marks().stream().filter(mark -> mark.span().end() <= end).toList(),
                rules));
  }

  private static Marked parsed(String source) {
    return Marked.parse(source.replace(" ¶ ", "\n\n"));
  }

  private static AnnotatedArticle annotated(
      Article article, Analysis analysis, List<Marked.Mark> marks, FactFinder rules) {
    var sentences = analysis.sentences();
    var of = MarkedArticle.of(article, sentences, marks);
    var names =
        of.mentions().stream()
            .filter(mention -> mention.form() == Form.NAME)
            .map(mention -> new Name(mention.type(), mention.span(), mention.sentence(), 1))
            .toList();
    var figures = FIGURES.figures(article, sentences, names);
    var resolution = new Resolution(of.entities(), of.mentions());
    var facts =
        rules.facts(article, new Findings(sentences, analysis.trees(), figures, resolution));
    return new AnnotatedArticle(
        article, sentences, of.entities(), of.mentions(), figures, facts, of.model());
  }

  /**
   * The facts but for relations, which are many, one a line: {@code quote: Ann Lee | said | We
   * won.}
   */
  public static List<String> lines(AnnotatedArticle annotated) {
    return annotated.facts().stream()
        .filter(fact -> fact.kind() != Fact.Kind.RELATION)
        .map(fact -> line(annotated, fact))
        .toList();
  }

  private static String line(AnnotatedArticle annotated, Fact fact) {
    var line = new StringBuilder(fact.kind().label()).append(": ");
    line.append(fact.subject().map(subject -> name(annotated, subject)).orElse("-"));
    line.append(" | ").append(fact.predicate().map(Fact.Part::text).orElse("-"));
    line.append(" | ").append(fact.object().text().replace("\n", " "));
    for (var argument : fact.arguments()) {
      line.append(" | ").append(argument.role().label()).append(' ');
      line.append(argument.part().text());
    }
    if (fact.negated()) {
      line.append(" | negated");
    }
    if (fact.certainty() != Fact.Certainty.CERTAIN) {
      line.append(" | ").append(fact.certainty().label());
    }
    return line.toString();
  }

  private static String name(AnnotatedArticle annotated, Fact.Subject subject) {
    return subject.entity().isPresent()
        ? annotated.entities().get(subject.entity().getAsInt()).name()
        : "'" + subject.part().text() + "'";
  }
}
