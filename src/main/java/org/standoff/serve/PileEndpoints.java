package org.standoff.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.export.ExportFormat;
import org.standoff.output.AccountPrinter;
import org.standoff.output.Format;
import org.standoff.output.JsonAnswer;
import org.standoff.output.PileJson;
import org.standoff.output.paper.Paper;
import org.standoff.search.Account;
import org.standoff.serve.http.Reply;

/** Articles as they are, and the pile as a whole. */
final class PileEndpoints {
  private PileEndpoints() {}

  private interface Printing {
    void on(Paper paper) throws IOException;
  }

  static List<Endpoint> all() {
    return List.of(
        Endpoint.get("about", PileEndpoints::about),
        Endpoint.get("stats", PileEndpoints::stats),
        Endpoint.get("account", PileEndpoints::account, "path", "rejected"),
        Endpoint.post("files", PileEndpoints::added, "name"),
        Endpoint.get("export", PileEndpoints::export, "as", "path", "since", "until", "source"));
  }

  private static Reply about(Inquiry inquiry) {
    var about = JsonNodeFactory.instance.objectNode();
    about.put("version", 1);
    about.put("edit", inquiry.caller().mayEdit());
    about.put("user", inquiry.caller().name().orElse(null));
    return Reply.json(about.toString());
  }

  private static Reply stats(Inquiry inquiry) throws IOException {
    return Reply.json(PileJson.of(inquiry.pile().statistics()));
  }

  private static Reply account(Inquiry inquiry) throws IOException {
    var accounts = new ArrayList<>(accounts(inquiry, inquiry.parameters().text("path")));
    boolean onlyRejected = inquiry.parameters().flag("rejected");
    accounts.removeIf(account -> onlyRejected && account.isWhole());
    return reply(accounts);
  }

  /** What became of a file that was added. */
  private static Reply added(Inquiry inquiry) throws IOException {
    return reply(accounts(inquiry, Optional.of(JsonBody.text(inquiry.body(), "path"))));
  }

  private static List<Account> accounts(Inquiry inquiry, Optional<String> within)
      throws IOException {
    var pile = inquiry.pile();
    try (var holdings = pile.holdings(pile.model())) {
      return holdings.accounts(within);
    }
  }

  private static Reply reply(List<Account> accounts) throws IOException {
    var lines = printed(paper -> AccountPrinter.print(accounts, Format.JSONL, paper));
    return Reply.json(JsonAnswer.of(lines.lines().toList()));
  }

  private static Reply export(Inquiry inquiry) {
    var as = ExportFormat.parse(inquiry.parameters().needed("as"));
    var selection = inquiry.parameters().selection(0);
    var places = inquiry.visit().places();
    var type =
        switch (as) {
          case JSONL -> "application/jsonl";
          case CSV -> "text/csv; charset=utf-8";
          case GRAPHML -> "application/graphml+xml";
          case WEBANNOTATION -> "application/ld+json";
          case RDF -> "application/n-triples";
        };
    return new Reply.Streamed(
        type,
        "standoff." + as.label(),
        out -> as.write(paper(out), inquiry.searcher(), selection, places));
  }

  /** What is printed as lines of JSON. */
  private static String printed(Printing printing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, false, UTF_8);
    printing.on(paper(out));
    out.flush();
    return bytes.toString(UTF_8);
  }

  private static Paper paper(PrintStream out) {
    return new Paper(out, _ -> {}, false);
  }
}
