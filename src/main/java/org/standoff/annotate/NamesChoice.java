package org.standoff.annotate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Which model finds the names. */
public sealed interface NamesChoice {

  /** What a user types: {@code news}, {@code open}, or the path of a model file. */
  static NamesChoice parse(String typed) {
    return Arrays.stream(Bundled.values())
        .filter(model -> model.label().equals(typed))
        .<NamesChoice>map(model -> model)
        .findFirst()
        .orElseGet(() -> new File(Path.of(typed)));
  }

  /** A model that comes with the program. */
  enum Bundled implements NamesChoice {
    /** The best there is, trained on whatever helps. */
    NEWS,
    /** Trained on nothing but texts that are free to use. */
    OPEN;

    /** The best of those that this copy of the program comes with. */
    public static Bundled best() {
      return NEWS.isThere() ? NEWS : OPEN;
    }

    /** Whether this copy of the program comes with it: not everybody may ship all models. */
    boolean isThere() {
      return Bundled.class.getResource("/models/" + resource()) != null;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Where the model is on the class path. */
    String resource() {
      return "names-" + label() + ".bin";
    }
  }

  /** A file that {@code train names} wrote, or a name-finder model of OpenNLP. */
  record File(Path path) implements NamesChoice {}
}
