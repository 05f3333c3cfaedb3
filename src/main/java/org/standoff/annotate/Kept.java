package org.standoff.annotate;

import java.io.IOException;
import java.util.Optional;

/** What is read when it is first asked for, and kept. May be shared by threads. */
final class Kept<T> {
  private final Reading<T> reading;
  private Optional<T> value = Optional.empty();

  /** Reads it; what cannot be read is tried again by who asks next. */
  interface Reading<T> {
    T read() throws IOException;
  }

  Kept(Reading<T> reading) {
    this.reading = reading;
  }

  synchronized T get() throws IOException {
    if (value.isEmpty()) {
      value = Optional.of(reading.read());
    }
    return value.get();
  }
}
