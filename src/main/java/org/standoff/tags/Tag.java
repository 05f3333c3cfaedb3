package org.standoff.tags;

/**
 * A part of speech.
 *
 * @param universal one of the 17 universal tags (UPOS), such as {@code VERB}
 * @param penn the tag of the Penn Treebank, such as {@code VBD}
 */
public record Tag(String universal, String penn) {}
