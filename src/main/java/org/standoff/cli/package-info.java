/**
 * What does the user type, and what is printed?
 *
 * <p>The only package that imports picocli or prints. {@link org.standoff.cli.Main} parses, runs
 * and returns a code: 0 found, 1 nothing found, 2 error. Each verb is a class that turns its
 * options into values of the other packages in one place and hands the answer to a {@code Printer};
 * results go to standard output, everything else to standard error.
 */
package org.standoff.cli;
