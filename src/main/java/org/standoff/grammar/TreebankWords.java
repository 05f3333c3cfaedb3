package org.standoff.grammar;

import java.util.ArrayList;
import java.util.List;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * The words of a sentence as treebanks have them. Tokens are cut further, so that no name begins or
 * ends inside one; here {@code 1,200}, {@code 50m}, {@code G20}, {@code O'Brien}, {@code AT&T},
 * {@code Mr.} and {@code example.com} are whole again. {@code do} and {@code n't} stay two, and so
 * do the parts of a word with a hyphen.
 */
final class TreebankWords {
  private TreebankWords() {}

  /** A word: its place in the article, and its characters. */
  record Piece(Span span, String text) {}

  /** The words in order. */
  static List<Piece> of(Sentence sentence) {
    List<Piece> words = new ArrayList<>();
    var tokens = sentence.tokens();
    for (int first = 0; first < tokens.size(); ) {
      int last = first;
      int next = continuation(tokens, last);
      while (next > last) {
        last = next;
        next = continuation(tokens, last);
      }
      words.add(piece(tokens.subList(first, last + 1)));
      first = last + 1;
    }
    return words;
  }

  private static Piece piece(List<Token> tokens) {
    var text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text()));
    return new Piece(tokens.getFirst().span().hull(tokens.getLast().span()), text.toString());
  }

  /** The last token that goes on with the word of a token, or the token itself. */
  private static int continuation(List<Token> tokens, int at) {
    if (!touchesNext(tokens, at)) {
      return at;
    }
    var token = tokens.get(at);
    var next = tokens.get(at + 1);
    if (isLetters(token) ? isDigits(next) : isDigits(token) && isLetters(next)) {
      return at + 1;
    }
    if (touchesNext(tokens, at + 1) && joins(token, next, tokens.get(at + 2))) {
      return at + 2;
    }
    return isLetters(token) && next.text().equals(".") && goesOn(tokens, at + 1) ? at + 1 : at;
  }

  private static boolean touchesNext(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at).touches(tokens.get(at + 1));
  }

  /** Whether a full stop ends no sentence, and so belongs to what it abbreviates. */
  private static boolean goesOn(List<Token> tokens, int stop) {
    if (stop + 1 == tokens.size()) {
      return false;
    }
    var next = tokens.get(stop + 1);
    return isWord(next) || next.text().equals(",");
  }

  private static boolean joins(Token left, Token mark, Token right) {
    if (mark.text().length() != 1) {
      return false;
    }
    return switch (mark.text().charAt(0)) {
      case ',', ':' -> isDigits(left) && isDigits(right);
      case '.' -> isWord(left) && isWord(right);
      case '\'', '’', '&', '_' -> isLetters(left) && isLetters(right);
      default -> false;
    };
  }

  private static boolean isWord(Token token) {
    return isLetters(token) || isDigits(token);
  }

  private static boolean isDigits(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }

  /** Letters only: a clitic and an abbreviation with full stops are words of their own. */
  private static boolean isLetters(Token token) {
    return token.text().codePoints().allMatch(Character::isLetter);
  }
}
