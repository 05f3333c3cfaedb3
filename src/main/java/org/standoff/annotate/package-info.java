/**
 * How does text become annotations?
 *
 * <p>An {@link org.standoff.annotate.Annotator} takes an article through the steps: sentences with
 * tagged tokens, names, figures, entities, facts. {@link org.standoff.annotate.ModelFiles} says
 * which models they use and takes them from {@link org.standoff.annotate.BundledModels}, which
 * reads each once, into {@link org.standoff.annotate.AnnotatorModels}, from which each thread gets
 * an annotator of its own. {@code English} is the one class that knows which rules are those of the
 * language.
 */
package org.standoff.annotate;
