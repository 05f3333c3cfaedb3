package org.standoff.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.standoff.annotate.opennlp.OpenNlpNames;
import org.standoff.annotation.NameFinder;
import org.standoff.names.NameModel;

/**
 * Which models annotators work with. Nothing is read before {@link #load}.
 *
 * @param minimumScore names and facts with a lower score are left out, in 0..1
 * @param steps what is found beside sentences and names
 */
public record ModelFiles(NamesChoice names, double minimumScore, Set<Step> steps) {
  /** Raised when a model that comes with the program gets better: what it made before is stale. */
  private static final String VERSION = "4";

  private static final String WITHOUT = " without ";

  private static final int ZIP_START = 'P' << 8 | 'K';

  public ModelFiles {
    steps = Set.copyOf(steps);
    if (!(minimumScore >= 0 && minimumScore <= 1)) {
      throw new IllegalArgumentException("a score is in 0..1: " + minimumScore);
    }
  }

  /** The best models that come with the program, and all they find. */
  public static ModelFiles standard() {
    return new ModelFiles(NamesChoice.Bundled.best(), 0, Step.all());
  }

  /** What the annotations say that made them. */
  public String id() {
    var model =
        switch (names) {
          case NamesChoice.Bundled bundled -> "names-" + bundled.label() + "-" + VERSION;
          case NamesChoice.File(var path) -> path.getFileName().toString();
        };
    var id = BundledModels.SENTENCES_ID + " " + model;
    var lacking = Step.all();
    lacking.removeAll(steps);
    return id
        + (minimumScore == 0 ? "" : String.format(Locale.ROOT, " score>=%s", minimumScore))
        + (lacking.isEmpty() ? "" : WITHOUT + Step.labels(lacking));
  }

  /**
   * Reads the models, but for those that are read already.
   *
   * @throws IOException if one is missing or is no such model; the message names it
   */
  public AnnotatorModels load(BundledModels bundled) throws IOException {
    var english = new English(steps, minimumScore);
    var finders = nameFinders(bundled);
    return new AnnotatorModels(
        bundled.languages(),
        bundled.sentenceFinders(),
        english.needsTrees() ? Optional.of(bundled.parsers()) : Optional.empty(),
        () -> new ProbableNames(finders.get(), minimumScore),
        english,
        id());
  }

  /** What annotations by models with an id do not have, in words; empty if they have all. */
  public static Optional<String> lacking(String id) {
    int at = id.indexOf(WITHOUT);
    return at < 0 ? Optional.empty() : Optional.of(id.substring(at + WITHOUT.length()));
  }

  private Supplier<NameFinder> nameFinders(BundledModels bundled) throws IOException {
    return switch (names) {
      case NamesChoice.Bundled choice -> {
        var model = bundled.nameModel(choice);
        yield () -> model;
      }
      case NamesChoice.File(var path) -> {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
          if (isZip(in)) {
            var model = OpenNlpNames.read(in);
            yield model::nameFinder;
          }
          var model = NameModel.read(in, bundled.clusters(), bundled.lexicon());
          yield () -> model;
        } catch (IOException e) {
          throw new IOException("cannot read the names model " + path + ": " + e.getMessage(), e);
        }
      }
    };
  }

  /** A model of OpenNLP is an archive. */
  private static boolean isZip(BufferedInputStream in) throws IOException {
    in.mark(2);
    int start = in.read() << 8 | in.read();
    in.reset();
    return start == ZIP_START;
  }
}
