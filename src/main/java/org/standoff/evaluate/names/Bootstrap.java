package org.standoff.evaluate.names;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.standoff.evaluate.Interval;
import org.standoff.evaluate.Score;

/**
 * The percentile bootstrap (Efron 1979) over articles: what F1 would be if other articles of the
 * same sort had been drawn.
 */
final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final long SEED = 25;
  private static final double OUTSIDE = 0.025;

  private Bootstrap() {}

  /** The middle 95 % of F1 over a thousand draws, always the same for the same scores. */
  static Interval f1(List<Score> articles) {
    if (articles.isEmpty()) {
      return new Interval(0, 0);
    }
    var random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      var sum = Score.NONE;
      for (int i = 0; i < articles.size(); i++) {
        sum = sum.plus(articles.get(random.nextInt(articles.size())));
      }
      draws[draw] = sum.f1();
    }
    Arrays.sort(draws);
    int cut = (int) (OUTSIDE * DRAWS);
    return new Interval(draws[cut], draws[DRAWS - 1 - cut]);
  }
}
