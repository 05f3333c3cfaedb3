package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.annotation.FigureKind;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.Question;
import org.standoff.query.asked.UnitNames;
import org.standoff.query.ranges.Amount;
import org.standoff.query.ranges.Days;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figures}: the numbers in the text, as data. */
@Command(
    name = "figures",
    description = {
      "Lists the figures that count or measure WORDS, in any inflection: value, qualifier, what is"
          + " counted, the figure as written, its place, the day of publication and the sentence.",
      "With \"\" for WORDS, all figures. Where a range is asked for, each row says whether the"
          + " figure lies within it or only overlaps it.",
      "With --conflicts, only those of one thing at one event that differ between articles, side by"
          + " side, by the day of publication. Ranges that overlap, bounds and roundings are no"
          + " conflict, and copies of a text count once."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff figures hostages --min 100 seeds",
      "  standoff figures \"\" --kind money --unit USD --min 1m seeds",
      "  standoff figures people --conflicts seeds",
      "  standoff figures \"\" --kind date --date 2013-01 --sort value seeds"
    })
final class FiguresCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WORDS",
      description = "What is counted; \"\" for anything.")
  private String words = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "count, percent, money, measure, duration, age, date, time, fraction, ratio, score,"
              + " ordinal or number.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description =
          "%%, a currency code such as USD, or the symbol of a measure such as km;"
              + " or the name of one, such as dollars.")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--min",
      paramLabel = "N",
      description = "Reaches at least N; 20k, 1m and 3bn can be written.")
  private Optional<String> minimum = Optional.empty();

  @Option(names = "--max", paramLabel = "N", description = "Begins at most at N.")
  private Optional<String> maximum = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "A date in the text that falls into this day, month, year or interval, such as"
              + " 2013-01 or 2010/2013.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "place|value|newest|oldest",
      description =
          "By place, without it; by value, the highest first within each kind and unit; by the"
              + " day of publication, the newest (or date) or the oldest first.")
  private String order = "place";

  @Option(
      names = "--conflicts",
      description = "Figures of one thing that differ between articles, and how they moved.")
  private boolean conflicts;

  @Mixin private QuestionOptions options = new QuestionOptions();

  FiguresCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var query =
        new FigureQuery(
            words,
            kind.map(FigureKind::parse),
            unit.map(UnitNames::symbol),
            minimum.map(Amount::parse),
            maximum.map(Amount::parse),
            date.map(Days::parse));
    var sorted = FigureOrder.parse(order);
    return options.ask(
        shell,
        paths,
        conflicts ? new Question.Conflicts(query) : new Question.Figures(query, sorted));
  }
}
