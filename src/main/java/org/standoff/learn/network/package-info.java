/**
 * What do the words of a sentence mean for one another, and for a decision about some of them?
 *
 * <p>A small neural network of our own. Each word is the sum of the vectors of its features, which
 * are hashes as those of {@link org.standoff.learn.perceptron.Features}. Recurrent layers carry on
 * what was read, from left to right in one half of the vector and from right to left in the other,
 * so that each word knows of all others ({@link org.standoff.learn.network.Layer}, a simple
 * recurrent unit, Lei et al. 2018). A decision sees a few words at known places, say the two that
 * may be joined, and features of its own; one hidden layer makes the scores of the classes.
 *
 * <p>A {@link org.standoff.learn.network.Network} is what was learned, a {@link
 * org.standoff.learn.network.SentenceReading} applies it, and {@link
 * org.standoff.learn.network.NetworkTraining} learns it by gradients (Adam, Kingma and Ba 2015).
 * All sums are made in one order and none uses a function whose last bit may differ from machine to
 * machine: the same sentences give the same trees everywhere, and the same training the same bytes.
 */
package org.standoff.learn.network;
