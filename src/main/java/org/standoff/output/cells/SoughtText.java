package org.standoff.output.cells;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Qualifier;
import org.standoff.search.PassageFact;
import org.standoff.search.SoughtAnswer;

/** What answers a question, written out in the cells of a table. */
public final class SoughtText {
  private SoughtText() {}

  /** Which words of a question no article has; empty if there are none. */
  public static Optional<String> unknown(SoughtAnswer answer) {
    return answer.unknown().isEmpty()
        ? Optional.empty()
        : Optional.of(
            answer.unknown().stream()
                .map(word -> "“" + word + "”")
                .collect(Collectors.joining(", ", "no article has ", "")));
  }

  /** What answers, how the article stands to it, and what it lacks. */
  public static List<String> cells(SoughtAnswer.Row row) {
    return List.of(
        value(row),
        row.fact().map(FactText::standing).orElse(""),
        row.isAnswer() ? "" : "lacks " + String.join(", ", row.lacks()));
  }

  /** A value with what it counts, a name in full, who said it; empty where no words stand out. */
  public static String value(SoughtAnswer.Row row) {
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
