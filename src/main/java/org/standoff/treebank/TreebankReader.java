package org.standoff.treebank;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.standoff.treebank.TreebankSentence.TreebankWord;

/** Reads CoNLL-U, the format of Universal Dependencies, gzipped or not. */
public final class TreebankReader {
  private static final int COLUMNS = 10;

  private TreebankReader() {}

  /**
   * The sentences of several files, in order.
   *
   * @throws IOException if a line is no word of a treebank; the message names file and line
   */
  public static List<TreebankSentence> read(List<Path> files) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    for (var file : files) {
      try (var in = Files.newInputStream(file);
          var reader =
              new BufferedReader(
                  new InputStreamReader(decoded(file, in), StandardCharsets.UTF_8))) {
        read(file, reader, sentences);
      }
    }
    return sentences;
  }

  private static InputStream decoded(Path file, InputStream in) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : new BufferedInputStream(in);
  }

  private static void read(Path file, BufferedReader reader, List<TreebankSentence> sentences)
      throws IOException {
    List<TreebankWord> words = new ArrayList<>();
    int number = 0;
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty()) {
        add(words, sentences);
      } else if (!line.startsWith("#")) {
        addWord(words, line.split("\t", -1), file + ":" + number);
      }
    }
    add(words, sentences);
  }

  private static void add(List<TreebankWord> words, List<TreebankSentence> sentences) {
    if (!words.isEmpty()) {
      sentences.add(new TreebankSentence(words));
      words.clear();
    }
  }

  private static void addWord(List<TreebankWord> words, String[] columns, String place)
      throws IOException {
    if (columns.length != COLUMNS) {
      throw new IOException(place + ": a word of CoNLL-U has 10 columns, not " + columns.length);
    }
    // "3-4" is a word of the text that stands for two of the tree, "3.1" one that is not written.
    if (columns[0].indexOf('-') > 0 || columns[0].indexOf('.') > 0) {
      return;
    }
    try {
      int head = Integer.parseInt(columns[6]);
      words.add(new TreebankWord(columns[1], columns[3], columns[4], head, columns[7]));
    } catch (NumberFormatException e) {
      throw new IOException(place + ": the head of a word is a number, not " + columns[6], e);
    }
  }
}
