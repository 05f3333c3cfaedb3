/**
 * Are the questions of gold articles answered, and by which passage?
 *
 * <p>It asks as a user does, of any library: where that keeps the articles is not its business.
 */
package org.standoff.evaluate.questions;
