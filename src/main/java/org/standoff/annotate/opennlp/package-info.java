/**
 * What does OpenNLP say?
 *
 * <p>The only package that imports Apache OpenNLP. Its models are shared by threads; the instances
 * that work with them are not, so that each {@link org.standoff.annotation.SentenceFinder} or
 * {@link org.standoff.annotation.NameFinder} made here belongs to one thread.
 */
package org.standoff.annotate.opennlp;
