/**
 * How well are sentences, parts of speech and trees found that people marked in treebanks?
 *
 * <p>Tags and trees are measured on the words as people cut them, sentences on the documents as
 * running text.
 */
package org.standoff.evaluate.treebanks;
