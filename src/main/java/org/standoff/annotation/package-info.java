/**
 * What do we claim about the text?
 *
 * <p>An {@link org.standoff.annotation.Annotation} is a span with a claim about it. The steps that
 * make annotations are interfaces of one method; what they found together is an {@link
 * org.standoff.annotation.AnnotatedArticle}, which refuses whatever does not fit its text.
 */
package org.standoff.annotation;
