package org.standoff.learn.network;

import java.util.HashMap;
import java.util.Map;
import org.standoff.learn.KeyPlanes;
import org.standoff.learn.perceptron.Features;

/** How often features come up in what is learned from. Not for several threads. */
public final class FeatureCounts {
  private final Map<Integer, Integer> counts = new HashMap<>();

  public void add(Features features) {
    for (int i = 0; i < features.size(); i++) {
      counts.merge(KeyPlanes.key(features.feature(i)), 1, Integer::sum);
    }
  }

  /** Those that are frequent enough, in ascending order. */
  int[] keys(int minimumCount) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= minimumCount)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }
}
