package org.standoff.read.layout;

import java.util.Arrays;
import java.util.Set;

/** Tells by its looks what a line at the top of an article is. */
final class Headline {
  private static final int LONGEST = 140;

  /** A longer question opens a story as often as it heads one. */
  private static final int LONGEST_QUESTION = 80;

  private static final Set<String> NEVER_LAST =
      words("the a an of and or that from by with to as its their his her in on at for is was are");

  /** Small words of names. */
  private static final Set<String> PARTICLES =
      words("van von der den de da do dos di du del la le el al bin ibn ben abu y e zu af");

  /** Small words that a byline may hold beside names. */
  private static final Set<String> BYLINE_WORDS =
      words("and in at for of the with special to staff writer reporter correspondent contributor");

  private Headline() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  /** A line that looks as headlines do: short, no sentence, no dateline, no caption. */
  static boolean isHeadline(String line) {
    if (line.length() < 8 || line.length() > LONGEST || line.indexOf(' ') < 0) {
      return false;
    }
    boolean quoted = isOpeningQuote(line.charAt(0));
    int first = line.codePointAt(quoted ? 1 : 0);
    boolean question = line.endsWith("?") && line.length() > LONGEST_QUESTION;
    boolean starts = Character.isUpperCase(first) || Character.isDigit(first) || first == '#';
    return starts
        && !question
        && !endsAsProse(line)
        && !(quoted && isClosingQuote(line.charAt(line.length() - 1)))
        && !holdsSentenceEnd(line)
        && !isCaption(line)
        && !startsWithPlace(line)
        && !NEVER_LAST.contains(lastWord(line));
  }

  /** A line that stands between two paragraphs as a heading. */
  static boolean isSubhead(String line) {
    return line.length() <= 60
        && line.length() >= 4
        && line.split(" ", -1).length <= 9
        && Character.isUpperCase(line.codePointAt(0))
        && !endsAsProse(line)
        && line.charAt(line.length() - 1) != '!'
        && !isClosingQuote(line.charAt(line.length() - 1))
        && !holdsSentenceEnd(line)
        && !NEVER_LAST.contains(lastWord(line));
  }

  /** Whether a text ends as a sentence does, quotation marks and brackets put aside. */
  static boolean endsSentence(String line) {
    int end = bareEnd(line);
    return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static boolean endsAsProse(String line) {
    int end = bareEnd(line);
    return end == 0 || ".,;:…-–—".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static int bareEnd(String line) {
    int end = line.length();
    while (end > 0
        && (isClosingQuote(line.charAt(end - 1)) || ")]".indexOf(line.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  /** A full stop after a word that is no abbreviation, and something behind it. */
  private static boolean holdsSentenceEnd(String line) {
    for (int i = 4; i + 2 < line.length(); i++) {
      boolean stop = ".!?".indexOf(line.charAt(i)) >= 0;
      int next = i + 1;
      while (stop && next < line.length() && isClosingQuote(line.charAt(next))) {
        next++;
      }
      if (stop && next + 1 < line.length() && line.charAt(next) == ' ') {
        boolean word =
            Character.isLowerCase(line.charAt(i - 1))
                && Character.isLowerCase(line.charAt(i - 2))
                && Character.isLowerCase(line.charAt(i - 3));
        if (line.charAt(i) == '.' && word) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCaption(String line) {
    return line.contains("Photo:")
        || line.contains("Image:")
        || line.contains("Picture:")
        || line.contains("Photograph:")
        || line.contains("(Photo")
        || line.contains("File photo");
  }

  /** "LONDON — ", "LEON, GUANAJUATO.- ": where a story was written stands before its text. */
  private static boolean startsWithPlace(String line) {
    int letters = 0;
    for (int i = 0; i < Math.min(line.length(), 60); i++) {
      char c = line.charAt(i);
      if (letters > 2 && (c == '—' || c == '–')) {
        return true;
      }
      if (letters > 2 && c == '-') {
        return !Character.isLetterOrDigit(line.charAt(i - 1));
      }
      if (Character.isLetter(c)) {
        letters++;
      }
      if (!Character.isUpperCase(c) && " .,'()/".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /** Two to four capitalised words and nothing else: a name, as far as looks go. */
  static boolean isName(String line) {
    if (line.length() > 60) {
      return false;
    }
    var words = line.split(" ", -1);
    int capitals = 0;
    for (var word : words) {
      if (isNameWord(word)) {
        capitals++;
      } else if (!PARTICLES.contains(word)) {
        return false;
      }
    }
    return capitals >= 2 && words.length <= 5 && isNameWord(words[words.length - 1]);
  }

  /** Names with "and" and commas between them. */
  static boolean areNames(String line) {
    if (line.length() > 120) {
      return false;
    }
    for (var name : line.split(" and | & |, ", -1)) {
      if (!isName(name)) {
        return false;
      }
    }
    return true;
  }

  /** What follows "By" in a byline: names, with their papers and places at most. */
  static boolean isByline(String names) {
    if (names.length() < 3 || names.length() > 100 || endsAsProse(names)) {
      return false;
    }
    var words = names.split("[ ,/&|]+", -1);
    if (!Character.isUpperCase(names.codePointAt(0)) || WrittenDate.isDayOrMonth(words[0])) {
      return false;
    }
    for (var word : words) {
      boolean known = PARTICLES.contains(word) || BYLINE_WORDS.contains(word);
      if (!known && !isNameWord(word)) {
        return false;
      }
    }
    return isNameWord(words[0]);
  }

  private static boolean isNameWord(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    return word.codePoints()
        .allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’');
  }

  private static boolean isOpeningQuote(char c) {
    return "\"“‘'«".indexOf(c) >= 0;
  }

  private static boolean isClosingQuote(char c) {
    return "\"”’'»".indexOf(c) >= 0;
  }
}
