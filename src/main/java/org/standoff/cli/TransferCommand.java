package org.standoff.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.ingest.Transfer;
import org.standoff.search.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code push} and {@code pull}: annotated articles between a folder and a cluster. */
abstract class TransferCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "CLUSTER",
      description = "An index in a cluster, as opensearch://HOST:PORT/NAME.")
  private String cluster = "";

  @Mixin private IndexOptions index = new IndexOptions();

  TransferCommand(Shell shell) {
    this.shell = shell;
  }

  /** What is moved where, of a folder and a cluster. */
  abstract Transfer transfer(Library folder, Library cluster) throws IOException;

  @Override
  public Integer call() throws IOException {
    var moved = transfer(index.toWrite(shell), IndexOptions.inCluster(cluster, shell)).run();
    shell
        .out()
        .printf(
            Locale.ROOT,
            "%,d articles moved, %,d unchanged, %,d corrections moved%n",
            moved.moved(),
            moved.unchanged(),
            moved.corrections());
    return moved.moved() + moved.unchanged() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  @Command(
      name = "push",
      description = {
        "Copies the index into one in a cluster of OpenSearch, without annotating again.",
        "What is there already is skipped, so that it can be run again when it was interrupted."
      },
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff push opensearch://localhost:9200/news"})
  static final class Push extends TransferCommand {
    Push(Shell shell) {
      super(shell);
    }

    @Override
    Transfer transfer(Library folder, Library cluster) {
      return new Transfer(folder, cluster);
    }
  }

  @Command(
      name = "pull",
      description = {
        "Copies an index in a cluster of OpenSearch into one in a folder, without annotating"
            + " again.",
        "What is there already is skipped, so that it can be run again when it was interrupted."
      },
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff pull opensearch://localhost:9200/news --index .news"})
  static final class Pull extends TransferCommand {
    Pull(Shell shell) {
      super(shell);
    }

    @Override
    Transfer transfer(Library folder, Library cluster) {
      return new Transfer(cluster, folder);
    }
  }
}
