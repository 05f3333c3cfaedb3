package org.standoff.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.standoff.text.Sentence;
import org.standoff.text.Token;
import org.standoff.words.Lexicon;

/** The tokens of an article in a row, and what the article as a whole tells about each of them. */
final class ArticleWords {
  /** How a word is spelt throughout the article, capitals at the start of a sentence aside. */
  static final class Spelling {
    int lower;
    int capitalised;
    int allCapitals;

    /** The first tokens that are the word with a capital. */
    final int[] capitals = new int[CAPITALS];

    int capitalsSeen;

    void addCapital(int token) {
      if (capitalsSeen < CAPITALS) {
        capitals[capitalsSeen++] = token;
      }
    }
  }

  /** As many occurrences of a word are looked at, so that long articles take no longer. */
  private static final int CAPITALS = 5;

  final List<Sentence> sentences;
  final Token[] tokens;
  final Word[] words;

  /** The words between blanks that the tokens are parts of, final marks aside. */
  final Word[] wholes;

  final Spelling[] spellings;

  /** For each token the number of its sentence. */
  final int[] sentenceOf;

  /**
   * The first and the last token of the run of capitalised words that a token is in; the token
   * itself if it is not capitalised.
   */
  final int[] runStarts;

  final int[] runEnds;

  /** For each sentence the number of its first token, and at the end the number of all tokens. */
  final int[] starts;

  /** Whether nearly all words of the sentence are in capitals, as in some headlines. */
  final boolean[] shouted;

  /**
   * For each token what the longest listed name says that it is in: the kinds of that name, the
   * place of the token in it and its length; 0 if there is none.
   */
  final int[] listed;

  /** For each token the kinds of all listed names that it is in: those of one word, of more. */
  final int[] listings;

  private final KnownWords known;
  private final Map<String, Word> byText = new HashMap<>();

  ArticleWords(List<Sentence> sentences, KnownWords known) {
    this.sentences = sentences;
    this.known = known;
    int size = 0;
    for (var sentence : sentences) {
      size += sentence.tokens().size();
    }
    tokens = new Token[size];
    words = new Word[size];
    wholes = new Word[size];
    spellings = new Spelling[size];
    sentenceOf = new int[size];
    runStarts = new int[size];
    runEnds = new int[size];
    listed = new int[size];
    listings = new int[size];
    starts = new int[sentences.size() + 1];
    shouted = new boolean[sentences.size()];
    Map<Long, Spelling> byLower = new HashMap<>();
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      starts[s] = at;
      for (var token : sentences.get(s).tokens()) {
        tokens[at] = token;
        words[at] = word(token.text());
        spellings[at] = byLower.computeIfAbsent(words[at].lower, lower -> new Spelling());
        sentenceOf[at] = s;
        at++;
      }
      starts[s + 1] = at;
      shouted[s] = shouted(starts[s], at);
      countSpellings(s);
      findRuns(s);
      findWholes(s);
      findListed(s);
    }
  }

  private Word word(String text) {
    return byText.computeIfAbsent(text, known::of);
  }

  private boolean shouted(int start, int end) {
    int letters = 0;
    int capitals = 0;
    for (int i = start; i < end; i++) {
      letters += words[i].letters ? 1 : 0;
      capitals += words[i].allCapitals ? 1 : 0;
    }
    return capitals >= 3 && 3 * capitals >= 2 * letters;
  }

  private void findRuns(int sentence) {
    for (int i = starts[sentence]; i < starts[sentence + 1]; i++) {
      runStarts[i] = i;
      runEnds[i] = i;
      if (words[i].capitalised) {
        spellings[i].addCapital(i);
        if (i > starts[sentence] && words[i - 1].capitalised) {
          runStarts[i] = runStarts[i - 1];
        }
      }
    }
    for (int i = starts[sentence + 1] - 2; i >= starts[sentence]; i--) {
      if (words[i].capitalised && words[i + 1].capitalised) {
        runEnds[i] = runEnds[i + 1];
      }
    }
  }

  /** The word of a token, {@link Word#NONE} if the sentence has no such token. */
  Word word(int i, int sentence) {
    return i < starts[sentence] || i >= starts[sentence + 1] ? Word.NONE : words[i];
  }

  private void countSpellings(int sentence) {
    if (shouted[sentence]) {
      return;
    }
    for (int i = starts[sentence]; i < starts[sentence + 1]; i++) {
      if (words[i].allCapitals) {
        spellings[i].allCapitals++;
      } else if (!words[i].capitalised) {
        spellings[i].lower++;
      } else if (i > starts[sentence] && words[i - 1].letters) {
        spellings[i].capitalised++;
      }
    }
  }

  private void findWholes(int sentence) {
    int end = starts[sentence + 1];
    for (int start = starts[sentence]; start < end; ) {
      int next = start + 1;
      while (next < end && tokens[next - 1].touches(tokens[next])) {
        next++;
      }
      int first = start;
      int last = next - 1;
      while (first < last && !isWord(first)) {
        first++;
      }
      while (last > first && !isWord(last)) {
        last--;
      }
      var whole = first == last ? words[first] : word(join(first, last));
      for (int i = start; i < next; i++) {
        wholes[i] = i >= first && i <= last ? whole : words[i];
      }
      start = next;
    }
  }

  private void findListed(int sentence) {
    var longest = new int[starts[sentence + 1] - starts[sentence]];
    for (int first = starts[sentence]; first < starts[sentence + 1]; first++) {
      if (words[first].capitalised) {
        int end = Math.min(starts[sentence + 1], first + Lexicon.LONGEST_NAME);
        long name = 0;
        for (int last = first; last < end; last++) {
          name = Lexicon.append(name, tokens[last].text());
          int kinds = words[last].capitalised ? known.kinds(name) : 0;
          if (kinds != 0) {
            addListed(first, last, kinds, longest, starts[sentence]);
          }
        }
      }
    }
  }

  private void addListed(int first, int last, int kinds, int[] longest, int start) {
    int length = last - first + 1;
    for (int i = first; i <= last; i++) {
      listings[i] |= kinds << (length == 1 ? 0 : Byte.SIZE);
      if (length > longest[i - start]) {
        longest[i - start] = length;
        int place = Bilou.partNumber(Bilou.part(i, first, last));
        listed[i] = (kinds * 4 + place) * 4 + Math.min(3, length - 1);
      }
    }
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(tokens[i].text().charAt(0));
  }

  private String join(int first, int last) {
    var text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(tokens[i].text());
    }
    return text.toString();
  }
}
