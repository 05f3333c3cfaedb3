package org.standoff.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * Makes annotated articles of text that is marked up as on a printout, a sentence a line.
 *
 * <pre>
 * [person Leon Panetta] met [person he = Leon Panetta]     mentions, with the canonical name
 * [money $50 million = 50000000 USD]                       a figure with value and unit
 * [count 11 to 18 = 11..18 of fighters]                    a range, and what is counted
 * [count hundreds = 200.. of people]                       a range with an open end
 * [date Thursday = 2013-01-17]                             a day
 * </pre>
 */
final class MarkedText {
  private static final Set<String> TYPES =
      Stream.concat(
              Arrays.stream(EntityType.values()).map(EntityType::label),
              Arrays.stream(FigureKind.values()).map(FigureKind::label))
          .collect(Collectors.toSet());
  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "it", "they");
  static final String MODEL = "marked-1";

  private record Mark(String type, Span span, Optional<String> meaning) {}

  private final String marked;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  private MarkedText(String marked) {
    this.marked = marked;
  }

  static AnnotatedArticle article(String path, String marked) {
    return article(ArticlePath.of(path), marked);
  }

  static AnnotatedArticle article(ArticlePath path, String marked) {
    var parsed = new MarkedText(marked);
    parsed.readMarks();
    var details =
        new Details(
            path.file(),
            Optional.empty(),
            Optional.of("Title of " + path),
            Optional.empty(),
            Optional.of(LocalDate.of(2013, 1, 19)),
            "en",
            new TreeMap<>());
    var text = parsed.text.toString();
    return parsed.annotate(new Article("id-" + path, path, details, text, List.of(), List.of()));
  }

  private void readMarks() {
    for (int i = 0; i < marked.length(); i++) {
      int blank = marked.indexOf(' ', i);
      boolean opens =
          marked.charAt(i) == '[' && blank > 0 && TYPES.contains(marked.substring(i + 1, blank));
      if (!opens) {
        text.append(marked.charAt(i));
        continue;
      }
      int close = marked.indexOf(']', i);
      var inside = marked.substring(blank + 1, close);
      int equals = inside.indexOf(" = ");
      int start = text.length();
      text.append(equals < 0 ? inside : inside.substring(0, equals));
      marks.add(
          new Mark(
              marked.substring(i + 1, blank),
              new Span(start, text.length()),
              equals < 0 ? Optional.empty() : Optional.of(inside.substring(equals + 3))));
      i = close;
    }
  }

  private AnnotatedArticle annotate(Article article) {
    var sentences = sentences(article.text());
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (var mark : marks) {
      int sentence = sentenceOf(mark.span(), sentences);
      if (Arrays.stream(EntityType.values()).anyMatch(type -> type.label().equals(mark.type()))) {
        mentions.add(mention(mark, sentence, entities));
      } else {
        figures.add(figure(mark, sentence, sentences.get(sentence).span()));
      }
    }
    return new AnnotatedArticle(
        article, sentences, withForms(entities, mentions), mentions, figures, List.of(), MODEL);
  }

  private Mention mention(Mark mark, int sentence, List<Entity> entities) {
    var type = EntityType.parse(mark.type());
    var surface = mark.span().of(text);
    var name = mark.meaning().orElse(surface);
    var entity = new Entity(type, name, List.of());
    if (!entities.contains(entity)) {
      entities.add(entity);
    }
    return new Mention(
        type, mark.span(), sentence, form(surface, name), entities.indexOf(entity), 0.9);
  }

  private static Form form(String surface, String name) {
    if (surface.equals(name)) {
      return Form.NAME;
    }
    return PRONOUNS.contains(surface.toLowerCase(Locale.ROOT)) ? Form.PRONOUN : Form.SURNAME;
  }

  private List<Entity> withForms(List<Entity> entities, List<Mention> mentions) {
    List<Entity> complete = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      int number = i;
      var forms =
          mentions.stream()
              .filter(mention -> mention.entity() == number)
              .map(mention -> mention.span().of(text))
              .distinct()
              .toList();
      complete.add(new Entity(entities.get(i).type(), entities.get(i).name(), forms));
    }
    return complete;
  }

  private Figure figure(Mark mark, int sentence, Span sentenceSpan) {
    var kind = FigureKind.parse(mark.type());
    var meaning = mark.meaning().orElse("");
    int of = meaning.indexOf(" of ");
    var value = of < 0 ? meaning : meaning.substring(0, of);
    Optional<Span> counted = Optional.empty();
    if (of >= 0) {
      var words = meaning.substring(of + 4);
      int start = text.indexOf(words, sentenceSpan.start());
      counted = Optional.of(new Span(start, start + words.length()));
    }
    return new Figure(mark.span(), sentence, value(kind, value), counted);
  }

  private static Value value(FigureKind kind, String meaning) {
    if (kind == FigureKind.DATE || kind == FigureKind.TIME) {
      var iso = meaning.isEmpty() ? Optional.<String>empty() : Optional.of(meaning);
      return new Value.Moment(kind, iso, Qualifier.EXACT);
    }
    var parts = meaning.split(" ", 2);
    int dots = parts[0].indexOf("..");
    var low = new BigDecimal(dots < 0 ? parts[0] : parts[0].substring(0, dots));
    var high =
        dots < 0
            ? Optional.of(low)
            : Optional.of(parts[0].substring(dots + 2))
                .filter(end -> !end.isEmpty())
                .map(BigDecimal::new);
    var unit = parts.length > 1 ? Optional.of(parts[1]) : Optional.<String>empty();
    return new Value.Quantity(kind, low, high, unit, Qualifier.EXACT);
  }

  private static int sentenceOf(Span span, List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(span)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sentence holds " + span);
  }

  /** One sentence a line. */
  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      var tokens = tokens(text, start, end);
      if (!tokens.isEmpty()) {
        var span = new Span(tokens.getFirst().start(), tokens.getLast().end());
        sentences.add(new Sentence(span, tokens));
      }
      start = end + 1;
    }
    return sentences;
  }

  private static List<Token> tokens(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      boolean word = end > i;
      end = word ? end : i + 1;
      if (word || !Character.isWhitespace(text.charAt(i))) {
        var span = new Span(i, end);
        tokens.add(new Token(span, span.of(text), word ? "NOUN" : "PUNCT"));
      }
      i = end;
    }
    return tokens;
  }
}
