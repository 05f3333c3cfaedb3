/**
 * Which places do the packages of others know? Reads the packages of npm that have parts of
 * GeoNames, and makes the gazetteer of them: only for its training.
 */
package org.standoff.places.packages;
