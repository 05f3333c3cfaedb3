package org.standoff.read.members;

import java.io.IOException;

/** A failure of the sink on its way through whatever reads, which must not take it for its own. */
final class SinkFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SinkFailure(Exception failure) {
    super(failure);
  }

  /** Throws what the sink threw. */
  IOException unwrapped() throws IOException {
    switch (getCause()) {
      case IOException failure -> throw failure;
      case RuntimeException failure -> throw failure;
      default -> throw this;
    }
  }
}
