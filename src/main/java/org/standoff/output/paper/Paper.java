package org.standoff.output.paper;

import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * What is printed on.
 *
 * @param out takes the results
 * @param remarks takes what is said besides: that nothing was found, that there is more
 * @param colours whether results may be coloured
 */
public record Paper(PrintStream out, Consumer<String> remarks, boolean colours) {}
