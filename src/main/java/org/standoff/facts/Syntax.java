package org.standoff.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.standoff.text.Tree;

/**
 * The trees of an article's sentences over its tokens in a row. A node is a word of one of the
 * trees, numbered through the article.
 */
final class Syntax {
  private static final Set<String> CLOSE =
      Set.of(
          "flat", "compound", "nmod", "fixed", "goeswith", "case", "conj", "cc", "nummod", "det");

  private final List<Tree.Word> words = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] heads;
  private final int[] nodes;
  private final int[] firstTokens;
  private final int[] lefts;
  private final int[] rights;

  Syntax(Prose prose, List<Tree> trees) {
    List<Integer> headList = new ArrayList<>();
    for (var tree : trees) {
      int offset = words.size();
      words.addAll(tree.words());
      for (int i = 0; i < tree.words().size(); i++) {
        headList.add(offset + tree.words().get(i).head());
        children.add(tree.children(i).stream().map(child -> offset + child).toList());
      }
    }
    this.heads = headList.stream().mapToInt(Integer::intValue).toArray();
    this.nodes = new int[prose.size()];
    this.firstTokens = new int[words.size() + 1];
    alignTokens(prose);
    this.lefts = new int[words.size()];
    this.rights = new int[words.size()];
    findEnds();
  }

  private void alignTokens(Prose prose) {
    int token = 0;
    for (int node = 0; node < words.size(); node++) {
      firstTokens[node] = token;
      while (token < prose.size() && prose.token(token).end() <= words.get(node).span().end()) {
        nodes[token] = node;
        token++;
      }
    }
    firstTokens[words.size()] = token;
  }

  /** The ends of every subtree, from the leaves up. */
  private void findEnds() {
    Arrays.setAll(lefts, node -> node);
    Arrays.setAll(rights, node -> node);
    int[] open = children.stream().mapToInt(List::size).toArray();
    for (int leaf = 0; leaf < heads.length; leaf++) {
      int node = leaf;
      boolean done = children.get(node).isEmpty();
      while (done && heads[node] != node) {
        int head = heads[node];
        lefts[head] = Math.min(lefts[head], lefts[node]);
        rights[head] = Math.max(rights[head], rights[node]);
        open[head]--;
        done = open[head] == 0;
        node = head;
      }
    }
  }

  /** The node that a token belongs to. */
  int node(int token) {
    return nodes[token];
  }

  /** The first token of a node. */
  int token(int node) {
    return firstTokens[node];
  }

  /** The tokens of a node alone. */
  Words words(int node) {
    return new Words(firstTokens[node], firstTokens[node + 1]);
  }

  /** From the first to the last token of a node and all that depends on it. */
  Words subtree(int node) {
    return new Words(firstTokens[lefts[node]], firstTokens[rights[node] + 1]);
  }

  boolean isRoot(int node) {
    return heads[node] == node;
  }

  /** The node that a node depends on; itself at the root of its tree. */
  int head(int node) {
    return heads[node];
  }

  List<Integer> children(int node) {
    return children.get(node);
  }

  /** Whether a node has a relation to its head, whatever the subtype. */
  boolean is(int node, String relation) {
    var own = words.get(node).relation();
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /**
   * The noun phrase of a node: with what stands before it and what prepositions tie to it, without
   * relative clauses, appositions and the like behind it.
   */
  Words phrase(int node) {
    int first = lefts[node];
    int last = node;
    for (int child : children.get(node)) {
      if (child < node && (is(child, "cc") || is(child, "punct") || is(child, "case"))) {
        first = Math.max(first, rights[child] + 1);
      } else if (child > node) {
        if (!CLOSE.contains(relation(child))) {
          break;
        }
        last = Math.max(last, phraseEnd(child));
      }
    }
    return new Words(firstTokens[Math.min(first, node)], firstTokens[last + 1]);
  }

  private int phraseEnd(int node) {
    int last = node;
    for (int child : children.get(node)) {
      if (child > node) {
        if (!CLOSE.contains(relation(child))) {
          break;
        }
        last = Math.max(last, phraseEnd(child));
      }
    }
    return last;
  }

  /** The relation of a node to its head, without its subtype. */
  String relation(int node) {
    var relation = words.get(node).relation();
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  String penn(int node) {
    return words.get(node).penn();
  }
}
