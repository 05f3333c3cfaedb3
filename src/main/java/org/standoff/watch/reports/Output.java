package org.standoff.watch.reports;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.standoff.watch.Alert;

/** Where alerts go. */
public interface Output {

  /** What the ledger knows it by. */
  String name();

  /** The number of the last alert that it has; empty if only the ledger knows. */
  OptionalInt last() throws IOException;

  /** Whether alerts are given one by one, each taken down before the next. */
  boolean isOneByOne();

  /**
   * Takes alerts, in order.
   *
   * @param alerts with their articles as they lead there from the working directory
   * @throws IOException if it cannot; it is given them again another time
   */
  void give(List<Alert> alerts) throws IOException;
}
