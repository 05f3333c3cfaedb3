/**
 * Which of a few classes does what is seen speak for?
 *
 * <p>A linear classifier over any number of hashed features, for decisions that are made one after
 * another: the tag of a word, the next step of a parser. The caller says what it sees as hashes of
 * 64 bits ({@link org.standoff.learn.perceptron.Features}); the package knows neither words nor
 * trees.
 *
 * <p>{@link org.standoff.learn.perceptron.PerceptronTraining} learns by mistakes: a wrong decision
 * moves the weights of its features towards the right class and away from the wrong one, and the
 * model is the average over all moments of the training (Collins 2002). {@link
 * org.standoff.learn.perceptron.Perceptron} is what was learned: for each feature the few classes
 * it speaks for or against, with weights of eight bits.
 */
package org.standoff.learn.perceptron;
