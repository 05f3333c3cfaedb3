package org.standoff.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The one way in which words are made comparable, for keys, terms and questions: compatibility
 * composed (NFKC), case folded, combining marks stripped, Latin letters to ASCII, letters of other
 * scripts kept, everything that is neither letter nor digit to single blanks.
 *
 * <pre>{@code
 * fold("Jean-Yves LE DRIAN")  "jean yves le drian"
 * fold("Kèrè's Ærø, No. 5")   "kere s aero no 5"
 * }</pre>
 */
public final class Fold {
  private Fold() {}

  /**
   * A word of a text.
   *
   * @param folded its letters and digits, folded; not empty and without blanks
   */
  public record Word(Span span, String folded) {}

  /** The folded words of a text with single blanks between them; empty if it has none. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (var word : words(text)) {
      if (!folded.isEmpty()) {
        folded.append(' ');
      }
      folded.append(word.folded());
    }
    return folded.toString();
  }

  /** Where some words stand in a row among others, from the first character to the last. */
  public static List<Span> places(List<String> folded, List<Word> words) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i + folded.size() <= words.size(); i++) {
      var here = words.subList(i, i + folded.size());
      if (here.stream().map(Word::folded).toList().equals(folded)) {
        places.add(here.getFirst().span().hull(here.getLast().span()));
      }
    }
    return places;
  }

  /** The words of a text in order: its longest runs of letters, digits and combining marks. */
  public static List<Word> words(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      boolean inWord = start >= 0 ? isWord(c) || isMark(c) : isWord(c);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        add(words, text, start, i);
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      add(words, text, start, text.length());
    }
    return words;
  }

  private static void add(List<Word> words, CharSequence text, int start, int end) {
    var folded = foldWord(text.subSequence(start, end).toString());
    if (!folded.isEmpty()) {
      words.add(new Word(new Span(start, end), folded));
    }
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static String foldWord(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    // Upper case first, so that ß, ſ and ς meet their other forms, as full case folding has it.
    var cased =
        Normalizer.normalize(word, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    var parts = Normalizer.normalize(cased, Normalizer.Form.NFKD);
    var folded = new StringBuilder(parts.length());
    parts.codePoints().filter(c -> !isMark(c)).forEach(c -> appendBase(folded, c));
    return folded.toString();
  }

  /** Letters that are not a base letter with a mark, and so survive decomposition. */
  private static void appendBase(StringBuilder folded, int c) {
    switch (c) {
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'đ', 'ð', 'ɖ' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ł' -> folded.append('l');
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'ŋ' -> folded.append('n');
      case 'ŧ' -> folded.append('t');
      case 'ĸ' -> folded.append('k');
      case 'ς' -> folded.append('σ');
      case 'ə' -> folded.append('e');
      case 'ƒ' -> folded.append('f');
      case 'ɓ' -> folded.append('b');
      case 'ƙ' -> folded.append('k');
      case 'ɗ' -> folded.append('d');
      case 'ƴ' -> folded.append('y');
      // What compatibility leaves of ½ besides letters and digits is no part of a word.
      default -> {
        if (Character.isLetterOrDigit(c)) {
          folded.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
