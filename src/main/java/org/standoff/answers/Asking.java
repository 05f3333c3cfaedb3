package org.standoff.answers;

import java.io.IOException;
import org.standoff.query.NameQuery;
import org.standoff.query.asked.Asked;
import org.standoff.search.Answer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;

/** Answers questions in English, which may take more than one question of a searcher. */
public record Asking(Searcher searcher, Selection selection) {

  /** The answer to what was asked. */
  public Answer answer(Asked asked) throws IOException {
    return switch (asked) {
      case Asked.Where where -> where(where);
      case Asked.Who who -> who(who);
      case Asked.Closest(var question) -> searcher.answer(question, selection);
    };
  }

  private Answer where(Asked.Where asked) throws IOException {
    var where = searcher.where(NameQuery.of(asked.name()), selection);
    if (!where.isEmpty() || asked.otherwise().isEmpty()) {
      return where;
    }
    var sought = searcher.answer(asked.otherwise().get(), selection);
    return sought.isEmpty() ? where : sought;
  }

  /** A page for each who bears the name, else the sentences that say who it is. */
  private Answer who(Asked.Who asked) throws IOException {
    var who = searcher.who(NameQuery.of(asked.name()), selection);
    if (who.pageCount() > 0) {
      return who;
    }
    var sought = searcher.answer(asked.otherwise(), selection);
    boolean mayMean = !who.isEmpty() || !who.suggestions().isEmpty();
    return sought.isEmpty() && mayMean ? who : sought;
  }
}
