package org.standoff.answers.conflicts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final Map<String, String> DEEDS = new HashMap<>();
  private static final Set<String> OF_PEOPLE = new HashSet<>();
  private static final Set<String> ANYBODY;
  private static final Set<String> BETWEEN;
  private static final Set<String> DOUBTED;
  private static final Set<String> PART;
  private static final Set<String> BOUNDS;
  private static final Set<String> END;
  private static final Set<String> STANDS;

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
    return deeds.isDoubted()
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

  /** Whether words of its clause before or behind say that it is no sure figure of the whole. */
  private boolean isDoubted() {
    for (int i = last; i >= 0 && (i >= first || !isCut(i)); i--) {
      boolean isBound = i + 1 < words.size() && word(i + 1).equals("than");
      if (DOUBTED.contains(word(i)) || (PART.contains(word(i)) && !isBound)) {
        return true;
      }
    }
    for (int i = last + 1; i < words.size() && !isCut(i - 1); i++) {
      if (DOUBTED.contains(word(i))) {
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
