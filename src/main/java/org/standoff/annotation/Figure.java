package org.standoff.annotation;

import java.util.Optional;
import org.standoff.text.Span;

/**
 * A numeric or temporal expression with its normalised value.
 *
 * @param span the number with its multiplier, unit, currency or percent sign, a range in one
 * @param of the noun phrase that is counted or measured, in the same sentence; empty when unsaid
 */
public record Figure(Span span, int sentence, Value value, Optional<Span> of)
    implements Annotation {}
