package org.standoff.facts.relations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;
import org.standoff.text.Span;
import org.standoff.text.Tree;

class ClaimsTest {
  private static final String[] RELATIONS = {
    "nsubj",
    "nsubj:pass",
    "obj",
    "obl",
    "obl:agent",
    "conj",
    "cc",
    "acl",
    "acl:relcl",
    "advcl",
    "ccomp",
    "xcomp",
    "cop",
    "aux",
    "aux:pass",
    "case",
    "mark",
    "det",
    "nmod",
    "appos",
    "flat",
    "advmod",
    "compound",
    "punct",
    "parataxis",
    "expl",
    "csubj"
  };
  private static final String[][] TAGS = {
    {"VERB", "VBD"}, {"VERB", "VBN"}, {"NOUN", "NN"}, {"PROPN", "NNP"}, {"AUX", "VBZ"},
    {"PRON", "WDT"}, {"ADP", "IN"}, {"PUNCT", ","}, {"ADV", "RB"}, {"ADJ", "JJ"}
  };
  private static final Map<String, String> UNIVERSAL =
      Map.of("IN", "ADP", "JJ", "ADJ", "RB", "ADV", "DT", "DET");
  private static final String[] WORDS = {"which", "by", "and", "not", "(", ")", "\"", "ship", "to"};

  /** Each word is given as word, Penn tag, the word it depends on, and relation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          farmer|NN|sold|nsubj sold|VBD||root horses|NNS|sold|obj and|CC|bought|cc bought|VBD|sold|conj cars|NNS|bought|obj  ~ farmer - sold - horses; farmer - bought - cars
          woman|NN|sold|nsubj who|WP|runs|nsubj runs|VBZ|woman|acl:relcl shops|NNS|runs|obj sold|VBD||root art|NN|sold|obj  ~ woman - runs - shops; woman - sold - art
          She|PRP|farmer|nsubj is|VBZ|farmer|cop a|DT|farmer|det farmer|NN||root who|WP|owns|nsubj owns|VBZ|farmer|acl:relcl land|NN|owns|obj  ~ She - is - a farmer who owns land; She - owns - land
          ships|NNS|sank|nsubj that|WDT|bought|obj we|PRP|bought|nsubj bought|VBD|ships|acl:relcl sank|VBD||root  ~ we - bought - ships
          men|NNS|robbed|nsubj and|CC|women|cc women|NNS|men|conj robbed|VBD||root banks|NNS|robbed|obj  ~ men - robbed - banks; women - robbed - banks
          letters|NNS|came|nsubj signed|VBN|letters|acl by|IN|Smith|case Smith|NNP|signed|obl came|VBD||root today|NN|came|obl  ~ Smith - signed - letters; letters - came - today
          Smith|NNP|left|nsubj left|VBD||root ,|,|hoping|punct hoping|VBG|left|advcl to|TO|win|mark win|VB|hoping|xcomp votes|NNS|win|obj  ~ Smith - left - hoping to win votes; Smith - hoping to win - votes
          Bonn|NNP|asked|nsubj asked|VBD||root Smith|NNP|asked|obj to|TO|sell|mark sell|VB|asked|xcomp ships|NNS|sell|obj  ~ Bonn - asked - Smith to sell ships; Smith - sell - ships
          She|PRP|able|nsubj is|VBZ|able|cop able|JJ||root to|TO|sell|mark sell|VB|able|xcomp art|NN|sell|obj  ~ She - is able to sell - art
          They|PRP|relied|nsubj relied|VBD||root heavily|RB|relied|advmod on|IN|Bonn|case Bonn|NNP|relied|obl  ~ They - relied heavily on - Bonn
          Men|NNS|killed|nsubj:pass were|VBD|killed|aux:pass killed|VBN||root  ~ Men - were - killed
          Bonn|NNP|won|nsubj won|VBD||root ,|,|said|punct she|PRP|said|nsubj said|VBD|won|parataxis  ~ she - said - Bonn won
          Acme|NNP|sold|nsubj ,|,|maker|punct a|DT|maker|det maker|NN|Acme|appos sold|VBD||root art|NN|sold|obj  ~ Acme - , - a maker; Acme - sold - art
          Smith|NNP|said|nsubj said|VBD||root that|IN|sold|mark Bonn|NNP|sold|nsubj sold|VBD|said|ccomp ships|NNS|sold|obj  ~ Smith - said - Bonn sold ships; Bonn - sold - ships
          """)
  void aClaimForEachClauseAndSubject(String words, String claims) {
    assertThat(claims(tree(words)).stream().map(claim -> line(words, claim)).collect(joining("; ")))
        .isEqualTo(claims);
  }

  private static List<Claim> claims(Tree tree) {
    var in = Syntax.of(List.of(tree));
    var clauses = new Clauses(in);
    return new Claims(in, clauses, new TreePhrases(in, clauses)).found();
  }

  private static String line(String words, Claim claim) {
    var arguments =
        claim.arguments().stream()
            .map(argument -> text(words, argument.phrase()))
            .collect(joining(" "));
    return text(words, claim.subject()) + " - " + text(words, claim.tie()) + " - " + arguments;
  }

  private static String text(String words, Phrase phrase) {
    var all = words.split(" +", -1);
    return IntStream.range(phrase.first(), phrase.end())
        .filter(phrase::contains)
        .mapToObj(word -> all[word].substring(0, all[word].indexOf('|')))
        .collect(joining(" "));
  }

  private static Tree tree(String words) {
    var rows = Arrays.stream(words.split(" +", -1)).map(row -> row.split("\\|", -1)).toList();
    var forms = rows.stream().map(row -> row[0]).toList();
    List<Tree.Word> tree = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      int head = row[2].isEmpty() ? i : forms.indexOf(row[2]);
      tree.add(word(i, row[0], new String[] {universal(row[1], row[3]), row[1]}, head, row[3]));
    }
    return new Tree(tree);
  }

  private static String universal(String penn, String relation) {
    if (penn.startsWith("V")) {
      return relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
    }
    if (penn.startsWith("N")) {
      return penn.startsWith("NNP") ? "PROPN" : "NOUN";
    }
    return penn.equals(",")
        ? "PUNCT"
        : penn.contains("P") ? "PRON" : UNIVERSAL.getOrDefault(penn, "X");
  }

  /** Whatever the tree, claims keep to its words. */
  @Test
  void claimsOfAnyTreeAreWordsOfIt() {
    var random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      var tree = tree(random, 1 + random.nextInt(25));
      for (var claim : claims(tree)) {
        assertThat(claim.arguments()).isNotEmpty();
        assertWithin(tree, claim.subject());
        assertWithin(tree, claim.tie());
        claim.arguments().forEach(argument -> assertWithin(tree, argument.phrase()));
      }
    }
  }

  @Test
  void aChainOfClausesIsReadInBoundedTime() {
    List<Tree.Word> words = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      var relation = i == 0 ? "root" : "xcomp";
      words.add(word(i, "go", new String[] {"VERB", "VB"}, Math.max(0, i - 1), relation));
    }
    var found = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> claims(new Tree(words)));
    assertThat(found).isEmpty();
  }

  private static void assertWithin(Tree tree, Phrase phrase) {
    int end = 0;
    for (var run : phrase.runs()) {
      assertThat(run.first()).isGreaterThanOrEqualTo(end);
      end = run.end();
    }
    assertThat(end).isLessThanOrEqualTo(tree.words().size());
  }

  /** A tree whose words hang on any words that do not hang on them. */
  private static Tree tree(Random random, int size) {
    List<Tree.Word> words = new ArrayList<>();
    int root = random.nextInt(size);
    int[] heads = new int[size];
    for (int i = 0; i < size; i++) {
      heads[i] = i == root ? root : i < root ? i + 1 + random.nextInt(root - i) : root;
    }
    for (int i = root + 1; i < size; i++) {
      heads[i] = random.nextInt(i);
    }
    for (int i = 0; i < size; i++) {
      var relation = i == root ? "root" : RELATIONS[random.nextInt(RELATIONS.length)];
      var text = WORDS[random.nextInt(WORDS.length)];
      words.add(word(i, text, TAGS[random.nextInt(TAGS.length)], heads[i], relation));
    }
    return new Tree(words);
  }

  private static Tree.Word word(int at, String text, String[] tags, int head, String relation) {
    var span = new Span(at * 10, at * 10 + text.length());
    return new Tree.Word(span, text, tags[0], tags[1], head, relation);
  }
}
