package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.annotate.ModelFiles;
import org.standoff.output.Format;
import org.standoff.output.QuestionsPrinter;
import org.standoff.output.paper.Paper;
import org.standoff.query.Question;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.Answer;
import org.standoff.search.CopiedPassages;
import org.standoff.search.CountsAnswer;
import org.standoff.search.Library;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every question has in common: where the answer is from, and how it is printed. */
final class QuestionOptions {
  private static final int TEXT_LIMIT = 20;
  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--format",
      paramLabel = "text|jsonl|csv",
      description = "How to print the answer; text without it.")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Print at most N passages, files or counts, 0 for all; without it, 20 passages as text"
              + " and all otherwise.")
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = {
        "Go on behind the rows of an answer to the same question, by the cursor that it ended with."
      })
  private Optional<String> after = Optional.empty();

  @Option(
      names = {"-C", "--context"},
      paramLabel = "N",
      description = "Print N sentences before and after each passage.")
  private int context;

  @Option(
      names = "--bom",
      description = "Begin with a byte-order mark, by which spreadsheets know CSV to be UTF-8.")
  private boolean mark;

  @Option(
      names = "--copies",
      description =
          "List where a passage stands in copies of its article, and do not merely count them.")
  private boolean copies;

  @Mixin private SelectionOptions selected = new SelectionOptions();

  @Mixin private SummaryOptions summary = new SummaryOptions();

  @Mixin private IndexOptions index = new IndexOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private FormatOption as = new FormatOption();

  /** What names and facts score at least, in 0..1. */
  double minimumScore() {
    return model.minimumScore();
  }

  /** Answers from a searcher, perhaps by several questions. */
  interface Answering {
    Answer answer(Searcher searcher, Selection selection) throws IOException;
  }

  /** Makes of a line what is to be asked. */
  interface Reading {
    Answering read(String line) throws QuerySyntaxException;

    /** What prints the answers. */
    default QuestionsPrinter printer(Format format, Paper paper) throws IOException {
      return format.printerOfMany(paper);
    }
  }

  /** What is done with open articles; it returns an exit code. */
  private interface Work {
    int run(Searcher searcher, Selection selection) throws IOException;
  }

  /**
   * Brings the index up to date with the paths, puts the question to it, prints the answer and
   * returns the exit code.
   *
   * @param paths none means all articles of the index
   */
  int ask(Shell shell, List<String> paths, Question question) throws IOException {
    return ask(shell, paths, asking(question));
  }

  /** Puts one question to a searcher. */
  static Answering asking(Question question) {
    return (searcher, selection) -> searcher.answer(question, selection);
  }

  int ask(Shell shell, List<String> paths, Answering answering) throws IOException {
    return open(
        shell,
        paths,
        (searcher, selection) -> {
          var answer = answer(answering, searcher, selection);
          format.printer(shell.paper()).print(answer);
          return answer.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
        });
  }

  /**
   * The same for many questions, whose answers are printed in their order.
   *
   * @param reading makes of each what is to be asked; one that cannot be read is told, and the rest
   *     goes on
   */
  int askEach(Shell shell, List<String> paths, List<String> questions, Reading reading)
      throws IOException {
    if (after.isPresent()) {
      throw new IllegalArgumentException("--after goes on with one question, not with --from");
    }
    return open(
        shell,
        paths,
        (searcher, selection) -> {
          var printer =
              summary.by().isPresent()
                  ? format.printerOfMany(shell.paper())
                  : reading.printer(format, shell.paper());
          int code = ExitCode.NOTHING_FOUND;
          boolean wrong = false;
          for (var question : questions) {
            try {
              var answer = answer(reading.read(question), searcher, selection);
              printer.print(question, answer);
              code = answer.isEmpty() ? code : ExitCode.FOUND;
            } catch (QuerySyntaxException | IllegalArgumentException mistake) {
              shell.say(question + ": " + Reason.of(mistake));
              printer.refuse(question, Reason.of(mistake));
              wrong = true;
            }
          }
          printer.end();
          return wrong ? ExitCode.ERROR : code;
        });
  }

  /** Opens the articles, and returns the exit code of what is done with them. */
  private int open(Shell shell, List<String> paths, Work work) throws IOException {
    var present = paths.stream().filter(QuestionOptions::exists).toList();
    for (var path : paths) {
      if (!present.contains(path)) {
        shell.say(path + ": no such file or folder" + hint(path));
      }
    }
    boolean missing = present.size() < paths.size();
    if (missing && present.isEmpty()) {
      return ExitCode.ERROR;
    }
    var articles = present.isEmpty() ? index.toRead(shell) : index.toWrite(shell);
    var within = present.isEmpty() ? present : update(shell, articles, present);
    articles.corrections().problems().forEach(shell::say);
    if (mark && format == Format.CSV) {
      shell.out().print('\uFEFF');
    }
    int code;
    try (var searcher = articles.searcher()) {
      code = work.run(searcher, selection(within));
    }
    if (code == ExitCode.NOTHING_FOUND) {
      ModelFiles.lacking(articles.model())
          .ifPresent(lacking -> shell.say("the articles were read without " + lacking));
    }
    return missing ? ExitCode.ERROR : code;
  }

  /** Brings the index up to date with the paths, and returns what to answer from. */
  private List<String> update(Shell shell, Library articles, List<String> paths)
      throws IOException {
    var read =
        new Ingesting(shell, articles, model, as.reader(shell))
            .update(paths.stream().map(QuestionOptions::file).distinct().toList());
    return paths.stream()
        .flatMap(path -> path.equals(STANDARD_INPUT) ? names(read).stream() : Stream.of(path))
        .toList();
  }

  /** What came by standard input; the name of no article if nothing did, since none means all. */
  private static List<String> names(List<ArticlePath> read) {
    return read.isEmpty()
        ? List.of(STANDARD_INPUT + "#")
        : read.stream().map(ArticlePath::toString).toList();
  }

  private Selection selection(List<String> paths) {
    int most = limit.orElse(format == Format.TEXT ? TEXT_LIMIT : 0);
    if (most < 0 || context < 0) {
      throw new IllegalArgumentException("--limit and -C are at least 0");
    }
    if (after.isPresent() && summary.by().isPresent()) {
      throw new IllegalArgumentException(
          "--after goes on with rows: it cannot be with --by, --count or --files");
    }
    boolean all = most == 0 || summary.by().isPresent();
    var selection =
        Selection.everything()
            .within(paths)
            .limitedTo(all ? Integer.MAX_VALUE : most)
            .behind(after)
            .withContext(context);
    // Tables and records of passages have no place for how many texts there are.
    boolean areTextsTold = format == Format.TEXT && summary.by().isEmpty();
    return selected.narrow(areTextsTold ? selection.countingTexts() : selection);
  }

  /** Who forgets the quotes names words as paths. */
  private static String hint(String path) {
    boolean isWord = path.chars().allMatch(Character::isLetter);
    return isWord ? "; words that belong together need quotes: \"Tony Blair\"" : "";
  }

  /** The answer with its copies marked, or how many passages it has. */
  private Answer answer(Answering answering, Searcher searcher, Selection selection)
      throws IOException {
    var answer = answering.answer(searcher, selection);
    return summary.by().isPresent()
        ? summed(answer)
        : CopiedPassages.mark(answer, searcher, copies);
  }

  /** The answer, or how many passages it has. */
  private Answer summed(Answer answer) {
    int most = limit.filter(given -> given > 0).orElse(Integer.MAX_VALUE);
    return summary.by().<Answer>map(by -> CountsAnswer.of(answer, by).first(most)).orElse(answer);
  }

  private static boolean exists(String path) {
    return Files.exists(Path.of(file(path))) || path.equals(STANDARD_INPUT);
  }

  /** The file of a {@code file#record} or {@code file!member}. */
  private static String file(String path) {
    if (Files.exists(Path.of(path))) {
      return path;
    }
    return ArticlePath.readings(path).stream()
        .map(ArticlePath::file)
        .filter(file -> Files.exists(Path.of(file)))
        .findFirst()
        .orElse(path);
  }
}
