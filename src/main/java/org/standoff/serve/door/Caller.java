package org.standoff.serve.door;

import java.time.Instant;
import java.util.Optional;
import org.standoff.search.Signature;

/**
 * Who asks.
 *
 * @param name of whoever has signed in; empty where all who know the printed address are the same
 * @param mayEdit whether they may change anything
 */
public record Caller(Optional<String> name, boolean mayEdit) {
  /** What stands beside a correction that they make now. */
  public Optional<Signature> signature() {
    return name.map(it -> new Signature(it, Instant.now()));
  }
}
