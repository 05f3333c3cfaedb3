package org.standoff.cli;

import org.standoff.read.ArticleReader;
import org.standoff.read.formats.Formats;
import org.standoff.read.formats.records.FieldNames;
import picocli.CommandLine.Option;

/** In which format files are; a part of the verbs that read them. */
final class FormatOption {
  @Option(
      names = "--as",
      paramLabel = "txt|md|jsonl|json|csv|html|pdf|…",
      description = "Read all files as this, whatever they look like.")
  private String ending = "";

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME[,…]",
      description =
          "What the columns of tables and the fields of JSON are called where their names do not"
              + " tell: text=body,date=pubdate.")
  private String columns = "";

  /** A reader of files of that format, or of all formats where none is named. */
  ArticleReader reader(Shell shell) {
    var names = columns.isEmpty() ? FieldNames.USUAL : FieldNames.parse(columns);
    var formats = Formats.all(names);
    return new ArticleReader(shell.in(), ending.isEmpty() ? formats : formats.called(ending));
  }
}
