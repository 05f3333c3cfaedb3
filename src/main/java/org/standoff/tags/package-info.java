/**
 * Which part of speech is each word?
 *
 * <p>A {@link org.standoff.tags.Tagger} goes through a sentence from left to right and gives each
 * word the tag that its form, its neighbours and the tags before it speak for most; a word that is
 * always the same is looked up. It tells the universal tag and that of the Penn Treebank together,
 * since each helps to learn the other, and the grammar is better for knowing both.
 *
 * <p>{@link org.standoff.tags.TagsTraining} learns from treebanks, and from the same sentences as a
 * headline writer would have them.
 */
package org.standoff.tags;
