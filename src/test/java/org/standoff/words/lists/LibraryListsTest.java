package org.standoff.words.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.words.Lexicon;

class LibraryListsTest {
  private static final String GAZETTEERS = "en-named-entity-gazetteers-simplified";

  @TempDir private Path folder;

  @BeforeEach
  void writeLists() throws IOException {
    write(
        "en-brown-clusters-simplified-lowercase",
        new HashMap<>(
            Map.of(
                "accra", new HashSet<>(List.of("10", "1011", "101101")),
                "gil", new HashSet<>(List.of("1101")),
                "of", new HashSet<>(List.of("01")))));
    write(
        "en-word-embeddings-undigitalized",
        new HashMap<>(
            Map.of(
                "ACCRA", new float[] {0, 1},
                "Accra", new float[] {1, 0},
                "gil", new float[] {1, 0.1f})));
    var root = new PrefixNode();
    add(root, "Accra , Ghana", "11");
    add(root, "Bank of Accra Ltd.", "13");
    add(root, "Gil", "4", "14");
    add(root, "cedi", "2");
    write(GAZETTEERS, new PrefixTree(root));
  }

  private void write(String name, Object object) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private static void add(PrefixNode root, String name, String... lists) {
    var node = root;
    var tokens = name.split(" ", -1);
    for (int i = 0; i < tokens.length; i++) {
      var next =
          i == tokens.length - 1
              ? new PrefixNode(new TreeSet<>(List.of(lists)))
              : node.getOrDefault(tokens[i], new PrefixNode());
      node.put(tokens[i], next);
      node = next;
    }
  }

  private Lexicon lexicon() throws IOException {
    return new LibraryLists(folder).lexicon();
  }

  private int kinds(String... tokens) throws IOException {
    long name = 0;
    for (var token : tokens) {
      name = Lexicon.append(name, token);
    }
    return lexicon().kinds(name);
  }

  @Test
  void aWordHasItsWholePathAndATopicIfItHasAVector() throws IOException {
    var lexicon = lexicon();
    assertThat(Integer.toBinaryString(lexicon.of("accra").path())).isEqualTo("1101101");
    assertThat(lexicon.of("accra").topic()).isNotZero();
    assertThat(lexicon.of("of").topic()).isZero();
    assertThat(lexicon.of("lagos")).isEqualTo(Lexicon.NOTHING);
  }

  @Test
  void aNameIsListedWithoutWhatFollowsACommaAndWithoutItsLastFullStop() throws IOException {
    assertThat(kinds("Accra")).isNotZero();
    assertThat(kinds("Accra", ",", "Ghana")).isZero();
    assertThat(kinds("Bank", "of", "Accra", "Ltd")).isNotZero().isNotEqualTo(kinds("Accra"));
    assertThat(kinds("Bank", "of", "Accra", "Ltd.")).isZero();
    assertThat(kinds("cedi")).isZero();
    assertThat(lexicon().of("gil").others()).isNotZero();
  }

  @Test
  void theSameListsGiveTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  private byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    lexicon().writeFile(out);
    return out.toByteArray();
  }

  @Test
  void nothingButListsIsMadeOfAFile() throws IOException {
    write(GAZETTEERS, new AtomicInteger());
    checkNoList();
    write(GAZETTEERS, "Accra");
    checkNoList();
    Files.writeString(folder.resolve(GAZETTEERS), "Accra");
    checkNoList();
  }

  private void checkNoList() {
    assertThatThrownBy(this::lexicon)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.resolve(GAZETTEERS) + " is no list of nlp4j: ");
  }
}
