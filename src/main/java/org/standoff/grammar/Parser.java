package org.standoff.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.standoff.learn.network.Network;
import org.standoff.learn.network.SentenceReading;
import org.standoff.tags.Tag;
import org.standoff.tags.Tagger;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;
import org.standoff.words.KnownForms;

/**
 * Finds the tree of a sentence. For one thread; what it remembers from one sentence to the next
 * makes it faster and changes nothing.
 */
public final class Parser {
  private final Steps steps;
  private final SentenceReading reading;
  private final Tagger tagger;
  private final KnownForms forms;
  private final Map<Tag, Long> tagHashes = new HashMap<>();
  private final WordFeatures wordFeatures = new WordFeatures();
  private final StepFeatures stepFeatures = new StepFeatures();

  Parser(Steps steps, Network network, Tagger tagger, KnownForms forms) {
    this.steps = steps;
    this.reading = new SentenceReading(network);
    this.tagger = tagger;
    this.forms = forms;
  }

  /** The tree of a sentence, over its words as a treebank has them. */
  public Tree parse(Sentence sentence) {
    var pieces = TreebankWords.of(sentence);
    var texts = pieces.stream().map(TreebankWords.Piece::text).toList();
    var tags = tagger.tag(texts);
    var state = run(texts, tags);
    List<Tree.Word> words = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      int head = state.heads[i] == state.length ? i : state.heads[i];
      words.add(
          new Tree.Word(
              pieces.get(i).span(),
              texts.get(i),
              tags.get(i).universal(),
              tags.get(i).penn(),
              head,
              relation(state, i)));
    }
    return new Tree(words);
  }

  List<Tag> tags(List<String> words) {
    return tagger.tag(words);
  }

  String relation(State state, int word) {
    return steps.relation(state.relations[word]);
  }

  /** The state in which all words have heads. */
  State run(List<String> words, List<Tag> tags) {
    var in = new ParserInput(forms.of(words), tags, tagHashes);
    reading.start(in.length);
    for (int word = 0; word < in.length; word++) {
      reading.word(word, wordFeatures.of(in, word));
    }
    reading.read();
    var state = new State(in.length);
    while (!state.isFinished()) {
      var scores = reading.score(StepFeatures.places(state), stepFeatures.of(in, state));
      steps.take(best(scores, state), state);
    }
    return state;
  }

  /** The best of the steps that are allowed; there always is one. */
  private int best(float[] scores, State state) {
    int best = steps.firstAllowed(state);
    for (int step = best + 1; step < scores.length; step++) {
      if (scores[step] > scores[best] && steps.isAllowed(step, state)) {
        best = step;
      }
    }
    return best;
  }
}
