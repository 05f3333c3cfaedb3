package org.standoff.search;

import java.util.Optional;
import org.standoff.annotation.Value;

/**
 * A figure in a passage.
 *
 * @param of what it counts or measures; empty when unsaid
 */
public record PassageFigure(Excerpt excerpt, Value value, Optional<Excerpt> of) {}
