/**
 * Are the questions of gold articles answered, and by which passage?
 *
 * <p>It counts answers; who asks the questions is not its business.
 */
package org.standoff.evaluate.questions;
