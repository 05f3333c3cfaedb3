package org.standoff.serve;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FigureKind;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.asked.UnitNames;
import org.standoff.query.ranges.Amount;
import org.standoff.query.ranges.Days;
import org.standoff.serve.http.Reply;

/** What the articles claim: figures, sayings and other facts. */
final class ClaimEndpoints {
  private ClaimEndpoints() {}

  static List<Endpoint> all() {
    return List.of(
        Endpoint.question(
            "figures",
            ClaimEndpoints::figures,
            "words",
            "kind",
            "unit",
            "min",
            "max",
            "date",
            "sort",
            "by",
            "conflicts"),
        Endpoint.question(
            "said", ClaimEndpoints::said, "speaker", "about", "min-score", "sort", "by"),
        Endpoint.question(
            "facts",
            ClaimEndpoints::facts,
            "words",
            "kind",
            "subject",
            "predicate",
            "object",
            "about",
            "min-score",
            "sort",
            "by"));
  }

  private static Reply figures(Inquiry inquiry) throws IOException {
    var asked = inquiry.parameters();
    var query =
        new FigureQuery(
            asked.text("words", ""),
            asked.text("kind").map(FigureKind::parse),
            asked.text("unit").map(UnitNames::symbol),
            asked.text("min").map(Amount::parse),
            asked.text("max").map(Amount::parse),
            asked.text("date").map(Days::parse));
    if (asked.flag("conflicts")) {
      return inquiry.reply(inquiry.searcher().conflicts(query, inquiry.selection()));
    }
    var order = FigureOrder.parse(asked.text("sort", FigureOrder.PLACE.label()));
    return inquiry.reply(inquiry.searcher().figures(query, order, inquiry.selection()));
  }

  private static Reply said(Inquiry inquiry) throws IOException {
    var asked = inquiry.parameters();
    return facts(inquiry, FactQuery.said(asked.text("speaker", ""), asked.text("about", "")));
  }

  private static Reply facts(Inquiry inquiry) throws IOException {
    var asked = inquiry.parameters();
    var kinds = Set.copyOf(asked.words("kind").stream().map(Fact.Kind::parse).toList());
    return facts(
        inquiry,
        new FactQuery(
            kinds,
            asked.text("subject", ""),
            asked.text("predicate", ""),
            asked.text("object", ""),
            asked.text("about", ""),
            asked.text("words", "")));
  }

  private static Reply facts(Inquiry inquiry, FactQuery query) throws IOException {
    var asked = inquiry.parameters();
    return inquiry.reply(
        inquiry
            .searcher()
            .facts(query.scoring(asked.score("min-score")), asked.sort(inquiry.selection())));
  }
}
