/**
 * How does what was found leave the program, once?
 *
 * <p>All outputs are made from the ledger, in which each alert has a number. {@link
 * org.standoff.watch.reports.Delivery} gives each {@link org.standoff.watch.reports.Output} what it
 * does not have: a file of JSON Lines tells by its last line, an Atom file is written anew as a
 * whole; of a terminal and a command only the ledger knows.
 */
package org.standoff.watch.reports;
