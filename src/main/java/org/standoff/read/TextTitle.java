package org.standoff.read;

import java.util.List;
import org.standoff.text.Fold;

/** Tells whether a text has its title above it, which need not be read a second time then. */
final class TextTitle {
  /** What may stand above the title: a section, an address, a byline. */
  private static final int MOST_ABOVE = 500;

  /** A title of fewer words has to have its line to itself. */
  private static final int WORDS_OF_A_TITLE = 4;

  private TextTitle() {}

  /**
   * Whether a line at the top of a text begins with a title, or is most of it: {@code Fire in Oslo}
   * above the text that is called {@code Fire in Oslo - Daily Post}.
   *
   * @param readable the text with its markup masked
   */
  static boolean isAbove(String readable, String title) {
    var wanted = Fold.words(title);
    if (wanted.isEmpty()) {
      return true;
    }
    int end = Math.min(readable.length(), MOST_ABOVE + 2 * title.length());
    var text = readable.substring(0, end);
    var words = Fold.words(text);
    for (int i = 0; i < words.size(); i++) {
      if (beginsLine(text, words, i)) {
        int same = same(words.subList(i, words.size()), wanted);
        boolean isWhole = same == wanted.size();
        boolean endsLine = i + same == words.size() || beginsLine(text, words, i + same);
        boolean isMost = same >= WORDS_OF_A_TITLE && 2 * same >= wanted.size();
        if ((isWhole && (endsLine || same >= WORDS_OF_A_TITLE)) || (isMost && endsLine)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many of the first words are the same. */
  private static int same(List<Fold.Word> words, List<Fold.Word> wanted) {
    int same = 0;
    while (same < Math.min(words.size(), wanted.size())
        && words.get(same).folded().equals(wanted.get(same).folded())) {
      same++;
    }
    return same;
  }

  private static boolean beginsLine(String text, List<Fold.Word> words, int number) {
    if (number == 0) {
      return true;
    }
    int end = words.get(number - 1).span().end();
    return text.substring(end, words.get(number).span().start()).indexOf('\n') >= 0;
  }
}
