package org.standoff.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.annotate.opennlp.EnglishModels;
import org.standoff.annotate.opennlp.OpenNlpLanguages;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.grammar.Parser;
import org.standoff.grammar.ParserModel;
import org.standoff.languages.LanguageFinder;
import org.standoff.languages.LanguageModel;
import org.standoff.languages.LanguageRules;
import org.standoff.learn.ModelFile;
import org.standoff.names.NameModel;
import org.standoff.places.Gazetteer;
import org.standoff.tags.Tagger;
import org.standoff.tags.TaggerModel;
import org.standoff.words.Lexicon;
import org.standoff.words.WordClusters;

/**
 * The models that come with the program. Each is read when it is first needed, and kept: who runs
 * many commands shares one of these. May be shared by threads. Whatever it gives throws an {@link
 * IOException} if a model is missing or is no such model.
 */
public final class BundledModels {
  /** The id in {@code "model"} of the output of the models that find sentences and trees. */
  static final String SENTENCES_ID = EnglishModels.ID + " tags-1 grammar-2";

  private static final List<String> FILES =
      List.of("clusters.bin", "grammar.bin", "lexicon.bin", "places.bin", "tags.bin");

  private final Kept<EnglishModels> english = new Kept<>(EnglishModels::load);
  private final Kept<OpenNlpLanguages> languages = new Kept<>(OpenNlpLanguages::load);
  private final Kept<WordClusters> clusters = kept("clusters.bin", WordClusters::readFile);
  private final Kept<Lexicon> lexicon = kept("lexicon.bin", Lexicon::readFile);
  private final Kept<TaggerModel> tags = kept("tags.bin", in -> TaggerModel.read(in, clusters()));
  private final Kept<ParserModel> grammar =
      kept("grammar.bin", in -> ParserModel.read(in, clusters()));
  private final Kept<Gazetteer> gazetteer = kept("places.bin", Gazetteer::readFile);
  private final Map<NamesChoice.Bundled, Kept<NameModel>> names =
      Arrays.stream(NamesChoice.Bundled.values())
          .collect(Collectors.toMap(model -> model, this::names));

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> Kept<T> kept(String file, Reader<T> reader) {
    return new Kept<>(() -> {
      try (var in = open(file)) {
        return reader.read(in);
      } catch (FileNotFoundException e) {
        throw e;
      } catch (IOException e) {
        throw new IOException("cannot read the model models/" + file + ": " + e.getMessage(), e);
      }
    });
  }

  private static InputStream open(String file) throws IOException {
    var in = BundledModels.class.getResourceAsStream("/models/" + file);
    if (in == null) {
      throw new FileNotFoundException("models/" + file + " is not on the class path");
    }
    return in;
  }

  /** The files whose bytes are not those that were written once, in words. */
  public static List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (var file : files()) {
      try (var in = open(file)) {
        problem(file, in).ifPresent(problems::add);
      } catch (IOException missing) {
        problems.add(missing.getMessage());
      }
    }
    return problems;
  }

  /** The names of the files of models that this copy of the program comes with. */
  public static List<String> files() {
    return Stream.concat(
            FILES.stream(),
            Arrays.stream(NamesChoice.Bundled.values())
                .filter(model -> model.isThere() || model == NamesChoice.Bundled.best())
                .map(NamesChoice.Bundled::resource))
        .sorted()
        .toList();
  }

  /** What is wrong with the bytes of a file, in words. */
  static Optional<String> problem(String file, InputStream in) {
    try {
      ModelFile.requireWhole(in);
      return Optional.empty();
    } catch (IOException damaged) {
      return Optional.of("models/" + file + ": " + damaged.getMessage());
    }
  }

  private Kept<NameModel> names(NamesChoice.Bundled model) {
    return kept(model.resource(), in -> NameModel.read(in, clusters(), lexicon(model)));
  }

  private Lexicon lexicon(NamesChoice.Bundled model) throws IOException {
    return switch (model) {
      case NEWS -> lexicon();
      case OPEN -> Lexicon.none();
    };
  }

  /** Tells languages; the model of the others than English is read when a text needs it. */
  LanguageFinder languages() throws IOException {
    return new LanguageRules(lexicon(), this::languageModel);
  }

  private LanguageModel languageModel() {
    try {
      return languages.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sentence finders, one for each thread. */
  public Supplier<SentenceFinder> sentenceFinders() throws IOException {
    var cutting = english.get();
    var tagging = tags.get();
    return () -> cutting.sentenceFinder(tagging.tagger());
  }

  /** Parsers of the sentences, one for each thread. */
  public Supplier<SentenceParser> parsers() throws IOException {
    var parsing = grammar.get();
    var tagging = tags.get();
    return () -> parsing.parser(tagging)::parse;
  }

  /** A parser of words as somebody else cut them, for one thread. */
  public Parser parser() throws IOException {
    return grammar.get().parser(tags.get());
  }

  /** A tagger of words as somebody else cut them, for one thread. */
  public Tagger tagger() throws IOException {
    return tags.get().tagger();
  }

  /** The places on earth. */
  public Gazetteer gazetteer() throws IOException {
    return gazetteer.get();
  }

  NameModel nameModel(NamesChoice.Bundled model) throws IOException {
    if (!model.isThere()) {
      throw new FileNotFoundException(
          "this copy of Standoff comes without the model %s: leave out --names-model, or use %s"
              .formatted(model.label(), NamesChoice.Bundled.best().label()));
    }
    return names.get(model).get();
  }

  WordClusters clusters() throws IOException {
    return clusters.get();
  }

  Lexicon lexicon() throws IOException {
    return lexicon.get();
  }
}
