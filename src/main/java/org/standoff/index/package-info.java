/**
 * How are articles kept and found? The only package that knows Lucene.
 *
 * <p>An {@link org.standoff.index.ArticleIndex} is one Lucene directory. An article is a block of
 * documents that stand together: one for each sentence, in order, one for each figure, one for each
 * fact, then what is claimed of the article, and last the article itself. Every document of the
 * block carries the article's path, so that one atomic update replaces it whole, and the distance
 * to the article's document, so that a sentence finds its text and its neighbours without a search.
 *
 * <p>The article's document stores text and details; a sentence's document stores what is claimed
 * about it, and is found by its folded words, by what they are part of (a second field with the
 * same positions), and by its mentions, whose terms are {@code key, form, surface form}. Those
 * terms are all it takes to answer where somebody is mentioned, how often and in which words: their
 * postings hold the sentences and counts, and only the passages that are shown are read from the
 * store. The dictionary of another field, {@code folded part of a name, key}, leads from what a
 * user types to keys.
 *
 * <p>What is found goes up through the port of {@link org.standoff.answers.port}: {@code
 * LucenePile} has what is wanted compiled by {@code index.compiling}, gathers documents leaf by
 * leaf with {@code index.finding}, and reads those that are shown, article by article. {@code
 * index.writing} makes the documents, {@code index.stored} knows what is in them. Whoever opens an
 * index names {@link org.standoff.index.ArticleIndex} and uses it as a {@link
 * org.standoff.search.Library}.
 *
 * <p>Only {@code IndexSchema} knows the names of fields. What the article's document stores is read
 * by later versions too: it is all that a rebuild needs.
 */
package org.standoff.index;
