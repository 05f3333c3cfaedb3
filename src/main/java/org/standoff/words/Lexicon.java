package org.standoff.words;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.standoff.learn.KeyPlanes;
import org.standoff.learn.ModelFile;

/**
 * What large lists know of words and names: for a word its place in a tree of words that stand in
 * like company, its topic, and in what kinds of names it is found; and whether a run of words is
 * the name of a known place or organization. Kept as hashes and numbers, no text. Immutable; may be
 * shared by threads.
 */
public final class Lexicon {
  private static final ModelFile FILE = new ModelFile("lexicon", "SL", 1);

  /** The longest run of words that is looked for among the names. */
  public static final int LONGEST_NAME = 8;

  /**
   * What is known of a word; 0 stands for nothing.
   *
   * @param path the way from the root of the tree to the word, a bit a turn, after a leading 1
   * @param topic the number of the words that come up in like articles
   * @param uses what share of the listed names with the word are of each kind, and how many
   * @param place where in which kind of name it stands most
   * @param others 1 and more if it is a name of persons by itself or a nationality
   */
  public record Facts(int path, int topic, int uses, int place, int others) {
    /** The way down the tree, but no further than so many turns. */
    public int path(int turns) {
      int length = 31 - Integer.numberOfLeadingZeros(path);
      return length > turns ? path >> (length - turns) : path;
    }
  }

  /** Of a word that is not listed. */
  public static final Facts NOTHING = new Facts(0, 0, 0, 0, 0);

  private static final int PATH_BITS = 20;
  private static final int PATH_MASK = (1 << PATH_BITS) - 1;
  private static final int TOPIC_MASK = (1 << 10) - 1;
  private static final int USES_BITS = 12;
  private static final int USES_MASK = (1 << USES_BITS) - 1;
  private static final int PLACE_BITS = 7;
  private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

  /** Hashes of the words in ascending order, and for each path and topic, and what names say. */
  private final int[] words;

  private final int[] company;
  private final int[] inNames;

  /** Hashes of the names in ascending order, and for each its kinds as bits. */
  private final int[] names;

  private final byte[] kinds;

  Lexicon(int[] words, int[] company, int[] inNames, int[] names, byte[] kinds) {
    this.words = words;
    this.company = company;
    this.inNames = inNames;
    this.names = names;
    this.kinds = kinds;
  }

  /** A lexicon that knows nothing. */
  public static Lexicon none() {
    return new Lexicon(new int[0], new int[0], new int[0], new int[0], new byte[0]);
  }

  static int key(String word) {
    return KeyPlanes.key(Hash.of(word));
  }

  /** What is known of a word, given in lower case with all digits 0. */
  public Facts of(String lower) {
    int found = Arrays.binarySearch(words, key(lower));
    if (found < 0) {
      return NOTHING;
    }
    int uses = inNames[found];
    return new Facts(
        company[found] & PATH_MASK,
        company[found] >>> PATH_BITS,
        uses & USES_MASK,
        uses >>> USES_BITS & PLACE_MASK,
        uses >>> (USES_BITS + PLACE_BITS));
  }

  /** The hash of a name that goes on with one more token; that of no token at all is 0. */
  public static long append(long name, String token) {
    return Hash.of(name, Hash.of(token.replace('’', '\'')));
  }

  /** The kinds of a name as bits, 0 if it is not listed. */
  public int kinds(long name) {
    int found = Arrays.binarySearch(names, KeyPlanes.key(name));
    return found < 0 ? 0 : kinds[found];
  }

  /**
   * Packs the way to a word and its topic.
   *
   * @throws IllegalArgumentException if one of them does not fit
   */
  static int packCompany(int path, int topic) {
    if (path > PATH_MASK || topic < 0 || topic > TOPIC_MASK) {
      throw new IllegalArgumentException("out of range: " + path + ", " + topic);
    }
    return path | topic << PATH_BITS;
  }

  /** Packs what the names with a word say. */
  static int pack(int uses, int place, int others) {
    if (uses > USES_MASK || place > PLACE_MASK) {
      throw new IllegalArgumentException("too great: " + uses + ", " + place);
    }
    return uses | (place << USES_BITS) | (others << (USES_BITS + PLACE_BITS));
  }

  /** Writes a file of it, packed; the same lexicon always gives the same bytes. */
  public void writeFile(OutputStream out) throws IOException {
    FILE.write(out, this::write);
  }

  private void write(DataOutput data) throws IOException {
    KeyPlanes.writeKeys(words, data);
    KeyPlanes.writeNumbers(company, data);
    KeyPlanes.writeNumbers(inNames, data);
    KeyPlanes.writeKeys(names, data);
    data.write(kinds);
  }

  /**
   * Reads a file that {@link #writeFile} wrote.
   *
   * @throws IOException if it is none, or one of another version
   */
  public static Lexicon readFile(InputStream in) throws IOException {
    return FILE.read(in, Lexicon::read);
  }

  private static Lexicon read(DataInput data) throws IOException {
    var words = KeyPlanes.readKeys(data);
    var company = KeyPlanes.readNumbers(words.length, data);
    var inNames = KeyPlanes.readNumbers(words.length, data);
    var names = KeyPlanes.readKeys(data);
    var kinds = new byte[names.length];
    data.readFully(kinds);
    return new Lexicon(words, company, inNames, names, kinds);
  }
}
