package org.standoff.watch.reports;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.standoff.search.ArticleNames;
import org.standoff.watch.Alert;
import org.standoff.watch.Ledger;
import org.standoff.watch.LedgerEntry;

/**
 * Gives outputs what they do not have yet, and takes down what they have. Used by one thread.
 *
 * @param names by which the ledger has articles
 * @param problem is told, in words, of an output that does not take what it is given
 */
public record Delivery(
    Ledger ledger, List<Output> outputs, ArticleNames names, Consumer<String> problem) {
  public Delivery {
    outputs = List.copyOf(outputs);
  }

  /** Takes down where new outputs begin: behind what was told before. */
  public void begin() throws IOException {
    var state = ledger.state();
    ledger.add(
        outputs.stream()
            .filter(output -> state.sent(output.name()).isEmpty())
            .<LedgerEntry>map(output -> new LedgerEntry.Sent(output.name(), state.last()))
            .toList());
  }

  /**
   * Gives all outputs all they lack.
   *
   * @return whether they took it
   */
  public boolean deliver() throws IOException {
    boolean all = true;
    for (var output : outputs) {
      try {
        deliver(output);
      } catch (IOException failure) {
        problem.accept(failure.getMessage());
        all = false;
      }
    }
    return all;
  }

  private void deliver(Output output) throws IOException {
    var state = ledger.state();
    int known = state.sent(output.name()).orElse(0);
    int from = Math.max(known, output.last().orElse(0));
    if (from > state.last()) {
      throw new IOException(
          output.name()
              + " has alerts up to number "
              + from
              + ", and the ledger only up to "
              + state.last()
              + ": it is of another index, name another file");
    }
    var lacking =
        state.alerts().stream()
            .filter(alert -> alert.number() > from)
            .map(alert -> alert.shown(names))
            .toList();
    if (output.isOneByOne()) {
      for (var alert : lacking) {
        output.give(List.of(alert));
        sent(output, alert);
      }
    } else if (!lacking.isEmpty()) {
      output.give(lacking);
      sent(output, lacking.getLast());
    }
  }

  private void sent(Output output, Alert last) throws IOException {
    ledger.add(List.of(new LedgerEntry.Sent(output.name(), last.number())));
  }
}
