package org.standoff.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/** An article as the rules read it: all its tokens in a row, with what is known of each. */
final class Prose {
  private final String text;
  private final List<Sentence> sentences;
  private final List<Entity> entities;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final int[] firstOf;
  private final int[] sentenceOf;
  private final Mention[] mentionOf;
  private final int[] paragraphOf;

  private Prose(Article article, List<Sentence> sentences, Resolution resolution) {
    this.text = article.readable();
    this.sentences = sentences;
    this.entities = resolution.entities();
    this.firstOf = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      firstOf[i] = tokens.size();
      tokens.addAll(sentences.get(i).tokens());
    }
    firstOf[sentences.size()] = tokens.size();
    tokens.forEach(token -> words.add(token.text().toLowerCase(Locale.ROOT).replace('’', '\'')));
    this.sentenceOf = new int[tokens.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Arrays.fill(sentenceOf, firstOf[i], firstOf[i + 1], i);
    }
    this.mentionOf = mentionOf(resolution.mentions());
    this.paragraphOf = paragraphs();
  }

  static Prose of(Article article, List<Sentence> sentences, Resolution resolution) {
    return new Prose(article, sentences, resolution);
  }

  /** A name wins over a pronoun or title that lies around it. */
  private Mention[] mentionOf(List<Mention> mentions) {
    var mentionOf = new Mention[tokens.size()];
    for (var mention : mentions) {
      boolean isName = mention.form() != Form.PRONOUN && mention.form() != Form.TITLE;
      for (int i = tokenAt(mention.span().start());
          i < tokens.size() && tokens.get(i).end() <= mention.span().end();
          i++) {
        if (mentionOf[i] == null || isName) {
          mentionOf[i] = mention;
        }
      }
    }
    return mentionOf;
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

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  int sentenceCount() {
    return sentences.size();
  }

  Sentence sentence(int number) {
    return sentences.get(number);
  }

  /** The number of the sentence that a token lies in. */
  int sentenceOf(int token) {
    return sentenceOf[token];
  }

  int paragraphOf(int sentence) {
    return paragraphOf[sentence];
  }

  /** The first token of a sentence; for the number of sentences, the number of tokens. */
  int firstOf(int sentence) {
    return firstOf[sentence];
  }

  /** The first token of the sentence that a token lies in. */
  int sentenceStart(int token) {
    return firstOf[sentenceOf[token]];
  }

  /** The token after the last of the sentence that a token lies in. */
  int sentenceEnd(int token) {
    return firstOf[sentenceOf[token] + 1];
  }

  Token token(int token) {
    return tokens.get(token);
  }

  /** A token's text in lower case, with straight apostrophes. */
  String word(int token) {
    return words.get(token);
  }

  boolean is(int token, String word) {
    return token >= 0 && token < size() && words.get(token).equals(word);
  }

  boolean isTagged(int token, String tag) {
    return tokens.get(token).tag().equals(tag);
  }

  /** Whether a token is a noun or part of a name. */
  boolean isNominal(int token) {
    return isTagged(token, "NOUN") || isTagged(token, "PROPN") || mentionOf[token] != null;
  }

  /** Whether a token is a finite or infinite verb or belongs to one. */
  boolean isVerbal(int token) {
    var tag = tokens.get(token).tag();
    return tag.equals("VERB") || tag.startsWith("AUX");
  }

  boolean isPossessive(int token) {
    return is(token, "'s") || (is(token, "'") && token > 0 && word(token - 1).endsWith("s"));
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(tokens.get(token).text().codePointAt(0));
  }

  /** Whether a token is a hyphen that ties two words. */
  boolean isHyphen(int token) {
    return (is(token, "-") || is(token, "‑"))
        && token > 0
        && token + 1 < size()
        && tokens.get(token - 1).touches(tokens.get(token))
        && tokens.get(token).touches(tokens.get(token + 1));
  }

  /** The name, or else the pronoun or title, that a token belongs to. */
  Optional<Mention> mention(int token) {
    return Optional.ofNullable(mentionOf[token]);
  }

  Entity entity(int number) {
    return entities.get(number);
  }

  /** The first token that starts at an offset or after it. */
  int tokenAt(int offset) {
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

  Span span(Words words) {
    return new Span(tokens.get(words.first()).start(), tokens.get(words.last()).end());
  }

  /** The tokens that lie within a span; empty if there are none. */
  Optional<Words> words(Span span) {
    int first = tokenAt(span.start());
    int end = tokenAt(span.end());
    return end > first ? Optional.of(new Words(first, end)) : Optional.empty();
  }
}
