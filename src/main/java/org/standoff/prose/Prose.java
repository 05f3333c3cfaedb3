package org.standoff.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * An article as rules read it: all its tokens in a row. What is asked of a token before the first
 * or after the last is answered as of one without letters, so that rules need not look for the
 * ends.
 */
public final class Prose {
  private final String text;
  private final List<Sentence> sentences;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final int[] firstOf;
  private final int[] sentenceOf;
  private final int[] paragraphOf;

  private Prose(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
    this.firstOf = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      firstOf[i] = tokens.size();
      tokens.addAll(sentences.get(i).tokens());
    }
    firstOf[sentences.size()] = tokens.size();
    tokens.forEach(token -> words.add(plain(token.text())));
    this.sentenceOf = new int[tokens.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Arrays.fill(sentenceOf, firstOf[i], firstOf[i + 1], i);
    }
    this.paragraphOf = paragraphs();
  }

  /** An article without its markup. */
  public static Prose of(Article article, List<Sentence> sentences) {
    return new Prose(article.readable(), sentences);
  }

  /** A word in lower case, with straight apostrophes. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /**
   * A line end between two sentences parts paragraphs, except in a text whose lines are wrapped:
   * there only an empty line does.
   */
  private int[] paragraphs() {
    long wrapped = sentences.stream().filter(s -> s.span().of(text).indexOf('\n') >= 0).count();
    int needed = wrapped * 10 > sentences.size() ? 2 : 1;
    int[] paragraphs = new int[sentences.size()];
    for (int i = 1; i < paragraphs.length; i++) {
      var between = text.substring(sentences.get(i - 1).end(), sentences.get(i).start());
      boolean parts = between.chars().filter(c -> c == '\n').count() >= needed;
      paragraphs[i] = paragraphs[i - 1] + (parts ? 1 : 0);
    }
    return paragraphs;
  }

  /** The text of the article, in which markup is blanks. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  public boolean has(int token) {
    return token >= 0 && token < size();
  }

  public int sentenceCount() {
    return sentences.size();
  }

  public Sentence sentence(int number) {
    return sentences.get(number);
  }

  /** The number of the sentence that a token lies in. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** The number of the paragraph that a sentence lies in. */
  public int paragraphOf(int sentence) {
    return paragraphOf[sentence];
  }

  /** The first token of a sentence; for the number of sentences, the number of tokens. */
  public int firstOf(int sentence) {
    return firstOf[sentence];
  }

  /** The first token of the sentence that a token lies in. */
  public int sentenceStart(int token) {
    return firstOf[sentenceOf[token]];
  }

  /** The token after the last of the sentence that a token lies in. */
  public int sentenceEnd(int token) {
    return firstOf[sentenceOf[token] + 1];
  }

  public Token token(int token) {
    return tokens.get(token);
  }

  /** A token as it is written. */
  public String written(int token) {
    return has(token) ? tokens.get(token).text() : "";
  }

  /** A token in lower case, with straight apostrophes. */
  public String word(int token) {
    return has(token) ? words.get(token) : "";
  }

  /** What part of speech a token is, as a universal tag. */
  public String tag(int token) {
    return has(token) ? tokens.get(token).tag() : "";
  }

  public boolean is(int token, String word) {
    return word(token).equals(word);
  }

  public boolean isTagged(int token, String tag) {
    return tag(token).equals(tag);
  }

  /** Whether a token begins with a letter. */
  public boolean isWord(int token) {
    return has(token) && Character.isLetter(tokens.get(token).text().codePointAt(0));
  }

  /** Whether a token is a finite or infinite verb or belongs to one. */
  public boolean isVerbal(int token) {
    return isTagged(token, "VERB") || tag(token).startsWith("AUX");
  }

  public boolean isPossessive(int token) {
    return is(token, "'s") || (is(token, "'") && word(token - 1).endsWith("s"));
  }

  public boolean isCapitalised(int token) {
    return has(token) && Character.isUpperCase(tokens.get(token).text().codePointAt(0));
  }

  /** The first comma from a token on; the end if there is none before it. */
  public int commaFrom(int token, int end) {
    int i = token;
    while (i < end && !is(i, ",")) {
      i++;
    }
    return i;
  }

  /** Whether a token is a hyphen that ties two words. */
  public boolean isHyphen(int token) {
    return (is(token, "-") || is(token, "‑"))
        && touchesPrevious(token)
        && touchesPrevious(token + 1);
  }

  /** Whether nothing stands between a token and the one before. */
  public boolean touchesPrevious(int token) {
    return has(token) && has(token - 1) && tokens.get(token - 1).touches(tokens.get(token));
  }

  /** The first token that starts at an offset or after it; the number of tokens if none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public Span span(int token) {
    return tokens.get(token).span();
  }

  /** From the start of the first to the end of the last of some tokens. */
  public Span span(Words words) {
    return new Span(tokens.get(words.first()).start(), tokens.get(words.last()).end());
  }

  /** The tokens that start within a span; empty if there are none. */
  public Optional<Words> words(Span span) {
    int first = tokenAt(span.start());
    int end = tokenAt(span.end());
    return end > first ? Optional.of(new Words(first, end)) : Optional.empty();
  }
}
