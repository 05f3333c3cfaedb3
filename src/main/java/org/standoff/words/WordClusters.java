package org.standoff.words;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Words grouped by the company they keep, in three clusterings from coarse to fine. They tell a
 * tagger that a word it has never seen is like words it has: "Lagos" and "Nairobi" share a cluster.
 * Immutable; may be shared by threads.
 */
public final class WordClusters {
  /** "Standoff clusters", version 1. */
  private static final int MAGIC = 0x5343_0001;

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
    return (int) (Hash.of(word) >>> 32);
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
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    var deflated = new DeflaterOutputStream(out, deflater);
    var data = new DataOutputStream(deflated);
    data.writeInt(MAGIC);
    write(data);
    data.flush();
    deflated.finish();
    deflater.end();
  }

  /**
   * Reads a file that {@link #writeFile} wrote.
   *
   * @throws IOException if it is none, or one of another version
   */
  public static WordClusters readFile(InputStream in) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)));
    if (data.readInt() != MAGIC) {
      throw new IOException("no word clusters, or those of another version");
    }
    return read(data);
  }

  /** Writes them so that {@link #read} gives them back; meant to be compressed. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(words.length);
    var differences = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      differences[i] = i == 0 ? words[i] : words[i] - words[i - 1];
    }
    writePlanes(differences, out);
    writePlanes(clusters, out);
  }

  /** Byte by byte of all numbers: like stands next to like. */
  private static void writePlanes(int[] numbers, DataOutput out) throws IOException {
    for (int shift = 24; shift >= 0; shift -= 8) {
      for (int number : numbers) {
        out.writeByte(number >>> shift);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordClusters read(DataInput in) throws IOException {
    int size = in.readInt();
    var words = readPlanes(size, in);
    for (int i = 1; i < size; i++) {
      words[i] += words[i - 1];
    }
    return new WordClusters(words, readPlanes(size, in));
  }

  private static int[] readPlanes(int size, DataInput in) throws IOException {
    var numbers = new int[size];
    var plane = new byte[size];
    for (int shift = 24; shift >= 0; shift -= 8) {
      in.readFully(plane);
      for (int i = 0; i < size; i++) {
        numbers[i] |= (plane[i] & 0xFF) << shift;
      }
    }
    return numbers;
  }
}
