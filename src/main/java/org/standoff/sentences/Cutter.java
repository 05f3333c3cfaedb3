package org.standoff.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.text.Span;

/**
 * Cuts words into tokens so that no name begins or ends inside one: wherever letters, digits and
 * other characters meet. Kept whole are clitics ("'s", "n't"), letters with full stops between them
 * ("U.S.", "a.m.") and runs of one mark ("..."), where no name could end either.
 */
final class Cutter {
  private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "n't");

  private Cutter() {}

  /**
   * The words that are to be tagged: those of the model, cut at possessives, hyphens and slashes as
   * the treebanks have them, but with numbers and abbreviations whole.
   */
  static List<Span> words(String plain, List<Span> modelWords) {
    List<Span> words = new ArrayList<>();
    for (var word : withFinalStops(plain, modelWords)) {
      int start = word.start();
      int end = cliticStart(plain, word);
      for (int i = start; i < end; i++) {
        if (isJoint(plain, i, word.start(), end)) {
          int behind = endOfRun(plain, i, end);
          add(words, start, i);
          add(words, i, behind);
          start = behind;
          i = behind - 1;
        }
      }
      add(words, start, end);
      add(words, end, word.end());
    }
    return words;
  }

  /** At the end of a sentence models cut the stop off an abbreviation: "the U.N" and ".". */
  private static List<Span> withFinalStops(String plain, List<Span> modelWords) {
    if (modelWords.size() < 2) {
      return modelWords;
    }
    var last = modelWords.getLast();
    var before = modelWords.get(modelWords.size() - 2);
    boolean isStop = last.length() == 1 && plain.charAt(last.start()) == '.';
    if (!isStop || before.end() != last.start() || !Abbreviations.isDotted(before.of(plain))) {
      return modelWords;
    }
    List<Span> words = new ArrayList<>(modelWords.subList(0, modelWords.size() - 2));
    words.add(before.hull(last));
    return words;
  }

  /** The tokens of a word. */
  static List<Span> tokens(String plain, Span word) {
    if (isWhole(word.of(plain))) {
      return List.of(word);
    }
    List<Span> tokens = new ArrayList<>();
    int start = word.start();
    for (int i = word.start() + 1; i < word.end(); i++) {
      if (meet(plain, i)) {
        tokens.add(new Span(start, i));
        start = i;
      }
    }
    tokens.add(new Span(start, word.end()));
    return tokens;
  }

  /** Marks that are repeated are one word: no input can make a word of each of a million. */
  private static int endOfRun(String plain, int start, int end) {
    int behind = start + 1;
    while (behind < end && plain.charAt(behind) == plain.charAt(start)) {
      behind++;
    }
    return behind;
  }

  private static void add(List<Span> spans, int start, int end) {
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  /** Where the clitic at the end of a word begins, or the word's end if it has none. */
  private static int cliticStart(String plain, Span word) {
    int mark = plain.lastIndexOf('\'', word.end() - 1);
    if (mark <= word.start()) {
      return word.end();
    }
    if (plain.startsWith("n't", mark - 1) && mark + 2 == word.end() && mark - 1 > word.start()) {
      return mark - 1;
    }
    boolean letterBefore = Character.isLetterOrDigit(plain.charAt(mark - 1));
    boolean last = mark == word.end() - 1;
    boolean clitic =
        last || CLITICS.contains(plain.substring(mark, word.end()).toLowerCase(Locale.ROOT));
    return letterBefore && clitic ? mark : word.end();
  }

  /** A hyphen, dash or slash between letters or digits, or any mark but those numbers hold. */
  private static boolean isJoint(String plain, int at, int start, int end) {
    char c = plain.charAt(at);
    if ("-–—/‑−".indexOf(c) >= 0) {
      return at > start && at + 1 < end;
    }
    return "\"()[]{}".indexOf(c) >= 0;
  }

  private static boolean isWhole(String word) {
    if (word.indexOf('\'') >= 0 && CLITICS.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean dotted =
        word.endsWith(".") && Abbreviations.isDotted(word.substring(0, word.length() - 1));
    return dotted || Abbreviations.isDotted(word);
  }

  private static boolean meet(String plain, int at) {
    char before = plain.charAt(at - 1);
    char after = plain.charAt(at);
    if (Character.isLowSurrogate(after) || isMark(after)) {
      return false;
    }
    var left = Sort.of(Character.codePointBefore(plain, at));
    var right = Sort.of(Character.codePointAt(plain, at));
    return left != right || (left == Sort.OTHER && before != after);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private enum Sort {
    LETTER,
    DIGIT,
    OTHER;

    static Sort of(int c) {
      if (Character.isLetter(c)) {
        return LETTER;
      }
      // A combining mark goes with the letter before it.
      if (c <= Character.MAX_VALUE && isMark((char) c)) {
        return LETTER;
      }
      return Character.isDigit(c) ? DIGIT : OTHER;
    }
  }
}
