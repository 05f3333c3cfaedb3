package org.standoff.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps the corrections of a library, in the order in which they were made. */
public interface CorrectionStore {

  /** All corrections, the first made first. */
  List<Correction> read() throws IOException;

  /** Who made each correction and when, where that is known, in the same order. */
  List<Optional<Signature>> signatures() throws IOException;

  /** The corrections that cannot be read, in words. */
  List<String> problems() throws IOException;

  /**
   * Adds a correction, and returns its number, from 1, once it is lasting. Whoever else adds waits.
   *
   * @throws IOException if it cannot be kept; the others are then as they were
   */
  int add(Correction correction, Optional<Signature> signature) throws IOException;

  /** The same, by nobody in particular. */
  default int add(Correction correction) throws IOException {
    return add(correction, Optional.empty());
  }
}
