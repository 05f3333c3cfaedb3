package org.standoff.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.standoff.output.Format;
import org.standoff.output.JsonAnswer;
import org.standoff.output.paper.Paper;
import org.standoff.search.Answer;
import org.standoff.search.CopiedPassages;
import org.standoff.search.CountsAnswer;
import org.standoff.search.Library;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.serve.door.Caller;
import org.standoff.serve.http.Reply;
import org.standoff.serve.pile.OpenPile;

/**
 * Something that is asked of the pile.
 *
 * @param body the JSON that came with it; missing if none did
 * @param caller who asks
 */
record Inquiry(QuestionParameters parameters, OpenPile.Visit visit, JsonNode body, Caller caller) {
  Searcher searcher() {
    return visit.searcher();
  }

  Library pile() {
    return visit.pile();
  }

  /** Whether the answer is written as it comes. */
  static boolean isStreamed(QuestionParameters parameters) {
    return parameters.text("format").filter(format -> !format.equals("json")).isPresent();
  }

  /** The part of the articles that is asked, unordered; files have all rows without a limit. */
  Selection selection() {
    return parameters.selection(isStreamed(parameters) ? 0 : QuestionParameters.USUAL_LIMIT);
  }

  Reply reply(Answer answer) throws IOException {
    return reply(answer, Optional.empty());
  }

  /**
   * An answer as it is asked for: as an object with its records, as JSON Lines or as a table; with
   * copies marked, or counted.
   *
   * @param read how the question was read
   */
  Reply reply(Answer answer, Optional<String> read) throws IOException {
    var by = parameters.by();
    var told =
        by.isPresent()
            ? CountsAnswer.of(answer, by.get())
            : CopiedPassages.mark(answer, searcher(), false);
    var format = parameters.text("format", "json").toLowerCase(Locale.ROOT);
    return switch (format) {
      case "json" -> Reply.json(JsonAnswer.of(told, read));
      case "jsonl" -> streamed(told, Format.JSONL, "application/jsonl", "answer.jsonl");
      case "csv" -> streamed(told, Format.CSV, "text/csv; charset=utf-8", "answer.csv");
      default ->
          throw new IllegalArgumentException(
              "no format '" + format + "': there are json, jsonl, csv");
    };
  }

  private static Reply streamed(Answer answer, Format format, String type, String fileName) {
    return new Reply.Streamed(
        type, fileName, out -> format.printer(new Paper(out, _ -> {}, false)).print(answer));
  }
}
