/**
 * Where on earth is a place that a text names? A {@link org.standoff.places.Gazetteer} knows places
 * by their names; a {@link org.standoff.places.Placer} decides of each location of an article which
 * of the places of that name is meant, by what else the article names.
 */
package org.standoff.places;
