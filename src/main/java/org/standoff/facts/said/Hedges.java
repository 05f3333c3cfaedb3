package org.standoff.facts.said;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;
import org.standoff.text.Span;
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

  private enum Section {
    ADVERBS,
    MODALS,
    ADJECTIVES,
    CONDITIONS,
    OPEN
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
      for (var entry : table.words(section.name().toLowerCase(Locale.ROOT))) {
        known.addAll(section == Section.OPEN ? Inflection.verbForms(entry) : List.of(entry));
      }
      words.put(section, known);
    }
    return words;
  }

  /** The stance to a claim whose words are in a sentence; the plain one if none of them is. */
  static Stance stance(Syntax syntax, Span claim) {
    return syntax.top(claim).map(top -> upwards(syntax, top)).orElse(PLAIN);
  }

  /** Whether words that only describe hold a hedge: "alleged | thief", "reportedly the owner". */
  static boolean isHedgedInPassing(Syntax syntax, Span description) {
    var words = syntax.touching(description);
    return words.isPresent()
        && IntStream.range(words.get().first(), words.get().end())
            .mapToObj(syntax::word)
            .anyMatch(word -> is(Section.ADVERBS, word) || is(Section.ADJECTIVES, word));
  }

  private static Stance upwards(Syntax syntax, int from) {
    var stance = PLAIN;
    int node = from;
    for (int height = 0; height < HIGHEST; height++) {
      stance = stance.and(ofDependents(syntax, node));
      if (syntax.isRoot(node)) {
        return stance;
      }
      int head = syntax.head(node);
      switch (syntax.relation(node)) {
        case "obj", "obl", "cop", "aux" -> node = head;
        case "conj" -> {
          if (!sharesVerb(syntax, node)) {
            return stance;
          }
          node = head;
        }
        case "xcomp" -> {
          stance = stance.and(ofGovernor(syntax, head));
          node = head;
        }
        case "ccomp", "csubj" -> {
          return is(Section.OPEN, syntax.word(head)) ? stance.and(HEDGED) : stance;
        }
        case "advcl", "acl" -> {
          return isPurpose(syntax, node) && !isGoneOn(syntax, head) ? stance.and(HEDGED) : stance;
        }
        default -> {
          return stance;
        }
      }
    }
    return stance;
  }

  /** "may fall | and break", "is a farmer | and writer", but not "may fall and Ann | broke it". */
  private static boolean sharesVerb(Syntax syntax, int node) {
    boolean own = syntax.hasChild(node, "nsubj");
    return !own && (syntax.penn(node).equals("VB") || !syntax.isTagged(node, "VERB"));
  }

  private static Stance ofDependents(Syntax syntax, int node) {
    var stance = PLAIN;
    for (int child : syntax.children(node)) {
      var word = syntax.word(child);
      boolean hedge =
          switch (syntax.relation(child)) {
            case "advmod", "mark" -> is(Section.ADVERBS, word) || is(Section.CONDITIONS, word);
            case "aux" -> is(Section.MODALS, word);
            case "amod", "compound" -> is(Section.ADJECTIVES, word);
            default -> false;
          };
      boolean denial =
          Clauses.isNegation(word)
              || (word.equals("no") && syntax.relation(child).equals("det"))
              || isNoLonger(syntax, child);
      stance = stance.and(hedge ? HEDGED : denial ? DENIED : PLAIN);
    }
    return stance;
  }

  private static boolean isNoLonger(Syntax syntax, int node) {
    return syntax.word(node).equals("longer")
        && syntax.children(node).stream().anyMatch(child -> syntax.word(child).equals("no"));
  }

  private static Stance ofGovernor(Syntax syntax, int node) {
    var word = syntax.word(node);
    if (Clauses.isRefusal(word)) {
      return DENIED;
    }
    return is(Section.OPEN, word) ? HEDGED : PLAIN;
  }

  /** "travelled | to fight": it is not said that it came about. */
  private static boolean isPurpose(Syntax syntax, int node) {
    return syntax.children(node, "mark").stream()
        .anyMatch(child -> syntax.word(child).equals("to"));
  }

  /** "went | on | to say". */
  private static boolean isGoneOn(Syntax syntax, int node) {
    return syntax.children(node).stream()
        .anyMatch(child -> child == node + 1 && syntax.word(child).equals("on"));
  }

  private static boolean is(Section section, String word) {
    return WORDS.get(section).contains(word);
  }
}
