/**
 * Which label does each token of a sequence get?
 *
 * <p>A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) and its learner,
 * for any tagging whose labels number at most 64. The caller says what it sees at each position as
 * hashes of 64 bits ({@link org.standoff.learn.crf.SequenceFeatures}), and which label may follow
 * which ({@link org.standoff.learn.crf.Grammar}); the package knows neither words nor names.
 *
 * <p>{@link org.standoff.learn.crf.CrfTraining} learns by stochastic gradients with a step of its
 * own for each weight (AdaGrad, Duchi et al. 2011) and drops features at random, so that none of
 * them learns to rely on another. A position may allow several labels: the sum over all of them is
 * made likely, which is how a corpus with coarser labels teaches a finer model. The same sequences
 * in the same order with the same seed give the same bytes.
 *
 * <p>{@link org.standoff.learn.crf.Crf} is what was learned: a table of eight-bit weights, a row a
 * feature, small enough to ship and to stay in a processor's cache. A feature it does not know
 * weighs nothing. {@link org.standoff.learn.crf.Lattice} answers for one sequence: the best labels,
 * and how probable a run of labels is.
 */
package org.standoff.learn.crf;
