package org.standoff.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.standoff.annotate.BundledModels;
import org.standoff.output.paper.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: is everything in the index what the texts say? */
@Command(
    name = "verify",
    description = {
      "Checks that every annotation in the index is the very characters of its article, that every"
          + " article is whole, and that the files, the corrections and the models are sound."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff verify"})
final class VerifyCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private IndexOptions index = new IndexOptions();

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new AtomicInteger();
    Consumer<String> found =
        problem -> {
          problems.incrementAndGet();
          shell.out().println(Printable.line(problem));
        };
    BundledModels.problems().forEach(found);
    int articles = index.toRead(shell).verify(found);
    shell
        .out()
        .printf(Locale.ROOT, "%,d articles checked, %,d problems%n", articles, problems.get());
    return problems.get() == 0 ? ExitCode.FOUND : ExitCode.ERROR;
  }
}
