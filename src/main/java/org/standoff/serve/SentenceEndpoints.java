package org.standoff.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.answers.Asking;
import org.standoff.query.FindFacet;
import org.standoff.query.asked.Questions;
import org.standoff.query.find.Query;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;

/** Which sentences answer a question in English, or are as a query describes them. */
final class SentenceEndpoints {
  private SentenceEndpoints() {}

  static List<Endpoint> all() {
    return List.of(
        Endpoint.question("ask", SentenceEndpoints::ask, "question", "sort", "by"),
        Endpoint.question("find", SentenceEndpoints::find, "query", "why", "sort", "by"),
        Endpoint.question("facets", SentenceEndpoints::facets, "query", "facets"),
        Endpoint.question("copies", SentenceEndpoints::copies));
  }

  private static Reply ask(Inquiry inquiry) throws IOException {
    var asked = Questions.parse(inquiry.parameters().needed("question"));
    var selection = inquiry.parameters().sort(inquiry.selection());
    return inquiry.reply(
        new Asking(inquiry.searcher(), selection).answer(asked), Optional.of(asked.reading()));
  }

  private static Reply find(Inquiry inquiry) throws IOException, Problem {
    var query = query(inquiry);
    var selection = inquiry.parameters().sort(inquiry.selection());
    return inquiry.reply(
        inquiry.parameters().flag("why")
            ? inquiry.searcher().explain(query, selection)
            : inquiry.searcher().find(query, selection));
  }

  private static Reply facets(Inquiry inquiry) throws IOException, Problem {
    var facets = inquiry.parameters().words("facets").stream().map(FindFacet::parse).toList();
    return inquiry.reply(
        inquiry
            .searcher()
            .facets(
                query(inquiry),
                facets.isEmpty() ? List.of(FindFacet.values()) : facets,
                inquiry.selection()));
  }

  private static Reply copies(Inquiry inquiry) throws IOException {
    return inquiry.reply(inquiry.searcher().copies(inquiry.selection()));
  }

  private static Query query(Inquiry inquiry) throws Problem {
    try {
      return QueryParser.parse(inquiry.parameters().needed("query"));
    } catch (QuerySyntaxException mistake) {
      throw Problem.of("query", mistake);
    }
  }
}
