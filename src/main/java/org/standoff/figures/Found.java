package org.standoff.figures;

import org.standoff.annotation.Value;

/**
 * A figure as a grammar found it, before its place and what it counts are looked at.
 *
 * @param first its first lexeme
 * @param end the lexeme after its last
 */
record Found(int first, int end, Value value) {}
