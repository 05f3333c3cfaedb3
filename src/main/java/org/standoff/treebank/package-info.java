/**
 * How have people parsed sentences?
 *
 * <p>Reads treebanks of Universal Dependencies, from which parts of speech and grammar are learned
 * and by which they are measured.
 */
package org.standoff.treebank;
