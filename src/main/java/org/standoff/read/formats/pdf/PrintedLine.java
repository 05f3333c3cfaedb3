package org.standoff.read.formats.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand beside one another, in order. */
record PrintedLine(List<PrintedWord> words) {
  PrintedLine {
    words = List.copyOf(words);
  }

  float x() {
    return words.getFirst().x();
  }

  float end() {
    return words.getLast().end();
  }

  float width() {
    return end() - x();
  }

  float y() {
    return words.getFirst().y();
  }

  /** The size of most of its letters. */
  float size() {
    float size = 0;
    int longest = 0;
    for (var word : words) {
      if (word.text().length() > longest) {
        longest = word.text().length();
        size = word.size();
      }
    }
    return size;
  }

  String text() {
    return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
  }

  /** Whether they stand one above the other, for a good part of the narrower one. */
  boolean isAboveOrBelow(PrintedLine other) {
    float common = Math.min(end(), other.end()) - Math.max(x(), other.x());
    return common > 0.3f * Math.min(width(), other.width());
  }
}
