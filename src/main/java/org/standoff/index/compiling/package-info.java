/**
 * How does what is wanted become a query of Lucene?
 *
 * <p>{@link org.standoff.index.compiling.WantedCompiler} compiles it whole, with one compiler for
 * sentences, one for figures and one for facts. Words in any inflection and forms of entities are
 * looked up in the dictionary of the reader, so that a query holds for one reader only.
 */
package org.standoff.index.compiling;
