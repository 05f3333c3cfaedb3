package org.standoff.answers.conflicts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.FoundFigure;
import org.standoff.text.Fold;
import org.standoff.text.Span;
import org.standoff.text.WordTable;

/**
 * What a sentence says became of what a figure counts, as far as it happens once: people are killed
 * and houses destroyed, but what a bank buys or a firm earns is another figure every day.
 */
final class Deeds {
  private static final String STOPS = ",;:()\"“”–—";
  private static final Map<String, String> SOLD = new HashMap<>();
  private static final Map<String, String> DEEDS = new HashMap<>();
  private static final Set<String> OF_PEOPLE = new HashSet<>();
  private static final Set<String> ANYBODY;
  private static final Set<String> BETWEEN;
  private static final Set<String> DOUBTED;
  private static final Set<String> PART;
  private static final Set<String> BOUNDS;
  private static final Set<String> END;
  private static final Set<String> STANDS;
  private static final Set<String> LIVES;
  private static final Set<String> TAKEN;
  private static final Set<String> JOBS;
  private static final Set<String> GONE;
  private static final Set<String> COMING;
  private static final Set<String> SUMS;
  private static final int NONE = -1;

  static {
    var table = WordTable.of(Locale.ENGLISH, "deeds");
    for (var row : table.rows("people")) {
      row.list(1).forEach(word -> DEEDS.put(word, row.cell(0)));
      OF_PEOPLE.add(row.cell(0));
    }
    for (var row : table.rows("things")) {
      row.list(1).forEach(word -> DEEDS.put(word, row.cell(0)));
    }
    ANYBODY = table.words("anybody");
    BETWEEN = table.words("between");
    DOUBTED = table.words("doubted");
    PART = table.words("part");
    BOUNDS = table.words("bounds");
    END = table.words("end");
    STANDS = table.words("stands");
    LIVES = table.words("lives");
    TAKEN = table.words("taken");
    JOBS = table.words("jobs");
    GONE = table.words("gone");
    COMING = table.words("coming");
    for (var row : table.rows("sold")) {
      row.list(1).forEach(word -> SOLD.put(word, row.cell(0)));
    }
    SUMS = table.words("sums");
  }

  /** The words of the sentence, and the first and the last of the figure with what it counts. */
  private final String text;

  private final List<Fold.Word> words;
  private final List<Span> names;
  private final int first;
  private final int last;

  private Deeds(String text, List<Fold.Word> words, List<Span> names, Span figure) {
    this.text = text;
    this.words = words;
    this.names = names;
    int from = 0;
    while (from < words.size() && words.get(from).span().end() <= figure.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).span().start() < figure.end()) {
      to++;
    }
    first = from;
    last = to - 1;
  }

  /**
   * A word for what became of it; empty if that is not sure, or the figure counts only a part.
   *
   * <pre>
   * At least 12 people were killed in Leeds.   killed
   * A bomb killed twelve people.               killed
   * The death toll rose to 23.                 killed
   * The fire claimed 23 lives.                 killed
   * They said that 300 jobs would go.          cut
   * Acme was fined $5m.                        fined
   * Acme bought the mill for $40m.             bought
   * 200 were feared dead.                      nothing
   * Another 12 were hurt.                      nothing
   * </pre>
   */
  static Optional<String> of(FoundFigure figure) {
    var passage = figure.sentence().passage();
    int start = passage.excerpt().span().start();
    var written = figure.figure().excerpt().span();
    var whole = figure.figure().of().map(of -> written.hull(of.span())).orElse(written);
    var names =
        passage.mentions().stream()
            .map(mention -> within(mention.excerpt().span(), start))
            .toList();
    var readable = figure.sentence().readable();
    var deeds = new Deeds(readable, Fold.words(readable), names, within(whole, start));
    boolean isOfNothing = figure.figure().of().isEmpty();
    if (isOfNothing && figure.figure().value().kind() == FigureKind.MONEY) {
      return deeds.isDoubted(NONE) ? Optional.empty() : deeds.paid();
    }
    int taken = deeds.taken();
    if (taken != NONE) {
      return deeds.isDoubted(taken) ? Optional.empty() : Optional.of(DEEDS.get("dead"));
    }
    int coming = deeds.coming();
    if (coming != NONE) {
      return deeds.isDoubted(coming) ? Optional.empty() : Optional.of(DEEDS.get("cut"));
    }
    return deeds.isDoubted(NONE)
        ? Optional.empty()
        : deeds.behind().or(deeds::before).or(() -> isOfNothing ? deeds.toll() : Optional.empty());
  }

  private static Span within(Span span, int start) {
    return new Span(span.start() - start, span.end() - start);
  }

  /** Whether a folded word counts anybody at all. */
  static boolean isAnybody(String word) {
    return ANYBODY.contains(word);
  }

  /** Whether a word says nothing of what happened. */
  static boolean isSmall(String word) {
    return word.length() < 3 || BETWEEN.contains(word) || BOUNDS.contains(word);
  }

  /** Whether a word of {@link #of} says what becomes of people. */
  static boolean isOfPeople(String deed) {
    return OF_PEOPLE.contains(deed);
  }

  /**
   * Whether words of its clause before or behind say that it is no sure figure of the whole.
   *
   * @param but a word that does not say so here
   */
  private boolean isDoubted(int but) {
    for (int i = last; i >= 0 && (i >= first || !isCut(i)); i--) {
      boolean isBound = i + 1 < words.size() && word(i + 1).equals("than");
      boolean isDoubt = DOUBTED.contains(word(i)) && i != but;
      if (isDoubt || (PART.contains(word(i)) && !isBound)) {
        return true;
      }
    }
    for (int i = last + 1; i < words.size() && !isCut(i - 1); i++) {
      if (DOUBTED.contains(word(i)) && i != but) {
        return true;
      }
      if (END.contains(word(i))) {
        break;
      }
    }
    return false;
  }

  private Optional<String> behind() {
    for (int i = last + 1; i < words.size() && !isCut(i - 1); i++) {
      if (END.contains(word(i)) || isName(i)) {
        return Optional.empty();
      }
      if (!BETWEEN.contains(word(i))) {
        return deed(i);
      }
    }
    return Optional.empty();
  }

  private Optional<String> before() {
    for (int i = first - 1; i >= 0 && !isCut(i); i--) {
      var word = word(i);
      if (!BOUNDS.contains(word) && !BETWEEN.contains(word)) {
        return deed(i);
      }
    }
    return Optional.empty();
  }

  /** The word by which lives were lost: "claimed 23 lives", "took the lives of 31 people". */
  private int taken() {
    int i = beforeBounds(first - 1);
    if (!LIVES.contains(word(last))) {
      if (i < 1 || !word(i).equals("of") || !LIVES.contains(word(i - 1))) {
        return NONE;
      }
      i = beforeBounds(i - 2);
    }
    return i >= 0 && !isCut(i) && TAKEN.contains(word(i)) ? i : NONE;
  }

  /** The word behind jobs by which they go: "300 jobs would go". */
  private int coming() {
    if (!JOBS.contains(word(last))) {
      return NONE;
    }
    for (int i = last + 1; i < words.size() && !isCut(i - 1); i++) {
      if (GONE.contains(word(i))) {
        return last + 1;
      }
      if (!BETWEEN.contains(word(i)) && !COMING.contains(word(i))) {
        return NONE;
      }
    }
    return NONE;
  }

  /** What a sum was paid or taken for, where it is one sum: a price, a fine, what was stolen. */
  private Optional<String> paid() {
    int i = beforeBounds(first - 1);
    if (i >= 0 && !isCut(i) && word(i).equals("for")) {
      for (i--; i >= 0 && !isCut(i); i--) {
        if (SOLD.containsKey(word(i))) {
          return Optional.of(SOLD.get(word(i)));
        }
      }
      return Optional.empty();
    }
    while (i >= 0 && !isCut(i) && isName(i)) {
      i--;
    }
    return i >= 0 && !isCut(i) ? deed(i).filter(SUMS::contains) : Optional.empty();
  }

  private int beforeBounds(int from) {
    int i = from;
    while (i >= 0 && !isCut(i) && BOUNDS.contains(word(i))) {
      i--;
    }
    return i;
  }

  /** Of whom it is the number: "the death toll of the fire rose to 23", "the number of dead is". */
  private Optional<String> toll() {
    int i = first - 1;
    while (i >= 0 && !isCut(i) && BOUNDS.contains(word(i)) && !STANDS.contains(word(i))) {
      boolean isHalf = word(i).equals("least") || word(i).equals("most");
      i -= isHalf ? 2 : 1;
    }
    if (i < 0 || isCut(i) || !STANDS.contains(word(i))) {
      return Optional.empty();
    }
    for (; i > 0 && !isCut(i); i--) {
      if (word(i).equals("toll") && word(i - 1).equals("death")) {
        return Optional.ofNullable(DEEDS.get("dead"));
      }
      if (word(i).equals("of") && word(i - 1).equals("number") && i + 1 < first) {
        return deed(i + 1).filter(OF_PEOPLE::contains);
      }
    }
    return Optional.empty();
  }

  /** What a word says became of it; nothing where it is one of two: "dead or missing". */
  private Optional<String> deed(int i) {
    boolean isOneOfTwo = i + 1 < words.size() && word(i + 1).equals("or");
    return isOneOfTwo || isName(i) ? Optional.empty() : Optional.ofNullable(DEEDS.get(word(i)));
  }

  private String word(int i) {
    return words.get(i).folded();
  }

  /** Whether something is between a word and the next that parts clauses. */
  private boolean isCut(int i) {
    if (i + 1 >= words.size()) {
      return true;
    }
    var gap = text.substring(words.get(i).span().end(), words.get(i + 1).span().start());
    return gap.contains("--")
        || gap.contains(" - ")
        || gap.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
  }

  private boolean isName(int i) {
    return names.stream().anyMatch(name -> name.contains(words.get(i).span()));
  }
}
