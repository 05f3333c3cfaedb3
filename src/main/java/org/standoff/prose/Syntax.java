package org.standoff.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.text.Span;
import org.standoff.text.Tree;

/**
 * What depends on what as what: the tree of a sentence, or those of several in a row. Words are
 * counted from the first of the first tree, as the trees have them, and not as tokens; where tokens
 * are and where words are is told by their spans.
 */
public final class Syntax {
  private static final Set<String> CLOSE =
      Set.of(
          "flat", "compound", "nmod", "fixed", "goeswith", "case", "conj", "cc", "nummod", "det");

  private final List<Tree.Word> words = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] heads;
  private final int[] lefts;
  private final int[] rights;

  private Syntax(List<Tree> trees) {
    int size = 0;
    for (var tree : trees) {
      size += tree.words().size();
    }
    this.heads = new int[size];
    for (var tree : trees) {
      int offset = words.size();
      for (int i = 0; i < tree.words().size(); i++) {
        var word = tree.words().get(i);
        heads[offset + i] = offset + word.head();
        words.add(word);
        plain.add(Prose.plain(word.text()));
        relations.add(withoutSubtype(word.relation()));
        children.add(offset == 0 ? tree.children(i) : moved(tree.children(i), offset));
      }
    }
    this.lefts = new int[heads.length];
    this.rights = new int[heads.length];
    findEnds();
  }

  /** The trees of some sentences in their order. */
  public static Syntax of(List<Tree> trees) {
    return new Syntax(trees);
  }

  private static List<Integer> moved(List<Integer> children, int offset) {
    List<Integer> moved = new ArrayList<>(children.size());
    for (int child : children) {
      moved.add(offset + child);
    }
    return List.copyOf(moved);
  }

  private static String withoutSubtype(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The ends of every subtree, from the leaves up. */
  private void findEnds() {
    var open = new int[heads.length];
    for (int word = 0; word < heads.length; word++) {
      lefts[word] = word;
      rights[word] = word;
      open[word] = children.get(word).size();
    }
    for (int leaf = 0; leaf < heads.length; leaf++) {
      int word = leaf;
      boolean done = children.get(word).isEmpty();
      while (done && heads[word] != word) {
        int head = heads[word];
        lefts[head] = Math.min(lefts[head], lefts[word]);
        rights[head] = Math.max(rights[head], rights[word]);
        open[head]--;
        done = open[head] == 0;
        word = head;
      }
    }
  }

  /** How many words there are. */
  public int size() {
    return heads.length;
  }

  /** A word in lower case, with straight apostrophes. */
  public String word(int word) {
    return plain.get(word);
  }

  /** Whether a word is this part of speech, as a universal tag. */
  public boolean isTagged(int word, String tag) {
    return words.get(word).tag().equals(tag);
  }

  public boolean isNoun(int word) {
    return isTagged(word, "NOUN") || isTagged(word, "PROPN");
  }

  /** Whether a word is a verb, and neither an auxiliary nor a copula. */
  public boolean isVerb(int word) {
    return isTagged(word, "VERB") || (isTagged(word, "AUX") && !is(word, "aux", "cop"));
  }

  /** The tag of the Penn Treebank. */
  public String penn(int word) {
    return words.get(word).penn();
  }

  public Span span(int word) {
    return words.get(word).span();
  }

  /** From the start of the first to the end of the last of some words. */
  public Span span(Words run) {
    return new Span(span(run.first()).start(), span(run.last()).end());
  }

  /** The first word that ends after an offset; the number of words if there is none. */
  public int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words that have part in a span; empty if none has. */
  public Optional<Words> touching(Span span) {
    int first = wordAt(span.start());
    int end = first;
    while (end < size() && span(end).start() < span.end()) {
      end++;
    }
    return end > first ? Optional.of(new Words(first, end)) : Optional.empty();
  }

  /** The words that lie within a span; empty if none does. */
  public Optional<Words> within(Span span) {
    return touching(span)
        .flatMap(run -> {
          int first = span(run.first()).start() < span.start() ? run.first() + 1 : run.first();
          int end = span(run.last()).end() > span.end() ? run.last() : run.end();
          return end > first ? Optional.of(new Words(first, end)) : Optional.empty();
        });
  }

  /** The first of the words that have part in a span whose head has none; empty if none has. */
  public Optional<Integer> top(Span span) {
    return touching(span)
        .map(run -> {
          int top = run.first();
          while (!isRoot(top) && run.contains(heads[top])) {
            top++;
          }
          return top;
        });
  }

  public boolean isRoot(int word) {
    return heads[word] == word;
  }

  /** The word that a word depends on; itself at the root of its tree. */
  public int head(int word) {
    return heads[word];
  }

  /** What a word is to its head, without any subtype: {@code nsubj}. */
  public String relation(int word) {
    return relations.get(word);
  }

  /** What a word is to its head, with its subtype if it has one: {@code nsubj:pass}. */
  public String fullRelation(int word) {
    return words.get(word).relation();
  }

  /** Whether a word is one of these to its head; {@code acl} is {@code acl:relcl}, too. */
  public boolean is(int word, String... names) {
    for (var name : names) {
      if (name.equals(relation(word)) || name.equals(fullRelation(word))) {
        return true;
      }
    }
    return false;
  }

  /** The words that depend on a word, in order. */
  public List<Integer> children(int word) {
    return children.get(word);
  }

  /** Those that are one of these to the word, in order. */
  public List<Integer> children(int word, String... names) {
    return children.get(word).stream().filter(child -> is(child, names)).toList();
  }

  /** The first that is one of these to the word. */
  public Optional<Integer> child(int word, String... names) {
    return children.get(word).stream().filter(child -> is(child, names)).findFirst();
  }

  public boolean hasChild(int word, String... names) {
    return children.get(word).stream().anyMatch(child -> is(child, names));
  }

  /** From the first to the last of a word and all that depends on it. */
  public Words below(int word) {
    return new Words(lefts[word], rights[word] + 1);
  }

  /**
   * The noun phrase of a word: with what stands before it and what prepositions tie to it, without
   * relative clauses, appositions and the like behind it.
   */
  public Words phrase(int word) {
    int first = lefts[word];
    for (int child : children.get(word)) {
      if (child < word && is(child, "cc", "punct", "case")) {
        first = Math.max(first, rights[child] + 1);
      }
    }
    return new Words(Math.min(first, word), phraseEnd(word) + 1);
  }

  private int phraseEnd(int word) {
    int last = word;
    for (int child : children.get(word)) {
      if (child > word) {
        if (!CLOSE.contains(relation(child))) {
          break;
        }
        last = Math.max(last, phraseEnd(child));
      }
    }
    return last;
  }
}
