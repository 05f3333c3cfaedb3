package org.standoff.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.text.WordTable;
import org.standoff.words.Inflection;

/** Which words of a tree head a clause, and who or what each clause is about. */
public final class Clauses {
  /** A chain of clauses that is longer than this has been parsed wrong. */
  private static final int LONGEST_CHAIN = 12;

  private static final String[] NO_CLAUSES = {
    "amod",
    "aux",
    "cop",
    "compound",
    "case",
    "mark",
    "fixed",
    "flat",
    "advmod",
    "cc",
    "det",
    "discourse",
    "punct",
    "nummod",
    "goeswith"
  };
  private static final String[] NO_CLAUSES_JOINED = {"amod", "compound", "case", "mark", "advmod"};
  private static final String[] NO_SUBJECTS = {
    "advcl", "conj", "parataxis", "discourse", "vocative", "obj", "ccomp"
  };
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN", "VBD");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private static final Set<String> CONTENT = Set.of("that", "whether");

  private static final WordTable NEGATION = WordTable.of(Locale.ENGLISH, "negations");
  private static final Set<String> NEGATIONS = NEGATION.words("negations");
  private static final Set<String> JOINING = NEGATION.words("joining");
  private static final Set<String> DENYING = NEGATION.words("denying");
  private static final Set<String> REFUSALS =
      NEGATION.words("refusals").stream()
          .flatMap(verb -> Inflection.verbForms(verb).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final WordTable BEGINNINGS = WordTable.of(Locale.ENGLISH, "clauses");
  private static final Set<String> SUBORDINATORS = BEGINNINGS.words("subordinators");
  private static final Set<String> CONTENTS = BEGINNINGS.words("contents");
  private static final Set<String> VOUCHING = BEGINNINGS.words("vouching");

  private final Syntax in;

  /** The clauses of the tree of one sentence. */
  public Clauses(Syntax in) {
    this.in = in;
  }

  /** Whether a word, with a straight apostrophe, denies what it stands with. */
  public static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /** Whether a word denies and joins: of the clause that it joins, the tree rarely has which. */
  public static boolean isJoiningNegation(String word) {
    return JOINING.contains(word);
  }

  /** Whether a word begins a clause that says when, why or though what something is so. */
  public static boolean isSubordinator(String word) {
    return SUBORDINATORS.contains(word);
  }

  /** Whether a word is a noun of what is said or thought: "claims", "rumour". */
  public static boolean isOfContent(String word) {
    return CONTENTS.stream().anyMatch(word::startsWith);
  }

  /** Whether who holds something says that it is not so. */
  public static boolean isDenying(String holder) {
    return DENYING.stream().anyMatch(holder::startsWith);
  }

  /** Whether a verb says that what depends on it is not so: "failed to sign". */
  public static boolean isRefusal(String word) {
    return REFUSALS.contains(word);
  }

  /** Whether a word heads a clause. */
  public boolean isClause(int word) {
    if (in.is(word, NO_CLAUSES)
        || (in.is(word, "conj") && in.is(in.head(word), NO_CLAUSES_JOINED))) {
      return false;
    }
    return in.isVerb(word)
        || in.hasChild(word, "cop")
        || (in.hasChild(word, "nsubj") && !in.isTagged(word, "PUNCT"));
  }

  /** Whether a clause has its verb at its head; others say what their subject is. */
  public boolean isVerbal(int clause) {
    return in.isVerb(clause) && !in.hasChild(clause, "cop");
  }

  /**
   * Whether a clause only says what the verb above it does: "plans | to sell", "is able | to sell",
   * but not "asked Bonn | to sell".
   */
  public boolean isCarried(int clause) {
    if (!in.is(clause, "xcomp") || !in.isVerb(clause) || in.hasChild(clause, "nsubj")) {
      return false;
    }
    int carrier = in.head(clause);
    return carrier < clause
        && isClause(carrier)
        && (in.isVerb(carrier) ? !in.hasChild(carrier, "obj", "iobj") : isState(carrier));
  }

  /** "able", "ready", "likely": what one is before one does something. */
  private boolean isState(int word) {
    return in.isTagged(word, "ADJ") && in.hasChild(word, "cop");
  }

  /** The head of the noun phrase that a clause is about, in this clause or in another. */
  public Optional<Integer> subject(int clause) {
    return subject(clause, 0);
  }

  private Optional<Integer> subject(int clause, int steps) {
    if (steps > LONGEST_CHAIN) {
      return Optional.empty();
    }
    var own = in.child(clause, "nsubj", "csubj");
    if (own.isPresent()) {
      return isRelative(own.get())
          ? described(clause, own.get()).map(noun -> meant(noun, steps))
          : own;
    }
    if (in.isRoot(clause)) {
      return misnamed(clause);
    }
    int head = in.head(clause);
    if (in.is(clause, "acl")) {
      boolean participle = PARTICIPLES.contains(in.penn(clause));
      boolean relative = in.is(clause, "acl:relcl");
      return (relative || participle) && !isVerbal(head)
          ? Optional.of(relative ? meant(head, steps) : head)
          : Optional.empty();
    }
    if (!isClause(head)) {
      return Optional.empty();
    }
    if (in.is(clause, "xcomp")) {
      return in.child(head, "obj").or(() -> subject(head, steps + 1));
    }
    if (!in.is(clause, "conj", "advcl")) {
      return Optional.empty();
    }
    return FINITE.contains(in.penn(clause)) && isVerbal(clause)
        ? behindSubordinator(clause).or(() -> subject(head, steps + 1))
        : subject(head, steps + 1);
  }

  /**
   * The noun between "after" and its verb, where the tree has it elsewhere: "resigned after the
   * flood killed 12 people" is about the flood.
   */
  private Optional<Integer> behindSubordinator(int clause) {
    int first = clause;
    while (first > 0 && in.head(first - 1) == clause && in.is(first - 1, "aux", "advmod")) {
      first--;
    }
    int noun = first - 1;
    if (noun < 1 || !in.isNoun(noun)) {
      return Optional.empty();
    }
    int start = noun;
    while (start > 0 && start > noun - LONGEST_CHAIN && isBeforeNoun(start - 1)) {
      start--;
    }
    return start > 0 && isSubordinator(in.word(start - 1)) ? Optional.of(noun) : Optional.empty();
  }

  private boolean isBeforeNoun(int word) {
    return in.isNoun(word)
        || in.isTagged(word, "DET")
        || in.isTagged(word, "ADJ")
        || in.isTagged(word, "NUM");
  }

  /**
   * What ends in a noun right in front of the verb of a main clause without a subject: that the
   * tree calls it something else is a mistake.
   */
  private Optional<Integer> misnamed(int clause) {
    if (!isVerbal(clause) || in.hasChild(clause, "expl")) {
      return Optional.empty();
    }
    int first = clause;
    while (first > 0 && in.head(first - 1) == clause && in.is(first - 1, "aux", "advmod")) {
      first--;
    }
    int end = first;
    return in.children(clause).stream()
        .filter(child -> in.below(child).end() == end && in.isNoun(end - 1))
        .filter(child -> !in.is(child, NO_SUBJECTS) && !in.hasChild(child, "case", "mark"))
        .findFirst();
  }

  /** Whether a word stands for the noun that its clause describes: "who", "which". */
  public boolean isRelative(int word) {
    return RELATIVES.contains(in.word(word)) && in.penn(word).startsWith("W");
  }

  /**
   * The noun that a clause with a relative pronoun describes, itself or together with the clause
   * that it is joined to. Where the tree has it wrong, the noun in front of the pronoun.
   */
  private Optional<Integer> described(int clause, int pronoun) {
    return described(clause).or(() -> inFrontOf(pronoun));
  }

  /** The noun that a relative clause describes. */
  public Optional<Integer> described(int clause) {
    int first = clause;
    for (int steps = 0; in.is(first, "conj") && steps < LONGEST_CHAIN; steps++) {
      first = in.head(first);
    }
    return Optional.of(first)
        .filter(word -> in.is(word, "acl"))
        .map(in::head)
        .filter(noun -> !isVerbal(noun));
  }

  private Optional<Integer> inFrontOf(int pronoun) {
    int word = pronoun - 1;
    if (word > 0 && in.word(word).equals(",")) {
      word--;
    }
    if (word < 0 || !in.isNoun(word)) {
      return Optional.empty();
    }
    while (in.is(word, "flat", "compound") && in.head(word) < pronoun) {
      word = in.head(word);
    }
    return Optional.of(word);
  }

  /**
   * The verb or noun whose content a clause is part of, when that does not make it true: "hopes |
   * that X wins", "rejected | reports that X won".
   */
  public Optional<Integer> holder(int clause) {
    int word = clause;
    for (int steps = 0; steps < LONGEST_CHAIN && !in.isRoot(word); steps++) {
      int head = in.head(word);
      if (isContent(word) && VOUCHING.stream().noneMatch(in.word(head)::startsWith)) {
        return Optional.of(holder(word, head));
      }
      word = head;
    }
    return Optional.empty();
  }

  /**
   * "Rejected | reports that": the verb tells more; "investigates | reports that": the noun does.
   */
  private int holder(int clause, int head) {
    if (in.isNoun(head) && in.is(head, "obj") && isDenying(in.word(in.head(head)))) {
      return in.head(head);
    }
    boolean misplaced = in.is(clause, "advcl") && !isDenying(in.word(head));
    return misplaced ? in.child(head, "obj").orElse(head) : head;
  }

  /** Whether a clause says what is in a verb or noun: "the report | that X won". */
  public boolean isContent(int clause) {
    int head = in.head(clause);
    if (in.is(clause, "ccomp")) {
      return in.isVerb(head) || in.isNoun(head);
    }
    boolean marked =
        in.children(clause, "mark").stream().anyMatch(mark -> CONTENT.contains(in.word(mark)));
    if (!in.is(clause, "acl") || !in.isNoun(head)) {
      // In "denied reports that X won" the tree often hangs what is reported on the verb.
      return marked && in.is(clause, "advcl") && in.isVerb(head);
    }
    var subject = in.child(clause, "nsubj").filter(word -> !isRelative(word));
    boolean held = isOfContent(in.word(head));
    return marked || (subject.isPresent() && (held || !in.is(clause, "acl:relcl")));
  }

  /** Whom a noun stands for: in "X is a writer who …" and "X, a writer who …" it is X. */
  public int meant(int noun) {
    return meant(noun, 0);
  }

  private int meant(int noun, int steps) {
    if (in.hasChild(noun, "cop")) {
      return subject(noun, steps + 1).orElse(noun);
    }
    return in.is(noun, "appos") ? in.head(noun) : noun;
  }
}
