/**
 * How is what was learned kept?
 *
 * <p>Every model of the program has a file of one form, {@link org.standoff.learn.ModelFile}: it
 * says what it is and of which version, and a file that was cut short or has a flipped bit is
 * refused. Models know words and features by the hashes of {@link org.standoff.learn.KeyPlanes}.
 *
 * <p>The learners themselves are in {@code learn.crf}, {@code learn.perceptron} and {@code
 * learn.network}.
 */
package org.standoff.learn;
