package org.standoff.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.annotate.SharedModels;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;
import org.standoff.text.Tree;

/**
 * What rules are told of a text: its sentences with their tokens, and a tree for each.
 *
 * <p>A sentence is written as a line of words, {@code She/PRON/PRP^2:nsubj left/VERB/VBD^0:root
 * ././.^2:punct}: the word as it stands, its universal and its Penn tag, the number of the word it
 * depends on, counted from 1, and as what; 0 is the root. A word of several tokens is cut by {@code
 * ¦}.
 */
public record Analysis(List<Sentence> sentences, List<Tree> trees) {
  private static final String CUT = "¦";

  public Analysis {
    sentences = List.copyOf(sentences);
    trees = List.copyOf(trees);
    if (sentences.size() != trees.size()) {
      throw new IllegalArgumentException("each sentence has a tree");
    }
  }

  /** What the models that come with the program see. */
  public static Analysis byModels(Article article) {
    var sentences = SharedModels.sentenceFinder().sentences(article);
    return new Analysis(
        sentences, sentences.stream().map(SharedModels.parser()::parse).toList());
  }

  /** Reads the lines of a text. */
  static Analysis parse(String text, List<String> lines) {
    List<Sentence> sentences = new ArrayList<>();
    List<Tree> trees = new ArrayList<>();
    int at = 0;
    for (var line : lines) {
      List<Token> tokens = new ArrayList<>();
      List<Tree.Word> words = new ArrayList<>();
      for (var written : line.split(" ", -1)) {
        int head = written.lastIndexOf('^');
        int penn = written.lastIndexOf('/', head);
        int tag = written.lastIndexOf('/', penn - 1);
        int relation = written.indexOf(':', head);
        var universal = written.substring(tag + 1, penn);
        int start = -1;
        for (var token : written.substring(0, tag).split(CUT, -1)) {
          while (Character.isWhitespace(text.charAt(at))) {
            at++;
          }
          if (!text.startsWith(token, at)) {
            throw new IllegalArgumentException(
                "\"%s\" is not where \"%s\" stands".formatted(token, text.substring(at)));
          }
          start = start < 0 ? at : start;
          tokens.add(new Token(new Span(at, at + token.length()), token, universal));
          at += token.length();
        }
        int number = Integer.parseInt(written.substring(head + 1, relation));
        var span = new Span(start, at);
        words.add(
            new Tree.Word(
                span,
                span.of(text),
                universal,
                written.substring(penn + 1, head),
                number == 0 ? words.size() : number - 1,
                written.substring(relation + 1)));
      }
      sentences.add(
          new Sentence(new Span(tokens.getFirst().start(), tokens.getLast().end()), tokens));
      trees.add(new Tree(words));
    }
    return new Analysis(sentences, trees);
  }

  /** The lines that {@link #parse} reads. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      var tree = trees.get(i);
      List<String> words = new ArrayList<>();
      for (var word : tree.words()) {
        var cut =
            tokens.stream()
                .filter(token -> word.span().contains(token.span()))
                .map(Token::text)
                .collect(Collectors.joining(CUT));
        words.add(
            "%s/%s/%s^%d:%s"
                .formatted(
                    cut,
                    word.tag(),
                    word.penn(),
                    tree.isRoot(words.size()) ? 0 : word.head() + 1,
                    word.relation()));
      }
      lines.add(String.join(" ", words));
    }
    return lines;
  }
}
