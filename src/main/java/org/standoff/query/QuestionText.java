package org.standoff.query;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.query.ranges.Amount;
import org.standoff.query.ranges.Days;

/**
 * Questions as lines of text: a verb and its fields, in any order, those that say nothing left out.
 * A field that may have several values is there several times.
 *
 * <pre>
 * where name:"Leon Panetta" type:person form:surname
 * find query:"gas OR \"natural gas\""
 * figures words:hostages kind:count min:100 order:value
 * </pre>
 *
 * Reading what was written gives an equal question.
 */
public final class QuestionText {
  private QuestionText() {}

  /** A question as one line. */
  public static String print(Question question) {
    return switch (question) {
      case Question.Where(var name) -> print(new FieldWriter("where"), name);
      case Question.Who(var name, var score) ->
          print(
              score == Fact.SURE
                  ? new FieldWriter("who")
                  : new FieldWriter("who").add("score", String.valueOf(score)),
              name);
      case Question.With(var name, var types) -> {
        var fields = new FieldWriter("with");
        sorted(types).forEach(type -> fields.add("company", type.label()));
        yield print(fields, name);
      }
      case Question.Names(var pattern, var types) -> {
        var fields = new FieldWriter("names").addUnlessEmpty("pattern", pattern);
        sorted(types).forEach(type -> fields.add("type", type.label()));
        yield fields.toString();
      }
      case Question.Find(var query) ->
          new FieldWriter("find").add("query", query.toString()).toString();
      case Question.Figures(var figures, var order) ->
          print("figures", figures).add("order", order.label()).toString();
      case Question.Conflicts(var figures) -> print("conflicts", figures).toString();
      case Question.Facts(var facts) -> print(facts);
      case Question.Answering(var sought) -> print(sought);
    };
  }

  private static String print(FieldWriter fields, NameQuery query) {
    fields.add("name", query.name());
    if (query.literal()) {
      fields.add("literal", "true");
    }
    sorted(query.types()).forEach(type -> fields.add("type", type.label()));
    sorted(query.forms()).forEach(form -> fields.add("form", form.label()));
    sorted(query.tiers()).forEach(tier -> fields.add("tier", tier.label()));
    return fields.toString();
  }

  private static FieldWriter print(String verb, FigureQuery query) {
    var fields = new FieldWriter(verb).addUnlessEmpty("words", query.words());
    query.kind().ifPresent(kind -> fields.add("kind", kind.label()));
    query.unit().ifPresent(unit -> fields.add("unit", unit));
    query.minimum().ifPresent(minimum -> fields.add("min", minimum.toString()));
    query.maximum().ifPresent(maximum -> fields.add("max", maximum.toString()));
    query.days().ifPresent(days -> fields.add("days", days.first() + "/" + days.last()));
    return fields;
  }

  private static String print(FactQuery query) {
    var fields = new FieldWriter("facts");
    sorted(query.kinds()).forEach(kind -> fields.add("kind", kind.label()));
    if (query.minimumScore() > 0) {
      fields.add("score", String.valueOf(query.minimumScore()));
    }
    return fields
        .addUnlessEmpty("subject", query.subject())
        .addUnlessEmpty("predicate", query.predicate())
        .addUnlessEmpty("object", query.object())
        .addUnlessEmpty("about", query.about())
        .addUnlessEmpty("words", query.words())
        .toString();
  }

  private static String print(Sought sought) {
    var fields = new FieldWriter("sought").add("answer", sought.answer().label());
    sought.figures().forEach(kind -> fields.add("figure", kind.label()));
    sought.focus().forEach(word -> fields.add("focus", word));
    sought.words().forEach(word -> fields.add("word", word));
    sought.facts().forEach(fact -> fields.add("fact", print(fact)));
    return fields.toString();
  }

  /**
   * The question that a line stands for.
   *
   * @throws QuerySyntaxException if it is none; it says where and why
   */
  public static Question parse(String line) throws QuerySyntaxException {
    var fields = FieldReader.read(line);
    var question = question(fields);
    fields.requireAllTaken();
    return question;
  }

  private static Question question(FieldReader fields) throws QuerySyntaxException {
    return switch (fields.verb()) {
      case "where" -> new Question.Where(name(fields));
      case "who" ->
          new Question.Who(
              name(fields), fields.one("score", Double::parseDouble).orElse(Fact.SURE));
      case "with" -> new Question.With(name(fields), fields.set("company", EntityType::parse));
      case "names" -> new Question.Names(fields.text("pattern"), types(fields));
      case "find" ->
          new Question.Find(
              fields
                  .one("query", QueryParser::parse)
                  .orElseThrow(() -> fields.mistake("find needs a query")));
      case "figures" ->
          new Question.Figures(
              fields.make(() -> figures(fields)),
              fields.one("order", FigureOrder::parse).orElse(FigureOrder.PLACE));
      case "conflicts" -> new Question.Conflicts(fields.make(() -> figures(fields)));
      case "facts" -> new Question.Facts(facts(fields));
      case "sought" -> new Question.Answering(fields.make(() -> sought(fields)));
      default ->
          throw fields.mistake(
              "no question begins so: there are where, who, with, names, find, figures,"
                  + " conflicts, facts, sought");
    };
  }

  private static NameQuery name(FieldReader fields) throws QuerySyntaxException {
    return new NameQuery(
        fields.text("name"),
        fields.one("literal", Boolean::parseBoolean).orElse(false),
        types(fields),
        fields.set("form", Form::parse),
        fields.set("tier", Tier::parse));
  }

  private static Set<EntityType> types(FieldReader fields) throws QuerySyntaxException {
    return fields.set("type", EntityType::parse);
  }

  private static FigureQuery figures(FieldReader fields) throws QuerySyntaxException {
    return new FigureQuery(
        fields.text("words"),
        fields.one("kind", FigureKind::parse),
        fields.one("unit", unit -> unit),
        fields.one("min", QuestionText::number),
        fields.one("max", QuestionText::number),
        fields.one("days", QuestionText::days));
  }

  private static Sought sought(FieldReader fields) throws QuerySyntaxException {
    return new Sought(
        fields.one("answer", AnswerKind::parse).orElse(AnswerKind.ANY),
        fields.list("figure", FigureKind::parse),
        fields.list("focus", word -> word),
        fields.list("word", word -> word),
        fields.list("fact", QuestionText::fact));
  }

  private static FactQuery fact(String line) {
    try {
      var fields = FieldReader.read(line);
      var facts = facts(fields);
      fields.requireAllTaken();
      return facts;
    } catch (QuerySyntaxException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static FactQuery facts(FieldReader fields) throws QuerySyntaxException {
    return new FactQuery(
        fields.set("kind", Fact.Kind::parse),
        fields.text("subject"),
        fields.text("predicate"),
        fields.text("object"),
        fields.text("about"),
        fields.text("words"),
        fields.one("score", Double::parseDouble).orElse(0.0));
  }

  /** A number as it was printed, or as a user types it. */
  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException typed) {
      return Amount.parse(text);
    }
  }

  private static Days days(String text) {
    return Days.of(text).orElseThrow(() -> new IllegalArgumentException("no days '" + text + "'"));
  }

  private static <E extends Enum<E>> List<E> sorted(Collection<E> values) {
    return values.stream().sorted().toList();
  }
}
