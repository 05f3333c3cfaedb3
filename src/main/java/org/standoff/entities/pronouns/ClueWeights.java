package org.standoff.entities.pronouns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.standoff.text.WordTable;

/**
 * What each clue adds to the score of a candidate. The weights are those of a choice model
 * (multinomial logit), so that the scores give probabilities.
 */
public final class ClueWeights {
  private static final double HUNDREDTHS = 100;

  private final Map<String, Double> weights = new TreeMap<>();

  private ClueWeights() {}

  /** No clue tells anything. */
  public static ClueWeights none() {
    return new ClueWeights();
  }

  /** The weights that come with the program. */
  public static ClueWeights bundled() {
    var bundled = new ClueWeights();
    for (var row : WordTable.of(Locale.ENGLISH, "pronoun-clues").rows()) {
      bundled.weights.put(row.cell(0), Double.valueOf(row.cell(1)));
    }
    return bundled;
  }

  /** Weights as a table holds them: in hundredths, and none that is less. */
  static ClueWeights rounded(Map<String, Double> weights) {
    var rounded = new ClueWeights();
    weights.forEach((clue, weight) -> {
      long hundredths = Math.round(weight * HUNDREDTHS);
      if (hundredths != 0) {
        rounded.weights.put(clue, hundredths / HUNDREDTHS);
      }
    });
    return rounded;
  }

  /** The score of a candidate. */
  double of(Candidate candidate) {
    double weight = 0;
    for (var clue : candidate.clues()) {
      weight += weights.getOrDefault(clue.name(), 0.0) * clue.amount();
    }
    return weight;
  }

  /** How many clues tell something. */
  public int size() {
    return weights.size();
  }

  /** Writes the table that {@link #bundled} reads, the clues in order of their names. */
  public void write(OutputStream out) throws IOException {
    var table =
        new StringBuilder(
            "# What each clue adds to the score of a candidate, as `standoff train pronouns`"
                + " learned it.\n");
    weights.forEach(
        (clue, weight) -> table.append(String.format(Locale.ROOT, "%s | %.2f\n", clue, weight)));
    out.write(table.toString().getBytes(StandardCharsets.UTF_8));
  }
}
