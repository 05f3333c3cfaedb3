/**
 * The pile that all who ask share: opened once for each state, with what was answered of it, and
 * how much is asked of it at a time.
 */
package org.standoff.serve.pile;
