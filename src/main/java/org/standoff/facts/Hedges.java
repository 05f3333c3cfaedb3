package org.standoff.facts;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.text.Span;
import org.standoff.text.Tree;
import org.standoff.text.WordTable;
import org.standoff.words.Inflection;

/**
 * Tells how a sentence stands to something it says: it can keep its distance ("reportedly", "may",
 * "if") or deny it ("did not", "failed to"). What counts are words that depend on the claim or on
 * which it depends, up to the clause that makes a claim of its own.
 */
final class Hedges {
  /** No clause of news is nested deeper; a bound keeps odd trees cheap. */
  private static final int HIGHEST = 12;

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  private enum Section {
    ADVERBS,
    MODALS,
    ADJECTIVES,
    CONDITIONS,
    OPEN,
    REFUSALS
  }

  /** How a sentence stands to a claim in it. */
  record Stance(boolean hedged, boolean denied) {
    Stance and(Stance other) {
      return new Stance(hedged || other.hedged, denied != other.denied);
    }
  }

  private static final Stance PLAIN = new Stance(false, false);
  private static final Stance HEDGED = new Stance(true, false);
  private static final Stance DENIED = new Stance(false, true);

  private static final Map<Section, Set<String>> WORDS = words();

  private Hedges() {}

  private static Map<Section, Set<String>> words() {
    Map<Section, Set<String>> words = new EnumMap<>(Section.class);
    var table = WordTable.of(Locale.ENGLISH, "hedges");
    for (var section : Section.values()) {
      Set<String> known = new HashSet<>();
      boolean verbs = section == Section.OPEN || section == Section.REFUSALS;
      for (var entry : table.words(section.name().toLowerCase(Locale.ROOT))) {
        known.addAll(verbs ? Inflection.verbForms(entry) : List.of(entry));
      }
      words.put(section, known);
    }
    return words;
  }

  /** The stance to a claim whose words are in a sentence; the plain one if none of them is. */
  static Stance stance(Tree tree, Span claim) {
    var top = top(tree, claim);
    return top.isEmpty() ? PLAIN : upwards(tree, top.getAsInt());
  }

  /** Whether words that only describe hold a hedge: "alleged | thief", "reportedly the owner". */
  static boolean isHedgedInPassing(Tree tree, Span description) {
    return tree.words().stream()
        .filter(word -> description.overlaps(word.span()))
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> is(Section.ADVERBS, word) || is(Section.ADJECTIVES, word));
  }

  private static Stance upwards(Tree tree, int from) {
    var stance = PLAIN;
    int node = from;
    for (int height = 0; height < HIGHEST; height++) {
      stance = stance.and(ofDependents(tree, node));
      if (tree.isRoot(node)) {
        return stance;
      }
      int head = tree.words().get(node).head();
      switch (relation(tree, node)) {
        case "obj", "obl", "cop", "aux" -> node = head;
        case "conj" -> {
          if (!sharesVerb(tree, node)) {
            return stance;
          }
          node = head;
        }
        case "xcomp" -> {
          stance = stance.and(ofGovernor(tree, head));
          node = head;
        }
        case "ccomp", "csubj" -> {
          return is(Section.OPEN, word(tree, head)) ? stance.and(HEDGED) : stance;
        }
        case "advcl", "acl" -> {
          return isPurpose(tree, node) ? stance.and(HEDGED) : stance;
        }
        default -> {
          return stance;
        }
      }
    }
    return stance;
  }

  /** "may fall | and break", "is a farmer | and writer", but not "may fall and Ann | broke it". */
  private static boolean sharesVerb(Tree tree, int node) {
    var word = tree.words().get(node);
    boolean own =
        tree.children(node).stream().anyMatch(child -> relation(tree, child).equals("nsubj"));
    return !own && (word.penn().equals("VB") || !word.tag().equals("VERB"));
  }

  /** The word of a claim that the others depend on: the first whose head lies outside. */
  private static OptionalInt top(Tree tree, Span claim) {
    var words = tree.words();
    for (int i = 0; i < words.size(); i++) {
      boolean inside = claim.overlaps(words.get(i).span());
      if (inside && (tree.isRoot(i) || !claim.overlaps(words.get(words.get(i).head()).span()))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static Stance ofDependents(Tree tree, int node) {
    var stance = PLAIN;
    for (int child : tree.children(node)) {
      var word = word(tree, child);
      boolean hedge =
          switch (relation(tree, child)) {
            case "advmod", "mark" -> is(Section.ADVERBS, word) || is(Section.CONDITIONS, word);
            case "aux" -> is(Section.MODALS, word);
            case "amod", "compound" -> is(Section.ADJECTIVES, word);
            default -> false;
          };
      boolean denial =
          NEGATIONS.contains(word)
              || (word.equals("no") && relation(tree, child).equals("det"))
              || isNoLonger(tree, child);
      stance = stance.and(hedge ? HEDGED : denial ? DENIED : PLAIN);
    }
    return stance;
  }

  private static boolean isNoLonger(Tree tree, int node) {
    return word(tree, node).equals("longer")
        && tree.children(node).stream().anyMatch(child -> word(tree, child).equals("no"));
  }

  private static Stance ofGovernor(Tree tree, int node) {
    var word = word(tree, node);
    if (is(Section.REFUSALS, word)) {
      return DENIED;
    }
    return is(Section.OPEN, word) ? HEDGED : PLAIN;
  }

  /** "travelled | to fight": it is not said that it came about. */
  private static boolean isPurpose(Tree tree, int node) {
    return tree.children(node).stream()
        .anyMatch(child -> word(tree, child).equals("to") && relation(tree, child).equals("mark"));
  }

  private static boolean is(Section section, String word) {
    return WORDS.get(section).contains(word);
  }

  private static String word(Tree tree, int node) {
    return tree.words().get(node).text().toLowerCase(Locale.ROOT);
  }

  /** The relation of a node to its head without its subtype. */
  private static String relation(Tree tree, int node) {
    var relation = tree.words().get(node).relation();
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
