package org.standoff.evaluate.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.evaluate.GoldFields;
import org.standoff.evaluate.gold.Gold.Claims;
import org.standoff.evaluate.gold.Gold.GoldEntity;
import org.standoff.evaluate.gold.Gold.GoldFigure;
import org.standoff.evaluate.gold.Gold.GoldPronoun;
import org.standoff.evaluate.gold.Gold.GoldQuestion;
import org.standoff.evaluate.gold.Gold.GoldQuote;
import org.standoff.evaluate.gold.Gold.GoldRelation;
import org.standoff.evaluate.gold.Gold.GoldRole;
import org.standoff.evaluate.gold.Gold.GoldStatement;
import org.standoff.text.Span;

/** Reads the JSON file that belongs to an article. */
final class GoldFile {
  private final String text;

  private GoldFile(String text) {
    this.text = text;
  }

  /**
   * What a file says of a text.
   *
   * @throws IOException if the file is not of the form; the message names file and line
   */
  static Gold read(Path file, String text) throws IOException {
    String json;
    try {
      json = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": is no UTF-8", e);
    }
    return new GoldFile(text).gold(GoldFields.parse(json, file.toString(), 1));
  }

  private Gold gold(GoldFields fields) throws IOException {
    return new Gold(
        each(fields, "entities", this::entity),
        each(fields, "figures", this::figure),
        fields.has("quotes") ? Optional.of(claims(fields)) : Optional.empty(),
        fields.has("pronouns")
            ? Optional.of(each(fields, "pronouns", this::pronoun))
            : Optional.empty(),
        each(fields, "questions", this::question));
  }

  private interface Part<T> {
    T of(GoldFields fields) throws IOException;
  }

  private static <T> List<T> each(GoldFields fields, String name, Part<T> part) throws IOException {
    List<T> parts = new ArrayList<>();
    for (var object : fields.objects(name)) {
      parts.add(part.of(object));
    }
    return parts;
  }

  private GoldEntity entity(GoldFields fields) throws IOException {
    return new GoldEntity(fields.text("name"), fields.texts("aliases"));
  }

  private GoldFigure figure(GoldFields fields) throws IOException {
    return new GoldFigure(
        fields.text("text"),
        span(fields, "text"),
        kind(fields),
        fields.optionalNumber("low"),
        fields.optionalNumber("high"),
        fields.optionalText("unit"),
        qualifier(fields),
        fields.optionalText("of"),
        fields.optionalText("date"));
  }

  private static FigureKind kind(GoldFields fields) throws IOException {
    try {
      return FigureKind.parse(fields.text("kind"));
    } catch (IllegalArgumentException e) {
      throw fields.fault(e.getMessage());
    }
  }

  private static Qualifier qualifier(GoldFields fields) throws IOException {
    var label = fields.optionalText("qualifier").orElse(Qualifier.EXACT.label());
    return Arrays.stream(Qualifier.values())
        .filter(qualifier -> qualifier.label().equals(label))
        .findFirst()
        .orElseThrow(() -> fields.fault("no qualifier '" + label + "'"));
  }

  private Claims claims(GoldFields fields) throws IOException {
    return new Claims(
        each(fields, "quotes", this::quote),
        each(fields, "statements", this::statement),
        each(fields, "roles", this::role),
        each(fields, "relations", this::relation));
  }

  private GoldQuote quote(GoldFields fields) throws IOException {
    return new GoldQuote(fields.text("text"), span(fields, "text"), fields.optionalText("speaker"));
  }

  private GoldStatement statement(GoldFields fields) throws IOException {
    var content = fields.text("content");
    return new GoldStatement(content, Occurrence.of(text, content, 1), fields.text("speaker"));
  }

  private GoldRole role(GoldFields fields) throws IOException {
    return new GoldRole(fields.text("person"), fields.text("role"));
  }

  private GoldRelation relation(GoldFields fields) throws IOException {
    return new GoldRelation(
        fields.text("subject"),
        fields.text("predicate"),
        fields.text("object"),
        Occurrence.of(text, fields.text("sentence"), 1));
  }

  private GoldPronoun pronoun(GoldFields fields) throws IOException {
    return new GoldPronoun(
        fields.text("text"),
        Occurrence.ofWord(text, fields.text("text"), number(fields)),
        fields.optionalText("entity"));
  }

  private GoldQuestion question(GoldFields fields) throws IOException {
    var answer = fields.text("answer");
    var sentence = Occurrence.of(text, fields.text("sentence"), 1);
    return new GoldQuestion(
        fields.text("question"), answer, sentence.flatMap(start -> from(start, answer)));
  }

  /** The first place of some words at or behind the start of a span. */
  private Optional<Span> from(Span start, String words) {
    int at = words.isEmpty() ? -1 : text.indexOf(words, start.start());
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  private Optional<Span> span(GoldFields fields, String name) throws IOException {
    return Occurrence.of(text, fields.text(name), number(fields));
  }

  private static int number(GoldFields fields) throws IOException {
    int number = fields.has("nth") ? fields.integer("nth") : 1;
    if (number < 1) {
      throw fields.fault("'nth' counts from 1, not " + number);
    }
    return number;
  }
}
