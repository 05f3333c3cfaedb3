package org.standoff.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Qualifier;
import org.standoff.search.PassageFact;
import org.standoff.search.SoughtAnswer;

/** What answers a question, written out in the cells of a table. */
final class SoughtText {
  private SoughtText() {}

  /** Which words of a question no article has; empty if there are none. */
  static Optional<String> unknown(SoughtAnswer answer, MarkedLine marked) {
    return answer.unknown().isEmpty()
        ? Optional.empty()
        : Optional.of(
            answer.unknown().stream()
                .map(word -> "“" + marked.line(word, List.of()) + "”")
                .collect(Collectors.joining(", ", "no article has ", "")));
  }

  /** What answers, how the article stands to it, and what it lacks. */
  static List<String> cells(SoughtAnswer.Row row, MarkedLine marked) {
    return List.of(
        marked.line(value(row), List.of()),
        row.fact().map(FactText::standing).orElse(""),
        row.isAnswer() ? "" : marked.line("lacks " + String.join(", ", row.lacks()), List.of()));
  }

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
