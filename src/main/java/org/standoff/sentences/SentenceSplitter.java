package org.standoff.sentences;

import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.SentenceFinder;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * Splits an article into blocks, the blocks into sentences, and those into tagged tokens.
 *
 * <p>May be shared by threads if its models may.
 */
public final class SentenceSplitter implements SentenceFinder {
  /** What has more tokens is cut: no person writes so long a sentence, but lists can look so. */
  private static final int MOST_TOKENS = 300;

  private final Boundaries boundaries;
  private final WordModel words;
  private final TagModel tags;

  public SentenceSplitter(BoundaryModel boundaries, WordModel words, TagModel tags) {
    this.boundaries = new Boundaries(boundaries);
    this.words = words;
    this.tags = tags;
  }

  @Override
  public List<Sentence> sentences(Article article) {
    var readable = article.readable();
    List<Sentence> sentences = new ArrayList<>();
    for (var block : Blocks.of(article, readable)) {
      var text = block.of(readable);
      for (var span : boundaries.sentences(text)) {
        var tokens = tokens(span.of(text), block.start() + span.start());
        for (int i = 0; i < tokens.size(); i += MOST_TOKENS) {
          sentences.add(sentence(tokens.subList(i, Math.min(tokens.size(), i + MOST_TOKENS))));
        }
      }
    }
    return sentences;
  }

  private static Sentence sentence(List<Token> tokens) {
    return new Sentence(new Span(tokens.getFirst().start(), tokens.getLast().end()), tokens);
  }

  private List<Token> tokens(String text, int offset) {
    var plain = Marks.plain(text);
    var spans = Cutter.words(plain, words.words(plain));
    List<String> written = new ArrayList<>(spans.size());
    for (var span : spans) {
      written.add(span.of(plain));
    }
    var tagged = tags.tags(written);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      var pieces = Cutter.tokens(plain, spans.get(i));
      for (var piece : pieces) {
        var span = new Span(offset + piece.start(), offset + piece.end());
        var tag = pieces.size() == 1 ? tagged.get(i) : pieceTag(plain, piece, tagged.get(i));
        tokens.add(new Token(span, piece.of(text), tag));
      }
    }
    return tokens;
  }

  /** Letters keep the tag of the word they were cut from. */
  private static String pieceTag(String plain, Span piece, String wordTag) {
    int first = plain.codePointAt(piece.start());
    if (Character.isLetter(first)) {
      return wordTag;
    }
    if (Character.isDigit(first)) {
      return "NUM";
    }
    return Character.getType(first) == Character.CURRENCY_SYMBOL || first == '%' ? "SYM" : "PUNCT";
  }
}
