package org.standoff.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.places.PlaceFinder;
import org.standoff.words.Lexicon;

/** The models that come with the program, read once for all tests. */
public final class SharedModels {
  public static final BundledModels BUNDLED = new BundledModels();

  /** Says where places are. */
  public static final PlaceFinder PLACES = new KnownPlaces(BUNDLED, List.of());

  private static final ThreadLocal<SentenceFinder> SENTENCE_FINDER =
      of(() -> BUNDLED.sentenceFinders().get());
  private static final ThreadLocal<SentenceParser> PARSER = of(() -> BUNDLED.parsers().get());
  private static final ThreadLocal<Annotator> ANNOTATOR =
      of(() -> ModelFiles.standard().load(BUNDLED).annotator());

  private SharedModels() {}

  /** What large lists know of words. */
  public static Lexicon lexicon() throws IOException {
    return BUNDLED.lexicon();
  }

  /** The finder of the thread that asks. */
  public static SentenceFinder sentenceFinder() {
    return SENTENCE_FINDER.get();
  }

  /** The parser of the thread that asks. */
  public static SentenceParser parser() {
    return PARSER.get();
  }

  /** The annotator of the thread that asks. */
  public static Annotator annotator() {
    return ANNOTATOR.get();
  }

  private static <T> ThreadLocal<T> of(Kept.Reading<T> reading) {
    return ThreadLocal.withInitial(() -> {
      try {
        return reading.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
