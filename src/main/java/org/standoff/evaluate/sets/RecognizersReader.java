package org.standoff.evaluate.sets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.CharacterKinds;
import org.standoff.evaluate.GoldFields;
import org.standoff.evaluate.GoldLines;
import org.standoff.evaluate.Marked;

/**
 * Reads the cases of Microsoft Recognizers-Text as JSON Lines: {@code {"model", "input", "results":
 * [{"Start", "End", "Resolution": {"value", "isoCurrency"}}]}}; {@code End} is the last character.
 *
 * <p>Left out are other models, inputs of fewer than four words, those without a result, and those
 * with a value that is no plain number.
 */
public final class RecognizersReader {
  private static final Set<String> MODELS =
      Set.of(
          "NumberModel",
          "CurrencyModel",
          "PercentModel",
          "AgeModel",
          "DimensionModel",
          "TemperatureModel");

  private static final int WORDS = 4;

  private RecognizersReader() {}

  public static List<Marked<RecognizersInput>> read(Path file) throws IOException {
    List<Marked<RecognizersInput>> inputs = new ArrayList<>();
    for (var line : GoldLines.read(file)) {
      var fields = line.fields();
      var text = fields.text("input");
      var model = fields.text("model");
      if (MODELS.contains(model) && CharacterKinds.betweenBlanks(text).size() >= WORDS) {
        var numbers = numbers(fields, text);
        if (!numbers.isEmpty()) {
          var gold = new RecognizersInput(model, numbers);
          var name = "recognizers-" + line.number();
          inputs.add(AsRead.marked(fields, name, text, Optional.empty(), gold));
        }
      }
    }
    return inputs;
  }

  /** The numbers of all results; none if one of them has no number. */
  private static List<RecognizersInput.Expected> numbers(GoldFields fields, String text)
      throws IOException {
    List<RecognizersInput.Expected> numbers = new ArrayList<>();
    for (var result : fields.objects("results")) {
      var resolution =
          result.has("Resolution")
              ? Optional.of(result.object("Resolution"))
              : Optional.<GoldFields>empty();
      var value = resolution.isPresent() ? number(resolution.get()) : Optional.<BigDecimal>empty();
      if (value.isEmpty()) {
        return List.of();
      }
      numbers.add(
          new RecognizersInput.Expected(
              result.span(result.integer("Start"), result.integer("End") + 1, text),
              value.get().doubleValue(),
              resolution.get().optionalText("isoCurrency")));
    }
    return numbers;
  }

  private static Optional<BigDecimal> number(GoldFields resolution) throws IOException {
    var value = resolution.optionalText("value").orElse("");
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == '%') {
      end--;
    }
    try {
      return Optional.of(new BigDecimal(value.substring(0, end)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
