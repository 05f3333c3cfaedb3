package org.standoff.evaluate.sets;

import java.util.List;
import java.util.Optional;
import org.standoff.text.Span;

/**
 * A text and the numbers that are expected in it.
 *
 * @param model what is asked for, such as {@code CurrencyModel}
 */
public record RecognizersInput(String model, List<Expected> numbers) {
  public RecognizersInput {
    numbers = List.copyOf(numbers);
  }

  /**
   * A number.
   *
   * @param currency ISO 4217
   */
  public record Expected(Span span, double value, Optional<String> currency) {}
}
