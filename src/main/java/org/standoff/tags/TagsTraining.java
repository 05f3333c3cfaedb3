package org.standoff.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.standoff.learn.perceptron.PerceptronTraining;
import org.standoff.treebank.TreebankSentence;
import org.standoff.treebank.TreebankSentence.TreebankWord;
import org.standoff.words.WordClusters;
import org.standoff.words.WordForm;

/**
 * Learns a {@link TaggerModel} from sentences whose tags are known. The same sentences in the same
 * order and the same settings give the same model.
 */
public final class TagsTraining {
  /** A pair of tags that is rarer is more likely a slip than a class of words. */
  private static final int FEWEST_OF_A_TAG = 3;

  /** One sentence in so many is learned from a second time as a headline, with capitals. */
  private static final int CAPITALISED_EVERY = 10;

  private static final int SHOUTED_EVERY = 30;

  /** A shorter one is no headline. */
  private static final int SHORTEST_HEADLINE = 4;

  /**
   * How to learn.
   *
   * @param epochs how often to go through all sentences
   * @param minimumCount how often a feature must be seen to get weights
   * @param keep the share of each word's features that learn at a time
   * @param maximumWeights the size of the model
   * @param seed of the order of the sentences and of the choice of features
   */
  public record Settings(int epochs, int minimumCount, double keep, int maximumWeights, long seed) {
    /** What served the development parts of the treebanks best. */
    public static Settings standard() {
      return new Settings(12, 2, 0.7, 700_000, 1);
    }
  }

  /** A sentence to learn from; a tag that is not in the inventory is {@link TagFeatures#NO_TAG}. */
  private static final class Example {
    final List<WordForm> words;
    final int[] tags;

    Example(List<WordForm> words, int[] tags) {
      this.words = words;
      this.tags = tags;
    }
  }

  private final WordClusters clusters;
  private final Settings settings;
  private final Map<String, WordForm> forms = new HashMap<>();

  public TagsTraining(WordClusters clusters, Settings settings) {
    this.clusters = clusters;
    this.settings = settings;
  }

  /**
   * Learns from sentences.
   *
   * @param progress told of each epoch, counted from 1, after it
   */
  public TaggerModel train(List<TreebankSentence> sentences, IntConsumer progress) {
    var inventory = inventory(sentences);
    var examples = examples(sentences, inventory);
    var training = new PerceptronTraining(inventory.size(), settings.minimumCount());
    var features = new TagFeatures();
    for (var example : examples) {
      count(example, training, features);
    }
    var random = new SplittableRandom(settings.seed());
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      shuffle(examples, random);
      for (var example : examples) {
        learn(example, training, features, random);
      }
      progress.accept(epoch);
    }
    return new TaggerModel(inventory, training.model(settings.maximumWeights()), clusters);
  }

  /** The tags that are frequent enough, in the order in which they first come up. */
  private static List<Tag> inventory(List<TreebankSentence> sentences) {
    Map<Tag, Integer> counts = new LinkedHashMap<>();
    for (var sentence : sentences) {
      for (var word : sentence.words()) {
        counts.merge(tag(word), 1, Integer::sum);
      }
    }
    return counts.keySet().stream().filter(tag -> counts.get(tag) >= FEWEST_OF_A_TAG).toList();
  }

  private static Tag tag(TreebankWord word) {
    return new Tag(word.tag(), word.penn());
  }

  private List<Example> examples(List<TreebankSentence> sentences, List<Tag> inventory) {
    List<Example> examples = new ArrayList<>();
    for (var sentence : sentences) {
      examples.add(example(sentence, inventory, form -> form));
    }
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      if (sentence.words().size() < SHORTEST_HEADLINE) {
        continue;
      }
      if (i % CAPITALISED_EVERY == 0) {
        examples.add(example(sentence, inventory, TagsTraining::capitalised));
      }
      if (i % SHOUTED_EVERY == 1) {
        examples.add(example(sentence, inventory, form -> form.toUpperCase(Locale.ROOT)));
      }
    }
    return examples;
  }

  private static String capitalised(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private Example example(
      TreebankSentence sentence, List<Tag> inventory, UnaryOperator<String> spelling) {
    List<WordForm> words = new ArrayList<>();
    var tags = new int[sentence.words().size()];
    for (int i = 0; i < tags.length; i++) {
      var word = sentence.words().get(i);
      words.add(
          forms.computeIfAbsent(spelling.apply(word.form()), form -> new WordForm(form, clusters)));
      tags[i] = inventory.indexOf(tag(word));
    }
    return new Example(words, tags);
  }

  private static void shuffle(List<Example> examples, SplittableRandom random) {
    for (int i = examples.size() - 1; i > 0; i--) {
      examples.set(i, examples.set(random.nextInt(i + 1), examples.get(i)));
    }
  }

  private static void count(Example example, PerceptronTraining training, TagFeatures features) {
    int before = TagFeatures.NO_TAG;
    int beforeThat = TagFeatures.NO_TAG;
    for (int at = 0; at < example.tags.length; at++) {
      training.count(features.of(example.words, at, before, beforeThat));
      beforeThat = before;
      before = example.tags[at];
    }
  }

  /** The tags before a word are those that were decided on, right or not, as they will be later. */
  private void learn(
      Example example, PerceptronTraining training, TagFeatures features, SplittableRandom random) {
    int before = TagFeatures.NO_TAG;
    int beforeThat = TagFeatures.NO_TAG;
    for (int at = 0; at < example.tags.length; at++) {
      var seen = features.of(example.words, at, before, beforeThat);
      seen.thin(random, settings.keep());
      beforeThat = before;
      before = training.decide(seen);
      if (example.tags[at] != TagFeatures.NO_TAG) {
        training.decided(seen, example.tags[at], before);
      }
    }
  }
}
