package org.standoff.output;

import java.util.Optional;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Qualifier;
import org.standoff.search.PassageFact;
import org.standoff.search.SoughtAnswer;

/** What answers a question, written out in a cell of a table. */
final class SoughtText {
  private SoughtText() {}

  /** A value with what it counts, a name in full, who said it; empty where no words stand out. */
  static String value(SoughtAnswer.Row row) {
    return row.reply().map(reply -> value(reply, row.fact())).orElse("");
  }

  private static String value(SoughtAnswer.Reply reply, Optional<PassageFact> said) {
    return switch (reply) {
      case SoughtAnswer.Reply.Figured(var figure) -> {
        var value = figure.value();
        var of = figure.of().map(counted -> " " + counted.text()).orElse("");
        var qualifier =
            value.qualifier() == Qualifier.EXACT ? "" : " (" + value.qualifier().label() + ")";
        yield FigureText.value(value) + of + qualifier;
      }
      case SoughtAnswer.Reply.Named(var mention) -> mention.entity();
      case SoughtAnswer.Reply.Worded _ ->
          said.filter(fact -> fact.kind() == Fact.Kind.QUOTE || fact.kind() == Fact.Kind.STATEMENT)
              .map(FactText::subject)
              .orElse("");
    };
  }
}
