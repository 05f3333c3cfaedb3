package org.standoff.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.standoff.learn.crf.Crf;
import org.standoff.learn.crf.CrfTraining;
import org.standoff.learn.crf.SequenceFeatures;
import org.standoff.words.Lexicon;
import org.standoff.words.WordClusters;

/**
 * Learns a {@link NameModel} from articles whose names are known. The same articles in the same
 * order and the same settings give the same model.
 *
 * <p>The second reading must learn how far the first can be trusted on articles it has never seen.
 * So the articles are dealt into folds, and each fold is read by a model that learned from the
 * others (jackknifing).
 */
public final class NamesTraining {
  /** Told of each step; may take its time to score the model so far. */
  @FunctionalInterface
  public interface Progress {
    /**
     * After an epoch.
     *
     * @param pass what is being learned: {@code fold 2 of 5}, {@code first reading} or {@code
     *     second reading}
     * @param epoch counted from 1
     * @param model makes a model of what was learned so far
     * @return whether this pass should go on
     */
    boolean goOn(String pass, int epoch, Supplier<NameModel> model);
  }

  /**
   * How to learn.
   *
   * @param folds how many folds the articles are dealt into, at least 2
   * @param epochs how often each pass goes through all articles at most
   * @param maximumRows how many features each reading may keep: the size of the model
   */
  public record Settings(int folds, int epochs, int maximumRows, CrfTraining.Settings learner) {
    public Settings {
      if (folds < 2 || epochs < 1) {
        throw new IllegalArgumentException(
            "impossible: " + folds + " folds, " + epochs + " epochs");
      }
    }

    /** What served world news best. */
    public static Settings standard() {
      return new Settings(4, 10, 150_000, new CrfTraining.Settings(2, 0.5, 0.1, 4, 1));
    }
  }

  private final KnownWords known;
  private final Settings settings;
  private final Progress progress;
  private final List<ArticleWords> articles = new ArrayList<>();
  private final List<long[]> allowed = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  public NamesTraining(
      WordClusters clusters, Lexicon lexicon, Settings settings, Progress progress) {
    this.known = new KnownWords(clusters, lexicon);
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Adds an article to learn from.
   *
   * @param weight how much it counts: 1 for the kind of text and of marks the model is for, less
   *     for others
   */
  public void add(LabelledArticle article, float weight) {
    var words = new ArticleWords(article.sentences(), known);
    articles.add(words);
    weights.add(weight);
    allowed.add(AllowedLabels.of(words, article.names()));
  }

  /** Learns from all articles that were added. */
  public NameModel train() {
    var unseen = new Reading[articles.size()];
    for (int fold = 0; fold < settings.folds(); fold++) {
      readFold(fold, unseen);
    }
    var firstTraining = new CrfTraining(Bilou.LABELS, settings.learner());
    var secondTraining = new CrfTraining(Bilou.LABELS, settings.learner());
    for (int i = 0; i < unseen.length; i++) {
      add(firstTraining, i, new NameFeatures(articles.get(i), new SequenceFeatures()));
      add(secondTraining, i, new NameFeatures(unseen[i], new SequenceFeatures()));
    }
    var first = run(firstTraining, "first reading", this::once);
    var second =
        run(secondTraining, "second reading", crf -> new NameModel(known, first, Optional.of(crf)));
    return new NameModel(known, first, Optional.of(second));
  }

  private void readFold(int fold, Reading[] unseen) {
    var training = new CrfTraining(Bilou.LABELS, settings.learner());
    for (int i = 0; i < unseen.length; i++) {
      if (i % settings.folds() != fold) {
        add(training, i, new NameFeatures(articles.get(i), new SequenceFeatures()));
      }
    }
    var crf = run(training, "fold " + (fold + 1) + " of " + settings.folds(), this::once);
    for (int i = fold; i < unseen.length; i += settings.folds()) {
      unseen[i] = Passes.first(articles.get(i), crf);
    }
  }

  private NameModel once(Crf first) {
    return new NameModel(known, first, Optional.empty());
  }

  private void add(CrfTraining training, int i, NameFeatures features) {
    var article = articles.get(i);
    for (int sentence = 0; sentence < article.sentences.size(); sentence++) {
      training.add(
          features.of(sentence),
          Arrays.copyOfRange(
              allowed.get(i), article.starts[sentence], article.starts[sentence + 1]),
          weights.get(i));
    }
  }

  private Crf run(CrfTraining training, String pass, Function<Crf, NameModel> asModel) {
    int epoch = 0;
    boolean goOn;
    do {
      training.epoch();
      epoch++;
      goOn =
          progress.goOn(pass, epoch, () -> asModel.apply(training.model(settings.maximumRows())));
    } while (goOn && epoch < settings.epochs());
    return training.model(settings.maximumRows());
  }
}
