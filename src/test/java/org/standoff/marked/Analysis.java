package org.standoff.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
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
 * ¦}, and tags of tokens that differ from its own follow that: {@code
 * 90¦s/NOUN=NUM¦NOUN/NNS^2:obj}. Where no tree is asked for, {@code She/PRON left/VERB ./PUNCT} is
 * enough.
 *
 * @param trees one for each sentence, or none at all
 */
public record Analysis(List<Sentence> sentences, List<Tree> trees) {
  private static final String CUT = "¦";
  private static final Pattern WORD =
      Pattern.compile(
          "(?<word>\\S+?)/(?<tag>[A-Z]+)(=(?<tags>[A-Z¦]+))?(/(?<penn>[^/^]+)\\^(?<head>\\d+):(?<relation>[a-z:]+))?");

  public Analysis {
    sentences = List.copyOf(sentences);
    trees = List.copyOf(trees);
    if (!trees.isEmpty() && sentences.size() != trees.size()) {
      throw new IllegalArgumentException("each sentence has a tree, or none has");
    }
  }

  /** What the models that come with the program see. */
  public static Analysis byModels(Article article) {
    var sentences = SharedModels.sentenceFinder().sentences(article);
    return new Analysis(sentences, sentences.stream().map(SharedModels.parser()::parse).toList());
  }

  /** That of a text which repeats this one's, as many characters long as given, some times. */
  public Analysis repeated(int length, int times) {
    List<Sentence> allSentences = new ArrayList<>();
    List<Tree> allTrees = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int by = i * length;
      for (var sentence : sentences) {
        var tokens =
            sentence.tokens().stream()
                .map(token -> new Token(moved(token.span(), by), token.text(), token.tag()))
                .toList();
        allSentences.add(new Sentence(moved(sentence.span(), by), tokens));
      }
      for (var tree : trees) {
        var words =
            tree.words().stream()
                .map(word ->
                    new Tree.Word(
                        moved(word.span(), by),
                        word.text(),
                        word.tag(),
                        word.penn(),
                        word.head(),
                        word.relation()))
                .toList();
        allTrees.add(new Tree(words));
      }
    }
    return new Analysis(allSentences, allTrees);
  }

  /**
   * That of a text which ends where one of its words does, at a character: what depended on a word
   * that is gone depends on the first that did, and that one on nothing.
   */
  public Analysis upTo(int end) {
    List<Sentence> kept = new ArrayList<>();
    List<Tree> keptTrees = new ArrayList<>();
    for (int i = 0; i < sentences.size() && sentences.get(i).start() < end; i++) {
      var tokens = sentences.get(i).tokens().stream().filter(token -> token.end() <= end).toList();
      var span = new Span(sentences.get(i).start(), tokens.getLast().end());
      kept.add(new Sentence(span, tokens));
      keptTrees.add(
          rooted(trees.get(i).words().stream().filter(word -> word.span().end() <= end).toList()));
    }
    return new Analysis(kept, keptTrees);
  }

  private static Tree rooted(List<Tree.Word> words) {
    int root = 0;
    while (words.get(root).head() < words.size() && words.get(root).head() != root) {
      root++;
    }
    List<Tree.Word> rooted = new ArrayList<>();
    for (var word : words) {
      boolean isCut = word.head() >= words.size() || word.head() == rooted.size();
      rooted.add(
          new Tree.Word(
              word.span(),
              word.text(),
              word.tag(),
              word.penn(),
              isCut ? root : word.head(),
              rooted.size() == root ? "root" : word.relation()));
    }
    return new Tree(rooted);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** Reads the lines of a text. */
  static Analysis parse(String text, List<String> lines) {
    var reader = new Reader(text);
    lines.forEach(reader::read);
    return new Analysis(reader.sentences, reader.trees);
  }

  private static final class Reader {
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Tree> trees = new ArrayList<>();
    private int at;

    Reader(String text) {
      this.text = text;
    }

    void read(String line) {
      List<Token> tokens = new ArrayList<>();
      List<Tree.Word> words = new ArrayList<>();
      for (var written : line.split(" ", -1)) {
        var matcher = WORD.matcher(written);
        if (!matcher.matches()) {
          throw new IllegalArgumentException("no word with a tag: " + written);
        }
        var tag = matcher.group("tag");
        int first = tokens.size();
        var pieces = matcher.group("word").split(CUT, -1);
        var tags = Objects.requireNonNullElse(matcher.group("tags"), tag).split(CUT, -1);
        for (int i = 0; i < pieces.length; i++) {
          tokens.add(new Token(next(pieces[i]), pieces[i], tags[i]));
        }
        if (matcher.group("penn") != null) {
          var span = new Span(tokens.get(first).start(), at);
          int head = Integer.parseInt(matcher.group("head"));
          words.add(
              new Tree.Word(
                  span,
                  span.of(text),
                  tag,
                  matcher.group("penn"),
                  head == 0 ? words.size() : head - 1,
                  matcher.group("relation")));
        }
      }
      sentences.add(
          new Sentence(new Span(tokens.getFirst().start(), tokens.getLast().end()), tokens));
      if (!words.isEmpty()) {
        trees.add(new Tree(words));
      }
    }

    private Span next(String token) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (!text.startsWith(token, at)) {
        throw new IllegalArgumentException(
            "\"%s\" is not where \"%s\" stands".formatted(token, text.substring(at)));
      }
      at += token.length();
      return new Span(at - token.length(), at);
    }
  }

  /** The lines that {@link #parse} reads. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      var tree = trees.get(i);
      List<String> words = new ArrayList<>();
      for (var word : tree.words()) {
        var pieces = tokens.stream().filter(token -> word.span().contains(token.span())).toList();
        var tags = joined(pieces, Token::tag);
        words.add(
            "%s/%s%s/%s^%d:%s"
                .formatted(
                    joined(pieces, Token::text),
                    word.tag(),
                    tags.equals(word.tag()) ? "" : "=" + tags,
                    word.penn(),
                    tree.isRoot(words.size()) ? 0 : word.head() + 1,
                    word.relation()));
      }
      lines.add(String.join(" ", words));
    }
    return lines;
  }

  private static String joined(List<Token> tokens, Function<Token, String> part) {
    return tokens.stream().map(part).collect(Collectors.joining(CUT));
  }
}
