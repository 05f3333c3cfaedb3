/**
 * How do files get into the index?
 *
 * <p>{@link org.standoff.ingest.Ingest} reads, annotates what is new or has changed, and writes. It
 * commits now and then, so that a crash loses only what came after; run again, it goes on where it
 * stopped.
 */
package org.standoff.ingest;
