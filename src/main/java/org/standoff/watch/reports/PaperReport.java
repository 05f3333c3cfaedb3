package org.standoff.watch.reports;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.standoff.output.paper.Paper;
import org.standoff.watch.Alert;

/** Prints alerts; what was printed when the program is killed is printed again. */
public final class PaperReport implements Output {
  private final Paper paper;

  public PaperReport(Paper paper) {
    this.paper = paper;
  }

  @Override
  public String name() {
    return "terminal";
  }

  @Override
  public boolean isOneByOne() {
    return false;
  }

  @Override
  public OptionalInt last() {
    return OptionalInt.empty();
  }

  @Override
  public void give(List<Alert> alerts) throws IOException {
    alerts.forEach(alert -> AlertText.print(alert, paper));
    paper.out().flush();
    if (paper.out().checkError()) {
      throw new IOException("cannot print what was found: it is printed next time");
    }
  }
}
