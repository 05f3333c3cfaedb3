package org.standoff.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * Annotations written by hand: every line of the text is a sentence, and what is annotated is named
 * by its words, {@code "he"} for the first and {@code "he#2"} for the second "he".
 */
public final class AnnotatedText {
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  public AnnotatedText(String text) {
    this.text = text;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (end > start) {
        var span = new Span(start, end);
        sentences.add(new Sentence(span, List.of(new Token(span, span.of(text), "X"))));
      }
      start = end + 1;
    }
  }

  /** Where words stand. */
  public Span span(String words) {
    int number = words.indexOf('#') < 0 ? 1 : Integer.parseInt(words.split("#", 2)[1]);
    var plain = words.split("#", 2)[0];
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = text.indexOf(plain, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(words + " is not in the text");
      }
    }
    return new Span(at, at + plain.length());
  }

  public AnnotatedText mention(EntityType type, Form form, String words, String entity) {
    var span = span(words);
    mentions.add(new Mention(type, span, sentence(span.start()), form, entity(entity), 1));
    return this;
  }

  public AnnotatedText person(String words, String entity) {
    return mention(EntityType.PERSON, Form.NAME, words, entity);
  }

  public AnnotatedText pronoun(String words, String entity) {
    return mention(EntityType.PERSON, Form.PRONOUN, words, entity);
  }

  public AnnotatedText quantity(FigureKind kind, String words, String low, String unit) {
    return quantity(kind, words, low, unit, Optional.empty());
  }

  /** A number with what it counts. */
  public AnnotatedText count(String words, String low, String of) {
    return quantity(FigureKind.COUNT, words, low, "", Optional.of(span(of)));
  }

  private AnnotatedText quantity(
      FigureKind kind, String words, String low, String unit, Optional<Span> of) {
    var number = new BigDecimal(low);
    var value =
        new Value.Quantity(
            kind,
            number,
            Optional.of(number),
            Optional.of(unit).filter(symbol -> !symbol.isEmpty()),
            Qualifier.EXACT);
    return figure(words, value, of);
  }

  /** A date, {@code ""} for one that nobody knows. */
  public AnnotatedText date(String words, String iso) {
    var known = Optional.of(iso).filter(day -> !day.isEmpty());
    return figure(
        words, new Value.Moment(FigureKind.DATE, known, Qualifier.EXACT), Optional.empty());
  }

  private AnnotatedText figure(String words, Value value, Optional<Span> of) {
    var span = span(words);
    figures.add(new Figure(span, sentence(span.start()), value, of));
    return this;
  }

  /**
   * A fact.
   *
   * @param subject words of the text
   * @param entity the subject's name, or {@code ""} where it has none
   * @param predicate words of the text, or {@code ""}
   */
  public AnnotatedText fact(
      Fact.Kind kind, String subject, String entity, String predicate, String object) {
    var number = entity.isEmpty() ? OptionalInt.empty() : OptionalInt.of(entity(entity));
    return fact(kind, Optional.of(new Fact.Subject(part(subject), number)), predicate, object, 1);
  }

  public AnnotatedText factOfNobody(Fact.Kind kind, String object) {
    return fact(kind, Optional.empty(), "", object, 1);
  }

  /** A fact whose subject has no entity, with a score. */
  public AnnotatedText scored(
      double score, Fact.Kind kind, String subject, String predicate, String object) {
    var who = Optional.of(new Fact.Subject(part(subject), OptionalInt.empty()));
    return fact(kind, who, predicate, object, score);
  }

  private AnnotatedText fact(
      Fact.Kind kind,
      Optional<Fact.Subject> subject,
      String predicate,
      String object,
      double score) {
    var verb = Optional.of(predicate).filter(words -> !words.isEmpty()).map(this::part);
    var said = part(object);
    var whole = verb.map(part -> said.span().hull(part.span())).orElse(said.span());
    facts.add(
        new Fact(
            kind,
            sentence(whole.start()),
            sentence(whole.end() - 1),
            subject,
            verb,
            said,
            List.of(),
            false,
            Fact.Certainty.CERTAIN,
            score));
    return this;
  }

  public Article article() {
    return Article.of("test", text);
  }

  public AnnotatedArticle annotated() {
    return new AnnotatedArticle(article(), sentences, entities, mentions, figures, facts, "test");
  }

  /** What a measure prints of one article. */
  public <G> List<String> measured(Evaluation<G> evaluation, G gold) {
    evaluation.add(new Marked<>("test", article(), gold), annotated());
    return shown(evaluation.rows());
  }

  /** Rows as lines, all numbers with three digits. */
  public static List<String> shown(List<Row> rows) {
    return rows.stream()
        .map(row ->
            row.label()
                + row.cells().stream().map(AnnotatedText::shown).collect(Collectors.joining()))
        .toList();
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Measure measure ->
          String.format(Locale.ROOT, " %s %.3f", measure.name(), measure.value());
      case Cell.Range(var interval) ->
          String.format(Locale.ROOT, " %.3f..%.3f", interval.low(), interval.high());
      case Cell.Count count -> " " + count.name() + " " + count.number();
    };
  }

  private Fact.Part part(String words) {
    return Fact.Part.of(text, span(words));
  }

  private int entity(String name) {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).name().equals(name)) {
        return i;
      }
    }
    entities.add(new Entity(EntityType.PERSON, name, List.of(name)));
    return entities.size() - 1;
  }

  private int sentence(int offset) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(offset)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sentence at " + offset);
  }
}
