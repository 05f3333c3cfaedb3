package org.standoff.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder.Findings;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Name;
import org.standoff.figures.FigureGrammar;
import org.standoff.text.Article;
import org.standoff.text.Span;

/**
 * An article with its mentions marked, {@code [person Ann Lee]} or {@code [person she = Ann Lee]},
 * and a pilcrow between paragraphs; prints the facts found in it, one a line: {@code quote: Ann Lee
 * | said | We won.}
 */
final class MarkedArticle {
  private static final Pattern MARK =
      Pattern.compile("\\[(person|organization|location|group) ([^\\]=]+?)(?: = ([^\\]]+))?\\]");
  private static final FactRules RULES = new FactRules();

  private record Mark(EntityType type, Span span, Optional<String> meaning) {}

  private final Article article;
  private final List<Mark> marks;

  private MarkedArticle(Article article, List<Mark> marks) {
    this.article = article;
    this.marks = marks;
  }

  static MarkedArticle of(String marked) {
    var text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    var source = marked.replace(" ¶ ", "\n\n");
    var matcher = MARK.matcher(source);
    int at = 0;
    while (matcher.find()) {
      text.append(source, at, matcher.start());
      var span = new Span(text.length(), text.length() + matcher.group(2).length());
      text.append(matcher.group(2));
      var type = EntityType.parse(matcher.group(1));
      marks.add(new Mark(type, span, Optional.ofNullable(matcher.group(3))));
      at = matcher.end();
    }
    text.append(source.substring(at));
    return new MarkedArticle(Article.of("test", text.toString()), marks);
  }

  /** The article with its facts; it refuses what does not fit its text. */
  AnnotatedArticle annotated() {
    var found = SharedModels.sentenceFinder().sentences(article);
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (var mark : marks) {
      var surface = mark.span().of(article.text());
      var entity = new Entity(mark.type(), mark.meaning().orElse(surface), List.of());
      if (!entities.contains(entity)) {
        entities.add(entity);
      }
      int sentence = 0;
      while (!found.get(sentence).span().contains(mark.span())) {
        sentence++;
      }
      boolean pronoun = Character.isLowerCase(surface.charAt(0)) || surface.length() < 4;
      var form = mark.meaning().isPresent() && pronoun ? Form.PRONOUN : Form.NAME;
      mentions.add(
          new Mention(mark.type(), mark.span(), sentence, form, entities.indexOf(entity), 1));
    }
    var trees = found.stream().map(SharedModels.parser()::parse).toList();
    var names =
        mentions.stream()
            .filter(mention -> mention.form() == Form.NAME)
            .map(mention -> new Name(mention.type(), mention.span(), mention.sentence(), 1))
            .toList();
    var figures = new FigureGrammar().figures(article, found, names);
    var findings = new Findings(found, trees, figures, new Resolution(entities, mentions));
    var facts = RULES.facts(article, findings);
    return new AnnotatedArticle(article, found, entities, mentions, figures, facts, "test");
  }

  /** What is said and what people are, one fact a line. */
  List<String> facts() {
    var annotated = annotated();
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
