package org.standoff.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a {@link Lexicon} of two tables, one of words and one of names. */
public final class LexiconTables {
  private LexiconTables() {}

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
          new Entry(
              Lexicon.key(fields[0]), company(fields, line), listed.uses(fields[0]).packed()));
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
    int path;
    int topic;
    try {
      path = Integer.parseInt("1" + fields[1], 2);
      topic = fields[2].isEmpty() ? 0 : 1 + Integer.parseInt(fields[2]);
    } catch (NumberFormatException e) {
      throw new IOException("no word with a path and a topic: " + line, e);
    }
    try {
      return Lexicon.packCompany(path, topic);
    } catch (IllegalArgumentException e) {
      throw new IOException("the path or the topic is out of range: " + line, e);
    }
  }
}
