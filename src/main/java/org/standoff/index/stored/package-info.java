/**
 * What is in the documents of an index?
 *
 * <p>{@link org.standoff.index.stored.IndexSchema} names their fields. What is stored is packed as
 * bytes: a sentence with its mentions and figures, an article with its text, and its other
 * annotations; {@link org.standoff.index.stored.BlockReader} reads them from a block.
 */
package org.standoff.index.stored;
