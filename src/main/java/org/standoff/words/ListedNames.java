package org.standoff.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A list of names while a {@link Lexicon} is made of it. */
final class ListedNames {
  /** In the order of their bits; "personal" is a first or last name by itself. */
  private static final List<String> KINDS =
      List.of("person", "location", "organization", "misc", "personal", "nationality");

  /** Of the kinds, those whose shares say what names a word is used in. */
  private static final int SHARED = 4;

  /** The bits of the kinds that names as a whole are kept of: the words tell the others. */
  private static final int KEPT = 0b110;

  /** Where in a name a word stands: first, last, between, or it is all of it. */
  private static final int PLACES = 4;

  private static final int SHARE_STEPS = 5;
  private static final int NUMBER_STEPS = 6;

  /** How many names of each kind have a word in each place. */
  static final class Uses {
    private final int[] counts = new int[KINDS.size() * PLACES];

    /** What {@link Lexicon} keeps of it. */
    int packed() {
      int all = 0;
      int best = 0;
      var sums = new int[KINDS.size()];
      for (int i = 0; i < counts.length; i++) {
        sums[i / PLACES] += counts[i];
        if (i / PLACES < SHARED) {
          all += counts[i];
          best = counts[i] > counts[best] ? i : best;
        }
      }
      int shares = 0;
      for (int kind = 0; kind < SHARED; kind++) {
        int share = all == 0 ? 0 : Math.min(SHARE_STEPS - 1, SHARE_STEPS * sums[kind] / all);
        shares = shares * SHARE_STEPS + share;
      }
      int others = (sums[SHARED] > 0 ? 1 : 0) + (sums[SHARED + 1] > 0 ? 2 : 0);
      return Arrays.stream(counts).sum() == 0
          ? 0
          : Lexicon.pack(
              1 + shares * NUMBER_STEPS + steps(all),
              1 + best * NUMBER_STEPS + steps(counts[best]),
              1 + others);
    }

    private static int steps(int number) {
      if (number < 2) {
        return number;
      }
      if (number < 20) {
        return number < 5 ? 2 : 3;
      }
      return number < 100 ? 4 : 5;
    }
  }

  private static final Uses NONE = new Uses();

  private final Map<String, Uses> byWord = new HashMap<>();

  /** For each kept name its hash, and its kinds in the lowest byte. */
  private long[] names = new long[1024];

  private int size;

  private ListedNames() {}

  static ListedNames parse(BufferedReader reader) throws IOException {
    var listed = new ListedNames();
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      int tab = line.indexOf('\t');
      if (tab <= 0) {
        throw new IOException("no name with its kinds: " + line);
      }
      listed.add(line.substring(0, tab).split(" "), bits(line.substring(tab + 1), line));
    }
    Arrays.sort(listed.names, 0, listed.size);
    return listed;
  }

  private static int bits(String kinds, String line) throws IOException {
    int bits = 0;
    for (var kind : kinds.split(",", -1)) {
      int bit = KINDS.indexOf(kind);
      if (bit < 0) {
        throw new IOException("no kind of names: " + kind + " in: " + line);
      }
      bits |= 1 << bit;
    }
    return bits;
  }

  private void add(String[] tokens, int bits) {
    long hash = 0;
    for (int i = 0; i < tokens.length; i++) {
      hash = Lexicon.append(hash, tokens[i]);
      if (Character.isUpperCase(tokens[i].charAt(0))) {
        var uses = byWord.computeIfAbsent(tokens[i].toLowerCase(Locale.ROOT), word -> new Uses());
        for (int kind = 0; kind < KINDS.size(); kind++) {
          uses.counts[kind * PLACES + place(i, tokens.length)] += bits >> kind & 1;
        }
      }
    }
    if ((bits & KEPT) != 0 && tokens.length <= Lexicon.LONGEST_NAME) {
      if (size == names.length) {
        names = Arrays.copyOf(names, 2 * size);
      }
      names[size++] = hash >>> 32 << 32 | bits;
    }
  }

  private static int place(int i, int length) {
    if (length == 1) {
      return 3;
    }
    if (i == 0) {
      return 0;
    }
    return i == length - 1 ? 1 : 2;
  }

  /** In what names a word in lower case stands. */
  Uses uses(String lower) {
    return byWord.getOrDefault(lower, NONE);
  }

  /** The upper halves of the hashes of the kept names, in ascending order. */
  int[] keys() {
    return Arrays.stream(names, 0, size).mapToInt(name -> (int) (name >> 32)).toArray();
  }

  /** The kinds of each of them, as bits. */
  byte[] kinds() {
    var kinds = new byte[size];
    for (int i = 0; i < size; i++) {
      kinds[i] = (byte) names[i];
    }
    return kinds;
  }
}
