package org.standoff.facts.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.standoff.annotation.Fact.Part;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;

/** Writes down the words of a role without what is split off. */
final class RoleWording {
  /** Words that belong to the nationality behind them: "West German". */
  private static final Set<String> COMPASS = Set.of("west", "east", "south", "north");

  private final Prose prose;
  private final PersonNouns nouns;
  private final IntPredicate isName;

  /**
   * The words of one article.
   *
   * @param isName whether a token belongs to a name that is split off
   */
  RoleWording(Prose prose, PersonNouns nouns, IntPredicate isName) {
    this.prose = prose;
    this.nouns = nouns;
    this.isName = isName;
  }

  /** The words of a role without articles, names and what stands before a name. */
  Optional<Part> of(Words words, int noun) {
    List<Integer> kept = new ArrayList<>();
    for (int i = afterAge(afterOwner(words.first(), noun), noun); i < words.end(); i++) {
      boolean torn = i < noun && !kept.isEmpty() && kept.getLast() == i - 1;
      if (i < noun && (isOfName(i) || (kept.isEmpty() && prose.isTagged(i, "CCONJ")))) {
        continue;
      }
      if (isLoose(i, i <= noun) && !(torn && COMPASS.contains(prose.word(i - 1)))) {
        continue;
      }
      kept.add(i);
    }
    while (!kept.isEmpty() && isTie(kept.getLast())) {
      kept.removeLast();
    }
    if (kept.isEmpty() || isAnybody(kept)) {
      return Optional.empty();
    }
    var hull = new Words(kept.getFirst(), kept.getLast() + 1);
    return Optional.of(new Part(text(kept), prose.span(hull)));
  }

  /** "Director of the Office | of the |": what is left where the rest is somebody else's. */
  private boolean isTie(int token) {
    return prose.isTagged(token, "ADP") || prose.isTagged(token, "DET");
  }

  private String text(List<Integer> tokens) {
    var text = new StringBuilder();
    int last = -1;
    for (int i : tokens) {
      boolean touches = last >= 0 && last == i - 1 && prose.token(last).touches(prose.token(i));
      text.append(last < 0 || touches ? "" : " ").append(prose.token(i).text());
      last = i;
    }
    return text.toString();
  }

  /** "a man", "a woman of 40": a person is said to be a person, or one of an age. */
  private boolean isAnybody(List<Integer> words) {
    boolean aged =
        words.size() == 3 && prose.is(words.get(1), "of") && prose.isTagged(words.get(2), "NUM");
    return (words.size() == 1 || aged) && nouns.isAnybody(prose.word(words.getFirst()));
  }

  /** The first token behind the last possessive: "the company's | director". */
  private int afterOwner(int first, int noun) {
    for (int i = noun; i > first; i--) {
      if (prose.isPossessive(i)) {
        return i + 1;
      }
    }
    return first;
  }

  /** The first token behind an age and behind hyphens: "45-year-old | nurse". */
  private int afterAge(int first, int noun) {
    int start = first;
    for (int i = first; i < noun; i++) {
      start = prose.is(i, "old") && prose.isHyphen(i - 1) ? i + 1 : start;
    }
    while (start < noun && prose.isHyphen(start)) {
      start++;
    }
    return start;
  }

  /** "Leeds| -based | nurse": what hangs on a name that is split off. */
  private boolean isOfName(int token) {
    return prose.isHyphen(token)
        ? isName.test(token - 1)
        : token > 1 && prose.isHyphen(token - 1) && isName.test(token - 2);
  }

  private boolean isLoose(int token, boolean inFront) {
    boolean article =
        prose.isTagged(token, "DET")
            || prose.isTagged(token, "PRON")
            || (nouns.isAddress(prose, token) && !prose.is(token, "former"));
    return prose.isPossessive(token) || isName.test(token) || (inFront && article);
  }
}
