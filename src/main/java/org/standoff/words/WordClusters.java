package org.standoff.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.standoff.learn.KeyPlanes;
import org.standoff.learn.ModelFile;

/**
 * Words grouped by the company they keep, in three clusterings from coarse to fine. They tell a
 * tagger that a word it has never seen is like words it has: "Lagos" and "Nairobi" share a cluster.
 * Immutable; may be shared by threads.
 */
public final class WordClusters {
  private static final ModelFile FILE = new ModelFile("word clusters", "SC", 1);

  /** The clusters of a word that is in none. */
  public static final int UNKNOWN = 0;

  private static final int LEVELS = 3;
  private static final int BITS = 10;
  private static final int MASK = (1 << BITS) - 1;

  /** Hashes of the words in ascending order, and for each its clusters. */
  private final int[] words;

  private final int[] clusters;

  private WordClusters(int[] words, int[] clusters) {
    this.words = words;
    this.clusters = clusters;
  }

  /** No clusters at all. */
  public static WordClusters none() {
    return new WordClusters(new int[0], new int[0]);
  }

  /**
   * Reads lines of a word, its coarse, its middle and its fine cluster (each below 1023), separated
   * by tabs.
   *
   * @throws IOException if a line is none of these; the message has it
   */
  public static WordClusters parse(BufferedReader reader) throws IOException {
    var entries = new long[1024];
    int size = 0;
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, 2 * size);
      }
      entries[size++] = parse(line);
    }
    Arrays.sort(entries, 0, size);
    return new WordClusters(
        Arrays.stream(entries, 0, size).mapToInt(entry -> (int) (entry >> 32)).toArray(),
        Arrays.stream(entries, 0, size).mapToInt(entry -> (int) entry).toArray());
  }

  private static long parse(String line) throws IOException {
    var fields = line.split("\t", -1);
    if (fields.length != 1 + LEVELS) {
      throw new IOException("no word with three clusters: " + line);
    }
    int packed = 0;
    for (int level = 0; level < LEVELS; level++) {
      int cluster = parse(fields[1 + level], line);
      packed |= (cluster + 1) << (BITS * level);
    }
    return (long) key(fields[0]) << 32 | packed;
  }

  private static int parse(String field, String line) throws IOException {
    try {
      int cluster = Integer.parseInt(field);
      if (cluster >= 0 && cluster < MASK) {
        return cluster;
      }
    } catch (NumberFormatException e) {
      throw new IOException("no word with three clusters: " + line, e);
    }
    throw new IOException("a cluster is in 0.." + (MASK - 1) + ": " + line);
  }

  private static int key(String word) {
    return KeyPlanes.key(Hash.of(word));
  }

  /** All clusters of a word as one number, {@link #UNKNOWN} if it has none. */
  public int of(String word) {
    int found = Arrays.binarySearch(words, key(word));
    return found < 0 ? UNKNOWN : clusters[found];
  }

  /**
   * The clusters of a word as it stands, else of another spelling: HONIARA, Honiara, honiara.
   *
   * @param lower the same word in lower case
   */
  public int ofAnySpelling(String word, String lower) {
    int found = of(word);
    if (found == UNKNOWN && !word.equals(lower)) {
      found = of(word.charAt(0) + lower.substring(1));
      return found == UNKNOWN ? of(lower) : found;
    }
    return found;
  }

  /** One cluster of those that {@link #of} gave: 0 is the coarsest level, 2 the finest. */
  public static int level(int clusters, int level) {
    return (clusters >>> (BITS * level)) & MASK;
  }

  /** Writes a file of them, packed; the same clusters always give the same bytes. */
  public void writeFile(OutputStream out) throws IOException {
    FILE.write(
        out,
        data -> {
          KeyPlanes.writeKeys(words, data);
          KeyPlanes.writeNumbers(clusters, data);
        });
  }

  /**
   * Reads a file that {@link #writeFile} wrote.
   *
   * @throws IOException if it is none, or one of another version
   */
  public static WordClusters readFile(InputStream in) throws IOException {
    return FILE.read(
        in,
        data -> {
          var words = KeyPlanes.readKeys(data);
          return new WordClusters(words, KeyPlanes.readNumbers(words.length, data));
        });
  }
}
