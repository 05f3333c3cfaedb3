/**
 * What in a sentence makes it an answer?
 *
 * <p>A query and the names in it become what is wanted of a store, and of what the store finds it
 * is said which characters were asked for.
 */
package org.standoff.answers.matching;
