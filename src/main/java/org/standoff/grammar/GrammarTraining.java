package org.standoff.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.standoff.grammar.Steps.Arc;
import org.standoff.learn.network.Decisions;
import org.standoff.learn.network.FeatureCounts;
import org.standoff.learn.network.NetworkSettings;
import org.standoff.learn.network.NetworkTraining;
import org.standoff.tags.Tag;
import org.standoff.tags.TagsTraining;
import org.standoff.treebank.TreebankSentence;
import org.standoff.words.KnownForms;
import org.standoff.words.WordClusters;

/**
 * Learns a {@link ParserModel} from sentences whose trees are known. The same sentences in the same
 * order and the same settings give the same model.
 *
 * <p>The parser will see tags that are wrong here and there, and must learn how far they can be
 * trusted. So the sentences are dealt into folds, and each fold is tagged by a model that learned
 * from the others (jackknifing).
 */
public final class GrammarTraining {
  /** A relation that is rarer in its direction is more likely a slip than a rule. */
  private static final int FEWEST_OF_AN_ARC = 3;

  /** From this epoch on the parser goes its own ways. */
  private static final int FIRST_OWN_EPOCH = 2;

  /** So many updates long the rate grows, before it falls to the end. */
  private static final int WARM_UP = 200;

  /**
   * How to learn.
   *
   * @param epochs how often to go through all sentences
   * @param folds how many folds the sentences are dealt into for their tags, at least 2
   * @param batch how many sentences are learned from at a time
   * @param ownSteps the share of steps in which the parser goes on as it decided, right or not
   * @param rate how fast to learn at first; it falls to nothing
   * @param seed of the order of the sentences and of all that is left to chance
   * @param network its size
   */
  public record Settings(
      int epochs,
      int folds,
      int batch,
      double ownSteps,
      double rate,
      long seed,
      NetworkSettings network) {
    /** What served the development parts of the treebanks best. */
    public static Settings standard() {
      var network = new NetworkSettings(128, 128, 3, 3, 16, 0.15, 0.2, 0.1);
      return new Settings(10, 5, 16, 0.9, 0.002, 1, network);
    }
  }

  private static final class Example {
    final ParserInput in;
    final Oracle oracle;

    Example(ParserInput in, Oracle oracle) {
      this.in = in;
      this.oracle = oracle;
    }
  }

  private final WordClusters clusters;
  private final Settings settings;
  private final TagsTraining.Settings tagSettings;
  private final Consumer<String> progress;
  private SplittableRandom random = new SplittableRandom(0);
  private final WordFeatures wordFeatures = new WordFeatures();
  private final StepFeatures stepFeatures = new StepFeatures();

  /**
   * A training to come.
   *
   * @param tagSettings how the tags are learned, as for the tagger that the parser will work with
   * @param progress told of each pass over the sentences when it is done
   */
  public GrammarTraining(
      WordClusters clusters,
      Settings settings,
      TagsTraining.Settings tagSettings,
      Consumer<String> progress) {
    this.clusters = clusters;
    this.settings = settings;
    this.tagSettings = tagSettings;
    this.progress = progress;
  }

  /** Learns from sentences. */
  public ParserModel train(List<TreebankSentence> sentences) {
    return train(sentences, tags(sentences));
  }

  ParserModel train(List<TreebankSentence> sentences, List<List<Tag>> tags) {
    random = new SplittableRandom(settings.seed());
    var steps = new Steps(arcs(sentences));
    var examples = examples(sentences, tags, steps);
    var training = training(examples, steps);
    int batches = (examples.size() + settings.batch() - 1) / settings.batch();
    int updates = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      shuffle(examples);
      for (int batch = 0; batch < batches; batch++) {
        int end = Math.min(examples.size(), (batch + 1) * settings.batch());
        for (var example : examples.subList(batch * settings.batch(), end)) {
          learn(example, steps, training, epoch);
        }
        training.update(rate(updates++, batches * settings.epochs()));
      }
      progress.accept("epoch " + epoch + " of " + settings.epochs());
    }
    return new ParserModel(steps, training.network(), clusters);
  }

  private float rate(int update, int updates) {
    double warmth = Math.min(1, (update + 1.0) / WARM_UP);
    return (float) (settings.rate() * warmth * (1 - (double) update / updates));
  }

  /** A training that knows what features there are, on the way to the right trees. */
  private NetworkTraining training(List<Example> examples, Steps steps) {
    var ofWords = new FeatureCounts();
    var ofSteps = new FeatureCounts();
    for (var example : examples) {
      for (int word = 0; word < example.in.length; word++) {
        ofWords.add(wordFeatures.of(example.in, word));
      }
      var state = new State(example.in.length);
      while (!state.isFinished()) {
        ofSteps.add(stepFeatures.of(example.in, state));
        steps.take(firstArc(right(example.oracle, steps, state, allowed(steps, state))), state);
      }
    }
    var decisions = new Decisions(StepFeatures.PLACES, steps.count(), ofSteps);
    return new NetworkTraining(settings.network(), ofWords, decisions, random);
  }

  /** The first of some steps that hangs a word; else to shift. */
  private static int firstArc(boolean[] among) {
    int step = among.length - 1;
    for (int i = step; i > Steps.SHIFT; i--) {
      step = among[i] ? i : step;
    }
    return among[step] ? step : Steps.SHIFT;
  }

  /** The tags of each sentence by a tagger that has not seen it. */
  List<List<Tag>> tags(List<TreebankSentence> sentences) {
    List<List<Tag>> tags = new ArrayList<>(sentences.stream().map(s -> List.<Tag>of()).toList());
    for (int fold = 0; fold < settings.folds(); fold++) {
      List<TreebankSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i % settings.folds() != fold) {
          others.add(sentences.get(i));
        }
      }
      var tagger = new TagsTraining(clusters, tagSettings).train(others, epoch -> {}).tagger();
      for (int i = fold; i < sentences.size(); i += settings.folds()) {
        tags.set(i, tagger.tag(sentences.get(i).forms()));
      }
      progress.accept("tags of fold " + (fold + 1) + " of " + settings.folds());
    }
    return tags;
  }

  private static List<Arc> arcs(List<TreebankSentence> sentences) {
    Map<Arc, Integer> counts = new LinkedHashMap<>();
    for (var sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        counts.merge(arc(sentence, i), 1, Integer::sum);
      }
    }
    return counts.keySet().stream()
        .filter(arc -> counts.get(arc) >= FEWEST_OF_AN_ARC)
        .sorted(Comparator.comparing(Arc::left).thenComparing(Arc::relation))
        .toList();
  }

  private static Arc arc(TreebankSentence sentence, int word) {
    var gold = sentence.words().get(word);
    boolean left = gold.head() == 0 || gold.head() - 1 > word;
    return new Arc(left, gold.relation());
  }

  private List<Example> examples(
      List<TreebankSentence> sentences, List<List<Tag>> tags, Steps steps) {
    var forms = new KnownForms(clusters);
    Map<Tag, Long> hashes = new HashMap<>();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      int length = sentence.words().size();
      var heads = new int[length + 2];
      var relations = new int[length + 2];
      Arrays.fill(heads, -1);
      for (int word = 0; word < length; word++) {
        int head = sentence.words().get(word).head();
        heads[word] = head == 0 ? length : head - 1;
        relations[word] = steps.arcs().indexOf(arc(sentence, word)) + 1;
      }
      var in = new ParserInput(forms.of(sentence.forms()), tags.get(i), hashes);
      examples.add(new Example(in, new Oracle(heads, relations)));
    }
    return examples;
  }

  private void shuffle(List<Example> examples) {
    for (int i = examples.size() - 1; i > 0; i--) {
      examples.set(i, examples.set(random.nextInt(i + 1), examples.get(i)));
    }
  }

  private void learn(Example example, Steps steps, NetworkTraining training, int epoch) {
    var in = example.in;
    training.start(in.length);
    for (int word = 0; word < in.length; word++) {
      training.word(word, wordFeatures.of(in, word));
    }
    training.read();
    var state = new State(in.length);
    while (!state.isFinished()) {
      var scores = training.score(StepFeatures.places(state), stepFeatures.of(in, state));
      var allowed = allowed(steps, state);
      var right = right(example.oracle, steps, state, allowed);
      training.decided(allowed, right);
      boolean own = epoch >= FIRST_OWN_EPOCH && random.nextDouble() < settings.ownSteps();
      steps.take(best(scores, own ? allowed : right), state);
    }
    training.learn();
  }

  private static int best(float[] scores, boolean[] among) {
    int best = -1;
    for (int step = 0; step < among.length; step++) {
      if (among[step] && (best < 0 || scores[step] > scores[best])) {
        best = step;
      }
    }
    return best;
  }

  private static boolean[] allowed(Steps steps, State state) {
    var allowed = new boolean[steps.count()];
    for (int step = 0; step < allowed.length; step++) {
      allowed[step] = steps.isAllowed(step, state);
    }
    return allowed;
  }

  /** The steps that lose nothing; where arcs cross there may be none, and any is as good. */
  private static boolean[] right(Oracle oracle, Steps steps, State state, boolean[] allowed) {
    boolean shift = oracle.isShiftRight(state);
    boolean left = state.height() > 0 && oracle.isLeftRight(state);
    boolean back = state.height() > 1 && oracle.isRightRight(state);
    var right = new boolean[allowed.length];
    boolean any = false;
    for (int step = 0; step < right.length; step++) {
      boolean losesNothing =
          step == Steps.SHIFT
              ? shift
              : (steps.isLeft(step) ? left : back) && isRelationRight(oracle, steps, state, step);
      right[step] = allowed[step] && losesNothing;
      any |= right[step];
    }
    return any ? right : allowed;
  }

  /** Under a head that is wrong anyway every relation is as good as another. */
  private static boolean isRelationRight(Oracle oracle, Steps steps, State state, int step) {
    int word = state.stacked(0);
    int head = steps.isLeft(step) ? state.next : state.stacked(1);
    return !oracle.isRightHead(word, head) || oracle.relation(word) == step;
  }
}
