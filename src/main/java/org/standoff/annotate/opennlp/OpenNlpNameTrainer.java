package org.standoff.annotate.opennlp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.SentenceFinder;
import org.standoff.text.Sentence;
import org.standoff.text.Token;

/** Trains an OpenNLP name finder from articles with marked names. */
public final class OpenNlpNameTrainer {
  private OpenNlpNameTrainer() {}

  /**
   * Trains a perceptron and writes its model file, the same bytes for the same articles in the same
   * order.
   *
   * @param iterations passes over the articles
   */
  public static void train(
      List<GoldArticle> articles, SentenceFinder sentenceFinder, int iterations, OutputStream out)
      throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (var gold : articles) {
      addSamples(samples, gold, sentenceFinder.sentences(gold.article()));
    }
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    var factory = TokenNameFinderFactory.create(null, features(), Map.of(), new BilouCodec());
    var model = NameFinderME.train("en", null, new Samples(samples), parameters, factory);
    writeWithoutTimes(model, out);
  }

  private static byte[] features() throws IOException {
    try (var in = OpenNlpNameTrainer.class.getResourceAsStream("name-features.xml")) {
      return in.readAllBytes();
    }
  }

  private static void addSamples(
      List<NameSample> samples, GoldArticle gold, List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      samples.add(
          new NameSample(
              tokens.stream().map(Token::text).toArray(String[]::new),
              namesOf(gold, tokens),
              i == 0));
    }
  }

  /** The marked names that are whole tokens of a sentence. */
  private static opennlp.tools.util.Span[] namesOf(GoldArticle gold, List<Token> tokens) {
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      starts.put(tokens.get(i).start(), i);
      ends.put(tokens.get(i).end(), i + 1);
    }
    List<opennlp.tools.util.Span> names = new ArrayList<>();
    for (var name : gold.names()) {
      var start = starts.get(name.span().start());
      var end = ends.get(name.span().end());
      if (start != null && end != null) {
        names.add(new opennlp.tools.util.Span(start, end, name.type().label()));
      }
    }
    return names.toArray(opennlp.tools.util.Span[]::new);
  }

  /** The same archive without the times at which its parts were made. */
  private static void writeWithoutTimes(TokenNameFinderModel model, OutputStream out)
      throws IOException {
    var serialized = new ByteArrayOutputStream();
    model.serialize(serialized);
    Map<String, byte[]> parts = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(serialized.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.computeIfPresent("manifest.properties", (name, bytes) -> withoutTimes(bytes));
    var zip = new ZipOutputStream(out);
    for (var part : parts.entrySet()) {
      var entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static byte[] withoutTimes(byte[] manifest) {
    return new String(manifest, ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(ISO_8859_1);
  }

  /** What is left of a list of samples. */
  private static final class Samples implements ObjectStream<NameSample> {
    private final List<NameSample> samples;
    private Iterator<NameSample> left;

    Samples(List<NameSample> samples) {
      this.samples = samples;
      this.left = samples.iterator();
    }

    @Override
    public NameSample read() {
      return left.hasNext() ? left.next() : null;
    }

    @Override
    public void reset() {
      left = samples.iterator();
    }
  }
}
