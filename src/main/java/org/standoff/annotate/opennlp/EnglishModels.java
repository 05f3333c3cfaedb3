package org.standoff.annotate.opennlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.standoff.annotation.SentenceFinder;
import org.standoff.sentences.BoundaryModel;
import org.standoff.sentences.SentenceSplitter;
import org.standoff.sentences.TagModel;
import org.standoff.sentences.WordModel;
import org.standoff.text.Span;
import org.standoff.words.Latest;

/**
 * OpenNLP's English models of sentences and words, which were trained on the treebank UD English
 * EWT. May be shared by threads.
 */
public final class EnglishModels {
  /** The id of these models in {@code "model"} of the output. */
  public static final String ID = "opennlp-en-ud-ewt-1.3";

  /** A word that is longer goes to no model, so that no input can make them slow. */
  private static final int LONGEST_WORD = 500;

  /** So many runs between blanks are remembered with the words they were cut into. */
  private static final int RUNS = 1 << 15;

  private final SentenceModel sentences;
  private final TokenizerModel words;
  private final Latest<String, List<Span>> runs = new Latest<>(RUNS);

  private EnglishModels(SentenceModel sentences, TokenizerModel words) {
    this.sentences = sentences;
    this.words = words;
  }

  /** Reads the models from the class path. */
  public static EnglishModels load() throws IOException {
    return new EnglishModels(
        read("sentence", SentenceModel::new), read("tokens", TokenizerModel::new));
  }

  /** A sentence finder for one thread, which tags the words of the sentences by a model. */
  public SentenceFinder sentenceFinder(TagModel tags) {
    return new SentenceSplitter(boundaryModel(), wordModel(), tags);
  }

  private BoundaryModel boundaryModel() {
    var detector = new SentenceDetectorME(sentences);
    return (text, offset) ->
        Arrays.stream(detector.sentPosDetect(text)).anyMatch(span -> span.getEnd() == offset);
  }

  /** OpenNLP looks at nothing beyond blanks, so each run between blanks is cut by itself. */
  private WordModel wordModel() {
    var tokenizer = new TokenizerME(words);
    WordModel cuts = run -> runs.of(run, text -> cut(tokenizer, text));
    return sentence -> {
      List<Span> found = new ArrayList<>();
      int start = 0;
      while (start < sentence.length()) {
        int end = sentence.indexOf(' ', start);
        end = end < 0 ? sentence.length() : end;
        if (end > start) {
          addWords(found, cuts, sentence, new Span(start, end));
        }
        start = end + 1;
      }
      return found;
    };
  }

  private static void addWords(List<Span> found, WordModel cuts, String sentence, Span run) {
    if (run.length() == 1 || run.length() > LONGEST_WORD) {
      found.add(run);
      return;
    }
    for (var word : cuts.words(run.of(sentence))) {
      found.add(new Span(run.start() + word.start(), run.start() + word.end()));
    }
  }

  private static List<Span> cut(TokenizerME tokenizer, String run) {
    List<Span> words = new ArrayList<>();
    for (var word : tokenizer.tokenizePos(run)) {
      words.add(new Span(word.getStart(), word.getEnd()));
    }
    return List.copyOf(words);
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> M read(String part, Reader<M> reader) throws IOException {
    var resource = "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
    try (var in = EnglishModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("the model " + resource + " is not on the class path");
      }
      return reader.read(in);
    }
  }
}
