package org.standoff.facts.relations;

import java.util.Locale;
import java.util.Set;
import org.standoff.prose.Syntax;
import org.standoff.text.WordTable;

/** What a claim itself says against its being so, beside what the words around it say. */
final class Modality {
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /** Verbs that leave no doubt that what they carry is done, by their beginnings. */
  private static final Set<String> DOING = WordTable.of(Locale.ENGLISH, "clauses").words("doing");

  private Modality() {}

  /** "No hostages were freed", "found no refuge". */
  static boolean isOfNothing(Claim claim, Syntax in) {
    return isNothing(claim.subjectHead(), in)
        || claim.arguments().stream()
            .map(Claim.Argument::head)
            .anyMatch(head -> in.is(head, "obj") && isNothing(head, in));
  }

  private static boolean isNothing(int noun, Syntax in) {
    return in.children(noun, "det").stream().anyMatch(child -> in.word(child).equals("no"));
  }

  /** Whether it is only decided, able or ready to be done, asked, or so on a condition. */
  static boolean isOpen(Claim claim, Syntax in) {
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

  private static boolean isCondition(int clause, Syntax in) {
    return in.children(clause, "mark").stream()
        .anyMatch(mark -> CONDITIONS.contains(in.word(mark)));
  }
}
