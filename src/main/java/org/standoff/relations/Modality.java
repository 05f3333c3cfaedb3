package org.standoff.relations;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a clause says that something is so. */
final class Modality {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither");
  private static final Set<String> MODALS =
      Set.of("may", "might", "could", "would", "should", "can", "'d", "must", "ought");
  private static final Set<String> HEDGES =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "supposedly",
          "purportedly",
          "presumably",
          "seemingly",
          "possibly",
          "probably",
          "potentially",
          "perhaps",
          "maybe",
          "likely");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  /** Verbs that leave no doubt that what they carry is done, by their beginnings. */
  private static final List<String> DOING =
      List.of(
          "begin", "began", "begun", "start", "continu", "keep", "kept", "go", "went", "came",
          "come", "coming", "stop", "quit", "finish", "end", "manag", "help", "get", "got",
          "happen", "used", "prov", "tend", "remain", "spen", "serv", "join", "liv");

  private final Dependencies in;

  Modality(Dependencies in) {
    this.in = in;
  }

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /** Whether the clause denies what it says. */
  boolean isNegated(Claim claim) {
    for (int word : heads(claim)) {
      if (in.children(word, "advmod", "cc", "cc:preconj").stream()
          .anyMatch(child -> isNegation(in.word(child)))) {
        return true;
      }
    }
    return in.children(claim.subjectHead(), "det").stream()
            .anyMatch(child -> in.word(child).equals("no"))
        || claim.arguments().stream()
            .anyMatch(argument ->
                in.is(argument.head(), "obj")
                    && in.children(argument.head(), "det").stream()
                        .anyMatch(child -> in.word(child).equals("no")));
  }

  /** Whether the clause says it is possible, planned, wished or hearsay. */
  boolean isUncertain(Claim claim) {
    int clause = claim.clause();
    var verbs = claim.predicate().verbs();
    for (int i = 0; i + 1 < verbs.size(); i++) {
      if (!isDoing(in.word(verbs.get(i)))) {
        return true;
      }
    }
    return heads(claim).stream().anyMatch(this::isHedged)
        || isMarked(clause, CONDITIONS)
        || isAim(clause)
        || in.children(clause, "advcl").stream().anyMatch(child -> isMarked(child, CONDITIONS))
        || in.word(in.size() - 1).equals("?");
  }

  private static List<Integer> heads(Claim claim) {
    var verbs = claim.predicate().verbs();
    return verbs.isEmpty() ? List.of(claim.clause()) : verbs;
  }

  private boolean isHedged(int verb) {
    return in.children(verb, "aux", "advmod").stream()
        .map(in::word)
        .anyMatch(word -> MODALS.contains(word) || HEDGES.contains(word));
  }

  /** "… | to demand a halt": whether it comes to that is open. */
  private boolean isAim(int clause) {
    return in.is(clause, "advcl", "xcomp") && isMarked(clause, Set.of("to"));
  }

  private boolean isMarked(int clause, Set<String> marks) {
    return in.children(clause, "mark").stream().anyMatch(mark -> marks.contains(in.word(mark)));
  }

  private static boolean isDoing(String verb) {
    var word = verb.toLowerCase(Locale.ROOT);
    return DOING.stream().anyMatch(word::startsWith);
  }
}
