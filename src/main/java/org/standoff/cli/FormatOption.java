package org.standoff.cli;

import org.standoff.read.ArticleReader;
import org.standoff.read.formats.Formats;
import picocli.CommandLine.Option;

/** In which format files are; a part of the verbs that read them. */
final class FormatOption {
  @Option(
      names = "--as",
      paramLabel = "txt|md|jsonl|html",
      description = "Read all files as this, whatever they look like.")
  private String ending = "";

  /** A reader of files of that format, or of all formats where none is named. */
  ArticleReader reader(Shell shell) {
    return ending.isEmpty()
        ? Formats.reader(shell.in())
        : new ArticleReader(shell.in(), Formats.called(ending));
  }
}
