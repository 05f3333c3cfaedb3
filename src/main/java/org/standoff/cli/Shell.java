package org.standoff.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.standoff.annotate.BundledModels;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.query.find.QuerySyntaxException;

/**
 * What surrounds a command.
 *
 * @param models shared by commands that run in one process
 * @param colours whether what goes to {@code out} may be coloured
 * @param progress whether {@code err} is a terminal on which progress can be shown
 */
record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path workingDirectory,
    BundledModels models,
    boolean colours,
    boolean progress) {

  /** Where results are printed. */
  Paper paper() {
    return new Paper(out, this::say, colours);
  }

  /** Says something that is no result, behind the results so far. */
  void say(String message) {
    out.flush();
    err.println("standoff: " + Printable.line(message));
  }

  /** Says what is wrong with a query, and points at the place; returns the exit code. */
  int point(QuerySyntaxException mistake, String typed) {
    say(mistake.getMessage());
    err.println("  " + Printable.line(typed.replaceAll("\\s", " ")));
    err.println("  " + " ".repeat(mistake.offset()) + "^");
    return ExitCode.ERROR;
  }
}
