package org.standoff.entities;

/**
 * A place where the article means somebody.
 *
 * @param first the first token
 * @param end the token after the last
 * @param isPronoun whether it is no name
 */
record Reference(Known known, int first, int end, Role role, boolean isPronoun) {}
