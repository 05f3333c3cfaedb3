package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.export.ExportFormat;
import org.standoff.search.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: all that is in the index, for other programs. */
@Command(
    name = "export",
    description = {
      "Prints all annotations of the index, whole and in the same order each time:",
      "  jsonl          an article a line, as annotate prints it, with its text",
      "  csv            a table of all mentions, figures and facts",
      "  graphml        the network of the entities that share sentences",
      "  webannotation  annotations of the W3C's data model, in JSON-LD",
      "  rdf            triples of the NLP Interchange Format, in N-Triples"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff export --as graphml > network.graphml",
      "  standoff export --as csv --since 2013 > annotations.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "PATH", description = "Only articles of these files and folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "jsonl, csv, graphml, webannotation or rdf.")
  private String format = "";

  @Mixin private SelectionOptions selected = new SelectionOptions();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private IndexOptions index = new IndexOptions();

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var as = ExportFormat.parse(format);
    var selection = selected.narrow(Selection.everything().within(paths));
    try (var searcher = index.toRead(shell).searcher()) {
      int articles = as.write(shell.paper(), searcher, selection, places.beside(index, shell));
      shell.out().flush();
      return articles == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }
}
