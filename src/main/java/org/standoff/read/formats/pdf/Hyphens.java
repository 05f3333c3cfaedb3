package org.standoff.read.formats.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the words whole that line ends cut. Whether the hyphen stays is told by how the document
 * has the word elsewhere; if it has not, the hyphen goes.
 */
final class Hyphens {
  private static final String HYPHENS = "-\u2010\u00AD";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  /** The words of the document in lower case, as they stand within lines. */
  private final Set<String> words = new HashSet<>();

  private Hyphens() {}

  /** Knows the words of a document. */
  static Hyphens of(List<PrintedBlock> blocks) {
    var hyphens = new Hyphens();
    for (var block : blocks) {
      for (var line : block.lines()) {
        for (var word : line.words()) {
          hyphens.words.add(bare(word.text()));
        }
      }
    }
    return hyphens;
  }

  /** Whether a text ends in a word that goes on in the next line. */
  static boolean isCut(CharSequence text, String next) {
    int end = text.length() - 1;
    return end > 0
        && HYPHENS.indexOf(text.charAt(end)) >= 0
        && Character.isLetterOrDigit(text.charAt(end - 1))
        && Character.isLetterOrDigit(next.codePointAt(0));
  }

  /** Appends the next line to a text, with a blank or as the rest of a word. */
  void append(StringBuilder text, String next) {
    if (!isCut(text, next)) {
      text.append(' ').append(next);
      return;
    }
    if (!staysHyphenated(text, next)) {
      text.setLength(text.length() - 1);
    }
    text.append(next);
  }

  private boolean staysHyphenated(CharSequence text, String next) {
    if (text.charAt(text.length() - 1) == '\u00AD') {
      return false;
    }
    if (!Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    int start = text.length();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    var first = text.subSequence(start, text.length()).toString();
    int blank = next.indexOf(' ');
    var second = blank < 0 ? next : next.substring(0, blank);
    var whole = bare(first.substring(0, first.length() - 1) + second);
    var hyphenated = bare(first.substring(0, first.length() - 1) + "-" + second);
    return words.contains(hyphenated) && !words.contains(whole);
  }

  private static String bare(String word) {
    return NO_WORD.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
