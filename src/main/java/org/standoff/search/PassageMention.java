package org.standoff.search;

import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;

/**
 * A mention in a passage.
 *
 * @param entity the canonical name of whom it means in this article
 * @param key the entity's key, the same in every article that uses the same canonical name
 * @param entityRef the number of the entity in its article
 * @param score in 0..1
 */
public record PassageMention(
    Excerpt excerpt,
    EntityType type,
    Form form,
    String entity,
    String key,
    int entityRef,
    double score) {}
