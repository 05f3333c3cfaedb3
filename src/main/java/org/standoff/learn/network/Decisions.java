package org.standoff.learn.network;

/**
 * What decisions will be like.
 *
 * @param places how many words one sees
 * @param classes how many there are to choose from, at most 255
 * @param features what else is seen
 */
public record Decisions(int places, int classes, FeatureCounts features) {
  public Decisions {
    if (classes > 255) {
      throw new IllegalArgumentException("impossible: " + classes + " classes");
    }
  }
}
