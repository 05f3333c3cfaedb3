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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What large lists know of words and names: for a word its place in a tree of words that stand in
 * like company, its topic, and in what kinds of names it is found; and whether a run of words is
 * the name of a known place or organization. Kept as hashes and numbers, no text. Immutable; may be
 * shared by threads.
 */
public final class Lexicon {
  /** "Standoff lexicon", version 1. */
  private static final int MAGIC = 0x534C_0001;

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

  private Lexicon(int[] words, int[] company, int[] inNames, int[] names, byte[] kinds) {
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

  /**
   * Reads two lists.
   *
   * @param words lines of a word in lower case with all digits 0, its path (up to 19 zeros and
   *     ones) and its topic (0 to 1022, or nothing), separated by tabs
   * @param names lines of a name, its tokens separated by blanks, a tab, and its kinds separated by
   *     commas: {@code person location organization misc personal nationality}, where "personal" is
   *     a first or last name by itself
   * @throws IOException if a line is none of these; the message has it
   */
  public static Lexicon parse(BufferedReader words, BufferedReader names) throws IOException {
    var listed = ListedNames.parse(names);
    record Entry(int key, int company, int inNames) {}
    List<Entry> entries = new ArrayList<>();
    for (var line = words.readLine(); line != null; line = words.readLine()) {
      var fields = line.split("\t", -1);
      if (fields.length != 3) {
        throw new IOException("no word with a path and a topic: " + line);
      }
      entries.add(
          new Entry(key(fields[0]), company(fields, line), listed.uses(fields[0]).packed()));
    }
    entries.sort(Comparator.comparingInt(Entry::key));
    return new Lexicon(
        entries.stream().mapToInt(Entry::key).toArray(),
        entries.stream().mapToInt(Entry::company).toArray(),
        entries.stream().mapToInt(Entry::inNames).toArray(),
        listed.keys(),
        listed.kinds());
  }

  private static int company(String[] fields, String line) throws IOException {
    try {
      int path = Integer.parseInt("1" + fields[1], 2);
      int topic = fields[2].isEmpty() ? 0 : 1 + Integer.parseInt(fields[2]);
      if (path <= PATH_MASK && topic >= 0 && topic <= TOPIC_MASK) {
        return path | topic << PATH_BITS;
      }
    } catch (NumberFormatException e) {
      throw new IOException("no word with a path and a topic: " + line, e);
    }
    throw new IOException("the path or the topic is out of range: " + line);
  }

  private static int key(String word) {
    return (int) (Hash.of(word) >>> 32);
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
    int found = Arrays.binarySearch(names, (int) (name >>> 32));
    return found < 0 ? 0 : kinds[found];
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
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    var deflated = new DeflaterOutputStream(out, deflater);
    var data = new DataOutputStream(deflated);
    data.writeInt(MAGIC);
    data.writeInt(words.length);
    writePlanes(differences(words), data);
    writePlanes(company, data);
    writePlanes(inNames, data);
    data.writeInt(names.length);
    writePlanes(differences(names), data);
    data.write(kinds);
    data.flush();
    deflated.finish();
    deflater.end();
  }

  /**
   * Reads a file that {@link #writeFile} wrote.
   *
   * @throws IOException if it is none, or one of another version
   */
  public static Lexicon readFile(InputStream in) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)));
    if (data.readInt() != MAGIC) {
      throw new IOException("no lexicon, or one of another version");
    }
    int size = data.readInt();
    var words = sums(readPlanes(size, data));
    var company = readPlanes(size, data);
    var inNames = readPlanes(size, data);
    int listed = data.readInt();
    var names = sums(readPlanes(listed, data));
    var kinds = new byte[listed];
    data.readFully(kinds);
    return new Lexicon(words, company, inNames, names, kinds);
  }

  private static int[] differences(int[] numbers) {
    var differences = numbers.clone();
    for (int i = numbers.length - 1; i > 0; i--) {
      differences[i] -= numbers[i - 1];
    }
    return differences;
  }

  private static int[] sums(int[] differences) {
    for (int i = 1; i < differences.length; i++) {
      differences[i] += differences[i - 1];
    }
    return differences;
  }

  /** Byte by byte of all numbers: like stands next to like. */
  private static void writePlanes(int[] numbers, DataOutput out) throws IOException {
    for (int shift = 24; shift >= 0; shift -= 8) {
      for (int number : numbers) {
        out.writeByte(number >>> shift);
      }
    }
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
