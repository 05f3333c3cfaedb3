package org.standoff.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.standoff.text.Tree;

/**
 * What depends on what in an article: the trees of its sentences in a row. Words are counted over
 * the whole article, as the trees have them.
 */
final class Syntax {
  /** A longer way up a tree tells nothing, and would take long where a sentence has no end. */
  private static final int HIGHEST = 40;

  private final int[] heads;
  private final String[] relations;
  private final String[] tags;
  private final int[] wordOf;

  /** The first word that is a subject of each word, and the first that is an object. */
  private final int[] subjects;

  private final int[] objects;

  Syntax(Prose prose, List<Tree> trees) {
    int size = trees.stream().mapToInt(tree -> tree.words().size()).sum();
    heads = new int[size];
    relations = new String[size];
    tags = new String[size];
    wordOf = new int[prose.size()];
    subjects = new int[size];
    objects = new int[size];
    int base = 0;
    for (int sentence = 0; sentence < trees.size(); sentence++) {
      var words = trees.get(sentence).words();
      int token = prose.start(sentence);
      for (int i = 0; i < words.size(); i++) {
        var word = words.get(i);
        heads[base + i] = base + word.head();
        relations[base + i] = word.relation();
        tags[base + i] = word.tag();
        while (token < prose.start(sentence + 1) && prose.span(token).start() < word.span().end()) {
          wordOf[token] = base + i;
          token++;
        }
      }
      Arrays.fill(wordOf, token, prose.start(sentence + 1), base + words.size() - 1);
      base += words.size();
    }
    Arrays.fill(subjects, size);
    Arrays.fill(objects, size);
    for (int word = size - 1; word >= 0; word--) {
      if (isSubject(word)) {
        subjects[heads[word]] = word;
      } else if (relations[word].equals("obj")) {
        objects[heads[word]] = word;
      }
    }
  }

  /** The word of some tokens on which the others depend. */
  int top(int first, int end) {
    int from = wordOf[first];
    int to = wordOf[end - 1];
    for (int word = from; word <= to; word++) {
      if (heads[word] < from || heads[word] > to || heads[word] == word) {
        return word;
      }
    }
    return from;
  }

  String relation(int word) {
    return relations[word];
  }

  boolean isTagged(int word, String tag) {
    return tags[word].equals(tag);
  }

  int head(int word) {
    return heads[word];
  }

  /**
   * The word in whose place in the clause a word stands: "minister" for "Hall" in "the minister,
   * Hall,", "Lee" for "Hall" in "Lee and Hall".
   */
  int place(int word) {
    int place = word;
    for (int i = 0; i < HIGHEST && standsFor(place); i++) {
      place = heads[place];
    }
    return place;
  }

  private boolean standsFor(int word) {
    return switch (relations[word]) {
      case "flat", "flat:name", "appos", "nmod:desc" -> true;
      case "conj" -> isNominal(word) && isNominal(heads[word]);
      default -> false;
    };
  }

  private boolean isNominal(int word) {
    return switch (tags[word]) {
      case "NOUN", "PROPN", "PRON" -> true;
      default -> false;
    };
  }

  private boolean isSubject(int word) {
    return relations[word].startsWith("nsubj");
  }

  /** The word that rules the clause of a word, most often a verb. */
  int clause(int word) {
    int clause = word;
    for (int i = 0; i < HIGHEST && !isClause(clause); i++) {
      clause = heads[clause];
    }
    return clause;
  }

  /** The clause around the clause that a word rules; itself at the root. */
  int clauseAbove(int clause) {
    return heads[clause] == clause ? clause : clause(heads[clause]);
  }

  boolean isClause(int word) {
    return heads[word] == word
        || switch (relations[word]) {
          case "root",
              "ccomp",
              "xcomp",
              "advcl",
              "advcl:relcl",
              "acl",
              "acl:relcl",
              "csubj",
              "csubj:pass",
              "csubj:outer",
              "parataxis" ->
              true;
          case "conj" -> !isNominal(word) || subjects[word] < heads.length;
          default -> false;
        };
  }

  /** Who does what a verb says, told by grammar even where the clause has no subject of its own. */
  Optional<Integer> subject(int verb) {
    int clause = verb;
    for (int i = 0; i < HIGHEST; i++) {
      if (subjects[clause] < heads.length) {
        return Optional.of(subjects[clause]);
      }
      int head = heads[clause];
      switch (relations[clause]) {
        case "xcomp" -> {
          if (objects[head] < heads.length) {
            return Optional.of(objects[head]);
          }
          clause = head;
        }
        case "conj", "advcl" -> clause = head;
        case "acl" -> {
          return Optional.of(head);
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word is another or depends on it, however far. */
  boolean isUnder(int word, int other) {
    int above = word;
    for (int i = 0; i < HIGHEST; i++) {
      if (above == other) {
        return true;
      }
      above = heads[above];
    }
    return false;
  }

  /** The clauses between a word and the root, in steps; few are counted. */
  int depth(int word) {
    int depth = 0;
    for (int clause = clause(word); depth < 3 && heads[clause] != clause; depth++) {
      clause = clauseAbove(clause);
    }
    return depth;
  }
}
