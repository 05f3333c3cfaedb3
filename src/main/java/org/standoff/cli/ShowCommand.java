package org.standoff.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.standoff.output.Format;
import org.standoff.text.ArticlePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: an article of the index with its annotations. */
@Command(
    name = "show",
    description = "Prints articles of the index with their annotations.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff show seeds"})
final class ShowCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "ARTICLE",
      description = "The path of an article, of a folder of articles, or an article's id.")
  private String article = "";

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "Marked text, without it, or a line of JSON as annotate prints it.")
  private Format format = Format.TEXT;

  @Option(names = "--with-text", description = "Put the article's text into the JSON.")
  private boolean withText;

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private IndexOptions index = new IndexOptions();

  ShowCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var printer = format.articlePrinter(shell.paper(), withText, places.beside(index, shell));
    try (var searcher = index.toRead(shell).searcher()) {
      var paths = searcher.articles(article);
      if (paths.isEmpty()) {
        shell.say(article + ": no such article in the index");
        return ExitCode.NOTHING_FOUND;
      }
      for (ArticlePath path : paths) {
        var found = searcher.article(path);
        if (found.isPresent()) {
          printer.print(found.get());
        }
      }
      return ExitCode.FOUND;
    }
  }
}
