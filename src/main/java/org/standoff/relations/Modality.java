package org.standoff.relations;

import java.util.List;
import java.util.Set;

/** What a claim itself says against its being so, beside what the words around it say. */
final class Modality {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /** Verbs that leave no doubt that what they carry is done, by their beginnings. */
  private static final List<String> DOING =
      List.of(
          "begin", "began", "begun", "start", "continu", "keep", "kept", "go", "went", "came",
          "come", "coming", "stop", "quit", "finish", "end", "manag", "help", "get", "got",
          "happen", "used", "prov", "tend", "remain", "spen", "serv", "join", "liv");

  private static final List<String> DENYING =
      List.of("deny", "deni", "reject", "refut", "rebut", "disput", "dismiss");

  private Modality() {}

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /** "No hostages were freed", "found no refuge". */
  static boolean isOfNothing(Claim claim, Dependencies in) {
    return isNothing(claim.subjectHead(), in)
        || claim.arguments().stream()
            .map(Claim.Argument::head)
            .anyMatch(head -> in.is(head, "obj") && isNothing(head, in));
  }

  /** Whether who holds something says that it is not so. */
  static boolean isDenying(String holder) {
    return DENYING.stream().anyMatch(holder::startsWith);
  }

  private static boolean isNothing(int noun, Dependencies in) {
    return in.children(noun, "det").stream().anyMatch(child -> in.word(child).equals("no"));
  }

  /** Whether it is only decided, able or ready to be done, asked, or so on a condition. */
  static boolean isOpen(Claim claim, Dependencies in) {
    int clause = claim.clause();
    var verbs = claim.predicate().verbs();
    boolean carried = !verbs.isEmpty() && !in.isVerb(clause);
    for (int i = 0; i + 1 < verbs.size(); i++) {
      carried |= DOING.stream().noneMatch(in.word(verbs.get(i))::startsWith);
    }
    return carried
        || in.word(in.size() - 1).equals("?")
        || in.children(clause, "advcl").stream().anyMatch(child -> isCondition(child, in));
  }

  private static boolean isCondition(int clause, Dependencies in) {
    return in.children(clause, "mark").stream()
        .anyMatch(mark -> CONDITIONS.contains(in.word(mark)));
  }
}
