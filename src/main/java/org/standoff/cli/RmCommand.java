package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.annotate.ModelFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rm}: articles out of the index. */
@Command(
    name = "rm",
    description = "Takes articles out of the index. The files they were read from are not touched.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff rm seeds"})
final class RmCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "The path of an article, of a folder of articles, or an article's id.")
  private List<String> articles = List.of();

  @Mixin private IndexOptions index = new IndexOptions();

  RmCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    int removed = 0;
    int unknown = 0;
    try (var writer = index.toRead(shell).writer(ModelFiles.standard().id())) {
      for (var article : articles) {
        var paths = writer.articles(article);
        if (paths.isEmpty()) {
          shell.say(article + ": no such article in the index");
          unknown++;
        }
        for (var path : paths) {
          writer.remove(path);
          removed++;
        }
        for (var account : writer.accounts(Optional.of(article))) {
          writer.removeAccount(account.path());
        }
      }
      writer.commit();
    }
    shell.out().printf(Locale.ROOT, "%,d articles removed%n", removed);
    return unknown == 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }
}
