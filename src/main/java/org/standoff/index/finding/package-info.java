/**
 * What was found, how often, and in which order?
 *
 * <p>Documents are gathered leaf by leaf and brought into the order of answers only when they are
 * asked for, since most of what a question finds is merely counted. Mentions are counted in their
 * postings, entities and days in doc values: no stored field is read here.
 */
package org.standoff.index.finding;
