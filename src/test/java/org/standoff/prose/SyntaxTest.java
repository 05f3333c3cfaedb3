package org.standoff.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.standoff.text.Span;
import org.standoff.text.Tree;

class SyntaxTest {
  private static final String TEXT = "It rained. Ann O’Brien, who left and sold it, won.";

  private static final Syntax SYNTAX =
      Syntax.of(
          List.of(
              tree(0, "It/PRON/2/nsubj rained/VERB/0/root ./PUNCT/2/punct"),
              tree(
                  11,
                  "Ann/PROPN/10/nsubj O’Brien/PROPN/1/flat ,/PUNCT/5/punct who/PRON/5/nsubj"
                      + " left/VERB/1/acl:relcl and/CCONJ/7/cc sold/VERB/5/conj it/PRON/7/obj"
                      + " ,/PUNCT/5/punct won/VERB/0/root ./PUNCT/10/punct")));

  /** Each word is given as word, universal tag, the word it depends on from 1, and relation. */
  private static Tree tree(int from, String marked) {
    List<Tree.Word> words = new ArrayList<>();
    int at = from;
    for (var entry : marked.split(" ", -1)) {
      var parts = entry.split("/", -1);
      int start = TEXT.indexOf(parts[0], at);
      at = start + parts[0].length();
      int head = Integer.parseInt(parts[2]) - 1;
      words.add(
          new Tree.Word(
              new Span(start, at),
              parts[0],
              parts[1],
              "",
              head < 0 ? words.size() : head,
              parts[3]));
    }
    return new Tree(words);
  }

  private static int word(String word) {
    return IntStream.range(0, SYNTAX.size())
        .filter(i -> SYNTAX.word(i).equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Words words) {
    return IntStream.range(words.first(), words.end())
        .mapToObj(SYNTAX::word)
        .collect(Collectors.joining(" "));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void wordsCountThroughAllTrees() {
    assertThat(SYNTAX.size()).isEqualTo(14);
    assertThat(SYNTAX.isRoot(word("won"))).isTrue();
    assertThat(SYNTAX.head(word("ann"))).isEqualTo(word("won"));
    assertThat(SYNTAX.child(word("won"), "nsubj")).contains(word("ann"));
  }

  @Test
  void apostrophesAreStraight() {
    assertThat(SYNTAX.word(word("ann") + 1)).isEqualTo("o'brien");
  }

  @Test
  void aRelationIsKnownWithAndWithoutItsSubtype() {
    int left = word("left");
    assertThat(SYNTAX.relation(left)).isEqualTo("acl");
    assertThat(SYNTAX.fullRelation(left)).isEqualTo("acl:relcl");
    assertThat(SYNTAX.is(left, "acl")).isTrue();
    assertThat(SYNTAX.is(left, "obj", "acl:relcl")).isTrue();
    assertThat(SYNTAX.is(left, "acl:other")).isFalse();
  }

  @Test
  void aSubtreeReachesFromItsFirstToItsLastWord() {
    assertThat(text(SYNTAX.below(word("ann")))).isEqualTo("ann o'brien , who left and sold it ,");
    assertThat(text(SYNTAX.below(word("rained")))).isEqualTo("it rained .");
  }

  @Test
  void aPhraseEndsBeforeTheRelativeClause() {
    assertThat(text(SYNTAX.phrase(word("ann")))).isEqualTo("ann o'brien");
  }

  @Test
  void spansFindTheirWords() {
    assertThat(SYNTAX.touching(span("n O")).map(SyntaxTest::text)).contains("ann o'brien");
    assertThat(SYNTAX.within(span("n O"))).isEmpty();
    assertThat(SYNTAX.within(span("nn O’Brien, w")).map(SyntaxTest::text)).contains("o'brien ,");
    assertThat(SYNTAX.top(span("left and sold it"))).contains(word("left"));
    assertThat(SYNTAX.top(new Span(TEXT.length(), TEXT.length() + 1))).isEmpty();
  }

  @Test
  void clausesLieWithinOneAnother() {
    var nesting = new Nesting(SYNTAX);
    assertThat(nesting.clause(word("o'brien"))).isEqualTo(word("won"));
    assertThat(nesting.clauseAbove(word("sold"))).isEqualTo(word("left"));
    assertThat(nesting.clauseAbove(word("won"))).isEqualTo(word("won"));
    assertThat(nesting.subject(word("sold"))).contains(word("who"));
    assertThat(nesting.isUnder(word("sold"), word("won"))).isTrue();
    assertThat(nesting.isUnder(word("won"), word("sold"))).isFalse();
    assertThat(nesting.depth(word("sold"))).isEqualTo(2);
    assertThat(nesting.place(word("o'brien"))).isEqualTo(word("ann"));
  }
}
