package org.standoff.learn.network;

/**
 * The size of a network, and how much of what it sees it must do without while it learns.
 *
 * @param width of the vector of a word, a multiple of eight
 * @param hidden width of the hidden layer, a multiple of eight
 * @param layers how many recurrent ones
 * @param minimumWordCount how often a feature of a word must be seen to get a vector
 * @param minimumDecisionCount the same for a feature of a decision
 * @param featureDrop the share of the features that is left out by chance
 * @param wordDrop the same for the numbers that a layer sees
 * @param hiddenDrop the same for the numbers of the hidden layer
 */
public record NetworkSettings(
    int width,
    int hidden,
    int layers,
    int minimumWordCount,
    int minimumDecisionCount,
    double featureDrop,
    double wordDrop,
    double hiddenDrop) {
  public NetworkSettings {
    if (width % 8 != 0 || hidden % 8 != 0) {
      throw new IllegalArgumentException("impossible: width " + width + ", hidden " + hidden);
    }
  }
}
