package org.standoff.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.standoff.annotate.opennlp.OpenNlpNames;

/**
 * Which model files annotators work with. Nothing is read before {@link #load}.
 *
 * @param names a name-finder model of OpenNLP in place of the one that comes with the program
 */
public record ModelFiles(Optional<Path> names) {
  private static final String NAMES = "names-news.bin";

  /** The models that come with the program. */
  public static ModelFiles standard() {
    return new ModelFiles(Optional.empty());
  }

  /** What the annotations say that made them. */
  public String id() {
    var file = names.map(path -> path.getFileName().toString()).orElse(NAMES);
    return SentenceModels.ID + " " + file.replaceFirst("[.]bin$", "");
  }

  /**
   * Reads the models.
   *
   * @throws IOException if one is missing or is no such model; the message names it
   */
  public AnnotatorModels load() throws IOException {
    try (var in = openNames()) {
      return new AnnotatorModels(SentenceModels.load(), OpenNlpNames.read(in), id());
    } catch (IOException e) {
      var file = names.map(Path::toString).orElse("models/" + NAMES);
      throw new IOException("cannot read the names model " + file + ": " + e.getMessage(), e);
    }
  }

  private InputStream openNames() throws IOException {
    if (names.isPresent()) {
      return Files.newInputStream(names.get());
    }
    var in = ModelFiles.class.getResourceAsStream("/models/" + NAMES);
    if (in == null) {
      throw new FileNotFoundException("not on the class path");
    }
    return in;
  }
}
