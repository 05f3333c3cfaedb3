package org.standoff.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.standoff.text.ArticlePath;

/** What a ledger takes down. */
public sealed interface LedgerEntry {

  /**
   * An article was looked at.
   *
   * @param path as it is kept in the library
   * @param digest of its text
   */
  record Seen(ArticlePath path, String digest) implements LedgerEntry {}

  /** Something was told; its paths are as they are kept in the library. */
  record Telling(Alert alert) implements LedgerEntry {}

  /**
   * What a watched figure or role had in the article that was looked at last.
   *
   * @param day on which that was published
   * @param values at least one
   */
  record Values(String watch, Optional<LocalDate> day, List<String> values) implements LedgerEntry {
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * Alerts went out.
   *
   * @param output where to
   * @param number of the last one
   */
  record Sent(String output, int number) implements LedgerEntry {}
}
