package org.standoff.facts.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;

/** The words that belong to a noun, or to whatever else has a part in a clause. */
final class TreePhrases {
  private static final String[] OF_ITS_CLAUSE = {
    "nsubj",
    "csubj",
    "cop",
    "aux",
    "mark",
    "expl",
    "parataxis",
    "discourse",
    "vocative",
    "dislocated",
    "cc:preconj"
  };

  /** Marks with those that close them. */
  private static final Map<String, String> PAIRS =
      Map.ofEntries(
          Map.entry("(", ")"),
          Map.entry("[", "]"),
          Map.entry("\"", "\""),
          Map.entry("'", "'"),
          Map.entry("`", "'"),
          Map.entry("‘", "'"),
          Map.entry("``", "''"),
          Map.entry("“", "”"),
          Map.entry("«", "»"));

  private final Syntax in;
  private final Clauses clauses;

  TreePhrases(Syntax in, Clauses clauses) {
    this.in = in;
    this.clauses = clauses;
  }

  /**
   * All that stands below a word, with its preposition; below a noun nothing of a clause that it
   * heads, and no clause joined to it.
   */
  Optional<Phrase> whole(int word) {
    Optional<Phrase> phrase = Optional.of(Phrase.of(in.below(word)));
    if (!clauses.isVerbal(word)) {
      for (int child : in.children(word)) {
        boolean joined = in.is(child, "conj") && clauses.isClause(child);
        if (joined || in.is(child, OF_ITS_CLAUSE)) {
          phrase = without(phrase, child);
        }
      }
    }
    return phrase.flatMap(this::trimmed);
  }

  /** All that stands below the head of a clause. */
  Optional<Phrase> clause(int head) {
    return trimmed(Phrase.of(in.below(head)));
  }

  /** All that stands below a noun without the preposition in front. */
  Optional<Phrase> withoutPreposition(int word) {
    var phrase = whole(word);
    for (int preposition : prepositions(word)) {
      phrase = without(phrase, preposition);
    }
    return phrase.flatMap(this::trimmed);
  }

  /** Only what names a thing, not what is told about it: no relative clause, no apposition. */
  Optional<Phrase> name(int word) {
    var phrase = withoutPreposition(word);
    if (!clauses.isVerbal(word)) {
      for (int child : in.children(word)) {
        boolean focus = in.is(child, "advmod") && child == in.below(word).first();
        if (focus || in.is(child, "acl", "appos")) {
          phrase = without(phrase, child);
        }
      }
    }
    return phrase.flatMap(this::trimmed);
  }

  /** The names that "and" joins to one, and itself, each by itself. */
  List<Integer> joined(int word) {
    List<Integer> joined = new ArrayList<>();
    joined.add(word);
    in.children(word, "conj").stream()
        .filter(child -> !clauses.isClause(child))
        .forEach(joined::add);
    return joined;
  }

  /** The words in front of a noun that tie it to what it depends on. */
  List<Integer> prepositions(int word) {
    return in.children(word, "case").stream().filter(preposition -> preposition < word).toList();
  }

  /** A phrase without a word and those below it. */
  Optional<Phrase> without(Optional<Phrase> phrase, int word) {
    return phrase.flatMap(words -> words.without(in.below(word)));
  }

  /**
   * Without the "and" and the marks at its ends, but with brackets and quotation marks that are a
   * pair; empty if nothing else is there.
   */
  Optional<Phrase> trimmed(Phrase phrase) {
    Optional<Phrase> left = Optional.of(phrase);
    while (left.isPresent()) {
      int first = left.get().first();
      int last = left.get().end() - 1;
      if (isLoose(first) && !isPaired(first, left.get())) {
        left = left.get().without(Words.of(first));
      } else if (isLoose(last) && !isPaired(last, left.get())) {
        left = left.get().without(Words.of(last));
      } else {
        return left;
      }
    }
    return left;
  }

  private boolean isLoose(int word) {
    return in.is(word, "cc") || in.isTagged(word, "PUNCT");
  }

  private boolean isPaired(int mark, Phrase phrase) {
    for (int other = phrase.first(); other < phrase.end(); other++) {
      var opening = in.word(Math.min(mark, other));
      var closing = in.word(Math.max(mark, other));
      if (other != mark && closing.equals(PAIRS.get(opening))) {
        return true;
      }
    }
    return false;
  }
}
