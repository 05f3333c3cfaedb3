package org.standoff.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.output.paper.Printable;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionEffect;
import org.standoff.search.LoggedCorrection;
import org.standoff.search.Signature;
import org.standoff.search.Statistics;

/** What is told of a pile as a whole, as JSON: how much it holds, and what was corrected in it. */
public final class PileJson {
  private PileJson() {}

  /** How much a pile holds. */
  public static String of(Statistics statistics) {
    var object = object();
    object.put("version", 1);
    object.put("articles", statistics.articles());
    object.put("sentences", statistics.sentences());
    object.put("firstPublished", statistics.firstPublished().map(Object::toString).orElse(null));
    object.put("lastPublished", statistics.lastPublished().map(Object::toString).orElse(null));
    var names = object.putObject("names");
    for (var type : EntityType.values()) {
      var counts = names.putObject(type.label());
      counts.put("mentions", statistics.mentions().getOrDefault(type, 0));
      counts.put("names", statistics.entities().getOrDefault(type, 0));
    }
    var figures = object.putObject("figures");
    for (Map.Entry<FigureKind, Integer> kind : statistics.figures().entrySet()) {
      figures.put(kind.getKey().label(), kind.getValue());
    }
    object.put("bytes", statistics.bytes());
    object.put("models", statistics.models());
    return Printable.json(object.toString());
  }

  /** A correction as it stands in the log. */
  public static String of(LoggedCorrection logged) {
    var object = object();
    object.put("number", logged.number());
    correction(object, logged.correction());
    object.put("idle", logged.idle().orElse(null));
    object.put("by", logged.signature().map(Signature::name).orElse(null));
    object.put("at", logged.signature().map(by -> by.at().toString()).orElse(null));
    return Printable.json(object.toString());
  }

  /**
   * A correction and what it changes.
   *
   * @param number in the log; 0 if it was not made
   */
  public static String of(Correction correction, CorrectionEffect effect, int number) {
    var object = object();
    object.put("version", 1);
    if (number > 0) {
      object.put("number", number);
    }
    correction(object, correction);
    object.put("mentions", effect.mentions());
    object.put("articles", effect.articles());
    return Printable.json(object.toString());
  }

  private static void correction(ObjectNode object, Correction correction) {
    switch (correction) {
      case Correction.Merge(var from, var into) ->
          object.put("correction", "merge").put("from", from).put("into", into);
      case Correction.Split(var form, var from, var article) ->
          object
              .put("correction", "split")
              .put("form", form)
              .put("from", from)
              .put("in", article.map(Object::toString).orElse(null));
      case Correction.Retype(var key, var type) ->
          object.put("correction", "type").put("name", key).put("type", type.label());
      case Correction.Hide(var key) -> object.put("correction", "hide").put("name", key);
      case Correction.Undo(var number) -> object.put("correction", "undo").put("undoes", number);
      case Correction.Illegible illegible ->
          object.put("correction", "illegible").put("text", illegible.toString());
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
