package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotate.ModelFiles;
import org.standoff.index.ArticleIndex;
import org.standoff.ingest.Ingest;
import org.standoff.read.ArticleReader;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every question has in common: where the answer is from, and how it is printed. */
final class QuestionOptions {
  private static final int TEXT_LIMIT = 20;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl|csv",
      description = "How to print the answer; text without it.")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Print at most N passages, 0 for all; without it, 20 as text and all otherwise.")
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = {"-C", "--context"},
      paramLabel = "N",
      description = "Print N sentences before and after each passage.")
  private int context;

  @Mixin private IndexOptions index = new IndexOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  /** A question put to an index: true if something was found. */
  interface Question {
    boolean answer(Searcher searcher, Selection selection, Printer printer) throws IOException;
  }

  /**
   * Brings the index up to date with the paths, puts the question to it and returns the exit code.
   *
   * @param paths none means all articles of the index
   */
  int ask(Shell shell, List<String> paths, Question question) throws IOException {
    var present = paths.stream().filter(QuestionOptions::exists).toList();
    for (var path : paths) {
      if (!present.contains(path)) {
        shell.say(path + ": no such file or folder");
      }
    }
    boolean missing = present.size() < paths.size();
    if (missing && present.isEmpty()) {
      return ExitCode.ERROR;
    }
    var articles = present.isEmpty() ? index.toRead(shell) : upToDate(shell, present);
    articles.corrections().problems().forEach(shell::say);
    boolean found;
    try (var searcher = articles.searcher()) {
      found = question.answer(searcher, selection(present), Printer.of(format, shell));
    }
    if (!found) {
      ModelFiles.lacking(articles.model())
          .ifPresent(lacking -> shell.say("the articles were read without " + lacking));
    }
    if (missing) {
      return ExitCode.ERROR;
    }
    return found ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private ArticleIndex upToDate(Shell shell, List<String> paths) throws IOException {
    var articles = index.toWrite(shell);
    var files = model.models();
    var listener = new IngestProgress(shell);
    try (var writer = articles.writer(files.id());
        var ingest =
            new Ingest(writer, () -> files.load(shell.models()), model.threads(), listener);
        listener) {
      ingest.read(
          new ArticleReader(shell.in()),
          paths.stream().map(QuestionOptions::file).distinct().toList());
    }
    return articles;
  }

  private Selection selection(List<String> paths) {
    int most = limit.orElse(format == Format.TEXT ? TEXT_LIMIT : 0);
    if (most < 0 || context < 0) {
      throw new IllegalArgumentException("--limit and -C are at least 0");
    }
    return new Selection(new ArrayList<>(paths), most == 0 ? Integer.MAX_VALUE : most, context);
  }

  private static boolean exists(String path) {
    return Files.exists(Path.of(file(path))) || path.equals("-");
  }

  /** The file of a {@code file#record}. */
  private static String file(String path) {
    int mark = path.indexOf('#');
    if (mark <= 0 || Files.exists(Path.of(path))) {
      return path;
    }
    return path.substring(0, mark);
  }
}
