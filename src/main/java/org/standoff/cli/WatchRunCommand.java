package org.standoff.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.standoff.ingest.IngestReport;
import org.standoff.read.ArticleReader;
import org.standoff.read.formats.feeds.AnyFeed;
import org.standoff.search.NotWritableException;
import org.standoff.watch.Ledger;
import org.standoff.watch.Round;
import org.standoff.watch.Shortlist;
import org.standoff.watch.feeds.FeedFetcher;
import org.standoff.watch.feeds.FeedList;
import org.standoff.watch.reports.AtomReport;
import org.standoff.watch.reports.CommandReport;
import org.standoff.watch.reports.Delivery;
import org.standoff.watch.reports.JsonReport;
import org.standoff.watch.reports.Output;
import org.standoff.watch.reports.PaperReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch run}: reads what is new, and tells of what the watches find in it. */
@Command(
    name = "run",
    description = {
      "Reads what is new in files, folders and feeds into the index, puts the watches to it, and"
          + " tells of what they find, once. Without --every it does so once and ends.",
      "What is found is printed, unless it goes to a file or a command."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff watch run seeds",
      "  standoff watch run seeds --jsonl found.jsonl --atom found.atom",
      "  standoff watch run seeds --feed feeds.txt --every 10m"
    })
final class WatchRunCommand implements Callable<Integer> {
  /** So many articles are looked at before what was found is taken down. */
  private static final int AT_ONCE = 200;

  /** How long a command may take for one alert. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** How long a server may take for a feed. */
  private static final Duration FEED_PATIENCE = Duration.ofSeconds(30);

  private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,5})([smhd])");

  private final Shell shell;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "Go on, and look again after so long: 30s, 10m, 2h, 1d.")
  private Optional<String> every = Optional.empty();

  @Option(
      names = "--feed",
      paramLabel = "FILE",
      description = {
        "Fetch the RSS, Atom and JSON feeds whose addresses are in this file, a line each, too."
            + " Nothing else is ever asked for."
      })
  private Optional<Path> feeds = Optional.empty();

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description = "Add what is found to this file, a line of JSON each.")
  private Optional<Path> jsonl = Optional.empty();

  @Option(
      names = "--atom",
      paramLabel = "FILE",
      description = "Keep the latest in this Atom file, for feed readers.")
  private Optional<Path> atom = Optional.empty();

  @Option(
      names = "--command",
      paramLabel = "COMMAND",
      description =
          "Run this for each, with its JSON on standard input; if it fails, again next time.")
  private Optional<String> command = Optional.empty();

  @Mixin private FormatOption as = new FormatOption();
  @Mixin private IndexOptions index = new IndexOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  WatchRunCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && feeds.isEmpty()) {
      throw new IllegalArgumentException("watch run needs a PATH, or --feed FILE");
    }
    var pause = every.map(WatchRunCommand::span);
    var watched = new WatchedIndex(shell, index);
    try (var ledger = watched.ledger();
        var fetcher =
            new FeedFetcher(watched.feeds(), Clock.systemUTC(), FEED_PATIENCE, shell::say)) {
      var delivery = new Delivery(ledger, outputs(watched, ledger), watched.names(), shell::say);
      delivery.begin();
      var fresh = new FreshArticles(watched.names(), ledger.state());
      var shortlist = new Shortlist();
      int before = ledger.state().last();
      while (true) {
        boolean isWhole = delivery.deliver();
        isWhole &= look(watched, ledger, fresh, shortlist, fetcher, pause.isPresent());
        isWhole &= delivery.deliver();
        if (pause.isEmpty()) {
          int code = ledger.state().last() > before ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
          return isWhole ? code : ExitCode.ERROR;
        }
        rest(pause.get());
      }
    }
  }

  /** Reads what is new, puts the watches to it, and returns whether all could be read. */
  private boolean look(
      WatchedIndex watched,
      Ledger ledger,
      FreshArticles fresh,
      Shortlist shortlist,
      FeedFetcher fetcher,
      boolean goesOn)
      throws IOException {
    var library = watched.asLibrary();
    boolean isWhole = true;
    try {
      if (!paths.isEmpty()) {
        isWhole =
            isWhole(
                new Ingesting(shell, library, model, as.reader(shell))
                    .read(paths.stream().distinct().toList(), fresh::before));
      }
      isWhole &= feeds.isEmpty() || fetch(watched, feeds.get(), fetcher, fresh);
    } catch (NotWritableException held) {
      if (!goesOn) {
        throw held;
      }
      shell.say(held.getMessage() + "; it is tried again next time");
      isWhole = false;
    }
    var watches = watched.read();
    var articles = fresh.take();
    if (!articles.isEmpty() && library.exists()) {
      try (var searcher = library.searcher()) {
        shortlist.begin(searcher, library.corrections().read());
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
          var some = articles.subList(from, Math.min(articles.size(), from + AT_ONCE));
          var round =
              new Round(searcher, watched.names(), shortlist, ledger.state(), Instant.now());
          ledger.add(round.of(some, watches));
        }
      }
    }
    return isWhole;
  }

  private static boolean isWhole(IngestReport report) {
    return report.rejected() == 0;
  }

  /** Reads what feeds have new, and returns whether all of them could be read. */
  private boolean fetch(WatchedIndex watched, Path file, FeedFetcher fetcher, FreshArticles fresh)
      throws IOException {
    var list = FeedList.read(shell.workingDirectory().resolve(file));
    list.problems().forEach(shell::say);
    var fetched = fetcher.fetch(list.feeds());
    boolean isWhole = list.problems().isEmpty() && !fetcher.hasFailed();
    if (fetched.isEmpty()) {
      return isWhole;
    }
    var reader = new ArticleReader(shell.in(), new AnyFeed());
    var report =
        new Ingesting(shell, watched.asLibrary(), model, reader)
            .read(fetched.stream().map(Path::toString).toList(), fresh::beforeOfFeeds);
    return isWhole && isWhole(report);
  }

  private List<Output> outputs(WatchedIndex watched, Ledger ledger) {
    var here = shell.workingDirectory();
    List<Output> outputs = new ArrayList<>();
    jsonl.ifPresent(file -> outputs.add(new JsonReport(here.resolve(file))));
    atom.ifPresent(
        file -> outputs.add(new AtomReport(here.resolve(file), ledger.state(), watched.names())));
    command.ifPresent(line -> outputs.add(new CommandReport(line, here, PATIENCE)));
    if (outputs.isEmpty()) {
      outputs.add(new PaperReport(shell.paper()));
    }
    return outputs;
  }

  private static Duration span(String typed) {
    var matcher = SPAN.matcher(typed);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + typed + "' is no time between two looks: write 30s, 10m, 2h or 1d");
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private static void rest(Duration pause) throws IOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for what is new");
    }
  }
}
