package org.standoff.words.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standoff.words.Lexicon;
import org.standoff.words.LexiconTables;

/**
 * What the library nlp4j-english (edu.emory.mathcs.nlp) knows of words and names: its Brown
 * clusters, word embeddings and gazetteers. They lie in the library's jar, packed with xz; here
 * they are read unpacked.
 */
public final class LibraryLists {
  private static final String CLUSTERS = "en-brown-clusters-simplified-lowercase";
  private static final String EMBEDDINGS = "en-word-embeddings-undigitalized";
  private static final String GAZETTEERS = "en-named-entity-gazetteers-simplified";

  /**
   * The kind of the names of each gazetteer, by its number; currencies and occupations are none.
   */
  private static final List<String> KINDS =
      List.of(
          "organization", // companies
          "organization", // countries
          "", // currencies
          "", // occupations
          "personal", // first and last names
          "nationality",
          "location", // places that everybody knows
          "location", // states in short
          "misc", // books and art
          "misc", // battles and contests
          "misc", // films
          "location",
          "misc", // ships and things made
          "organization",
          "person",
          "misc"); // songs

  private final Path folder;

  /**
   * The lists in a folder.
   *
   * @param folder holds the unpacked files
   */
  public LibraryLists(Path folder) {
    this.folder = folder;
  }

  /**
   * The lexicon of them; the same files always give the same.
   *
   * @throws IOException if a file is missing or is none of the library; the message names it
   */
  public Lexicon lexicon() throws IOException {
    try (var words = reader(words());
        var names = reader(names())) {
      return LexiconTables.parse(words, names);
    }
  }

  private static BufferedReader reader(CharSequence table) {
    return new BufferedReader(new StringReader(table.toString()));
  }

  /** Lines of a word, its path and its topic. */
  private CharSequence words() throws IOException {
    var paths = paths();
    var topics = topics(paths);
    var table = new StringBuilder();
    paths.forEach((word, path) -> {
      table.append(word).append('\t').append(path).append('\t');
      if (topics.containsKey(word)) {
        table.append(topics.get(word).intValue());
      }
      table.append('\n');
    });
    return table;
  }

  /** Of each word the whole way down the tree, of which the library has several beginnings. */
  private SortedMap<String, String> paths() throws IOException {
    SortedMap<String, String> paths = new TreeMap<>();
    for (var entry : SerializedFile.read(folder.resolve(CLUSTERS), Map.class).entrySet()) {
      var word = (Map.Entry<?, ?>) entry;
      ((Collection<?>) word.getValue())
          .stream()
              .map(Object::toString)
              .max(Comparator.comparingInt(String::length))
              .ifPresent(path -> paths.put(word.getKey().toString(), path));
    }
    return paths;
  }

  private Map<String, Integer> topics(SortedMap<String, String> paths) throws IOException {
    Map<?, ?> embeddings = SerializedFile.read(folder.resolve(EMBEDDINGS), Map.class);
    var spellings = spellings(paths, embeddings);
    var words = paths.keySet().stream().filter(spellings::containsKey).toList();
    var vectors =
        words.stream()
            .map(word -> (float[]) embeddings.get(spellings.get(word)))
            .toArray(float[][]::new);
    var found = Topics.of(vectors, Topics.Settings.standard());
    Map<String, Integer> topics = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      topics.put(words.get(i), found[i]);
    }
    return topics;
  }

  /** Of each word how it is spelled where it has a vector: with the fewest capitals. */
  private static Map<String, String> spellings(
      SortedMap<String, String> paths, Map<?, ?> embeddings) {
    Map<String, String> spellings = new HashMap<>();
    for (var known : embeddings.keySet()) {
      var text = known.toString();
      var lower = text.toLowerCase(Locale.ROOT);
      if (paths.containsKey(lower)) {
        // Capitals come before the same letters without.
        spellings.merge(lower, text, (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
    return spellings;
  }

  /** Lines of a name and its kinds. */
  private CharSequence names() throws IOException {
    SortedMap<String, Set<String>> names = new TreeMap<>();
    collect(SerializedFile.read(folder.resolve(GAZETTEERS), PrefixTree.class).root(), "", names);
    var table = new StringBuilder();
    names.forEach((name, kinds) ->
        table.append(name).append('\t').append(String.join(",", kinds)).append('\n'));
    return table;
  }

  private static void collect(
      PrefixNode node, String tokens, SortedMap<String, Set<String>> names) {
    if (node.lists() != null) {
      var name = plain(tokens);
      for (var list : (Collection<?>) node.lists()) {
        var kind = KINDS.get(Integer.parseInt(list.toString()));
        if (!kind.isEmpty() && !name.isEmpty()) {
          names.computeIfAbsent(name, _ -> new TreeSet<>()).add(kind);
        }
      }
    }
    node.forEach((token, next) ->
        collect(next, tokens.isEmpty() ? token.toString() : tokens + " " + token, names));
  }

  /** A name without what follows a comma, and without full stops at its end. */
  private static String plain(String tokens) {
    var words = Arrays.asList(tokens.split(" ", -1));
    int comma = words.indexOf(",");
    var name = String.join(" ", comma < 0 ? words : words.subList(0, comma));
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
      end--;
    }
    return name.substring(0, end);
  }
}
