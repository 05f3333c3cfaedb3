package org.standoff.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.standoff.output.paper.CsvTable;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.search.Account;

/** Prints what became of files, a line each. */
public final class AccountPrinter {
  private AccountPrinter() {}

  /** Prints accounts in a format. */
  public static void print(List<Account> accounts, Format format, Paper paper) throws IOException {
    switch (format) {
      case TEXT -> accounts.forEach(account -> paper.out().println(text(account)));
      case JSONL -> accounts.forEach(account -> paper.out().print(json(account) + "\n"));
      case CSV -> {
        var table = new CsvTable(paper.out());
        table.begin(List.of("path", "state", "expected", "read", "reason"));
        for (var account : accounts) {
          table.row(
              account.path().toString(),
              account.state().label(),
              account.expected(),
              account.read(),
              account.reason().orElse(""));
        }
      }
    }
  }

  private static String text(Account account) {
    var count =
        account.isWhole()
            ? String.format(Locale.ROOT, "%,d", account.read())
            : String.format(Locale.ROOT, "%,d of %,d", account.read(), account.expected());
    return Printable.line(
        String.format(
            Locale.ROOT,
            "%-8s %10s  %s%s",
            account.state().label(),
            count,
            account.path(),
            account.reason().map(reason -> ": " + reason).orElse("")));
  }

  private static String json(Account account) {
    var line = JsonNodeFactory.instance.objectNode();
    line.put("path", account.path().toString());
    line.put("state", account.state().label());
    line.put("expected", account.expected());
    line.put("read", account.read());
    line.put("reason", account.reason().orElse(null));
    return Printable.json(line.toString());
  }
}
