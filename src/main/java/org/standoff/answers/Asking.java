package org.standoff.answers;

import java.io.IOException;
import org.standoff.query.NameQuery;
import org.standoff.query.asked.Asked;
import org.standoff.search.Answer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;

/** Answers questions in English, which may take more than one question of a searcher. */
public record Asking(Searcher searcher, Selection selection) {

  /**
   * The answer to what was asked.
   *
   * @throws IllegalArgumentException if it cannot be answered yet
   */
  public Answer answer(Asked asked) throws IOException {
    return switch (asked) {
      case Asked.Where(var name) -> searcher.where(NameQuery.of(name), selection);
      case Asked.Who who -> who(who);
      case Asked.Said(var query) -> searcher.facts(query, selection);
      case Asked.Deed deed -> deed(deed);
      case Asked.Figure(var figure) -> searcher.bestFigures(figure, selection);
      case Asked.NotYet(var question) ->
          throw new IllegalArgumentException("\"" + question + "\" cannot be answered yet");
    };
  }

  private Answer who(Asked.Who asked) throws IOException {
    var who = searcher.who(NameQuery.of(asked.name()), selection);
    if (!who.isEmpty() || asked.otherwise().isEmpty()) {
      return who;
    }
    var deed = deed(asked.otherwise().get());
    return deed.isEmpty() ? who : deed;
  }

  /** By the facts of the first reading that finds any, else by the closest sentences. */
  private Answer deed(Asked.Deed asked) throws IOException {
    for (var reading : asked.readings()) {
      var facts = searcher.facts(reading, selection);
      if (!facts.isEmpty()) {
        return facts;
      }
    }
    return searcher.closest(asked.words(), selection);
  }
}
