package org.standoff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.annotate.ModelFiles;
import org.standoff.output.paper.Printable;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.Account;
import org.standoff.search.Holdings;
import org.standoff.search.Library;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rm}: articles out of the index. */
@Command(
    name = "rm",
    description = {
      "Takes articles out of the index. The files they were read from are not touched.",
      "What a pattern or a query means is listed first, and taken out with --yes."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff rm seeds",
      "  standoff rm 'seeds/*.txt'",
      "  standoff rm --query 'Mali AND refugees'"
    })
final class RmCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..*",
      description =
          "The path of an article, of a folder or archive of articles, an article's id, or a"
              + " pattern of paths with * for any characters.")
  private List<String> articles = List.of();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "The articles with a sentence that find finds by this.")
  private Optional<String> query = Optional.empty();

  @Option(names = "--yes", description = "Take out what a pattern or the query means.")
  private boolean yes;

  @Mixin private IndexOptions index = new IndexOptions();

  RmCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (articles.isEmpty() == query.isEmpty()) {
      throw new IllegalArgumentException("rm needs an ARTICLE, or --query QUERY");
    }
    var library = index.toRead(shell);
    Set<ArticlePath> meant = new LinkedHashSet<>();
    boolean isListed = query.isPresent();
    boolean isUnknown = false;
    try (var holdings = library.holdings(ModelFiles.standard().id())) {
      for (var article : articles) {
        var paths = holdings.articles(article);
        if (paths.isEmpty() && article.indexOf('*') >= 0) {
          paths = matching(article, holdings);
          isListed = true;
        }
        if (paths.isEmpty()) {
          shell.say(article + ": no such article in the index");
          isUnknown = true;
        }
        meant.addAll(paths);
      }
    }
    if (query.isPresent()) {
      meant.addAll(found(library));
    }
    if (isListed && !yes) {
      meant.forEach(path -> shell.out().println(Printable.line(path.toString())));
      shell.say(
          String.format(Locale.ROOT, "%,d articles; with --yes they are taken out", meant.size()));
    } else {
      remove(library, meant);
    }
    return isUnknown || meant.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  private static List<ArticlePath> matching(String pattern, Holdings holdings) throws IOException {
    var parts = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote);
    var matcher = Pattern.compile(parts.collect(Collectors.joining(".*")), Pattern.DOTALL);
    List<ArticlePath> matching = new ArrayList<>();
    for (var file : holdings.files()) {
      for (var path : holdings.articles(file)) {
        if (path.file().equals(file) && matcher.matcher(path.toString()).matches()) {
          matching.add(path);
        }
      }
    }
    return matching;
  }

  private List<ArticlePath> found(Library library) throws IOException {
    try (var searcher = library.searcher()) {
      var parsed = QueryParser.parse(query.orElseThrow());
      return searcher.find(parsed, Selection.everything()).passages().stream()
          .map(passage -> passage.article().path())
          .toList();
    } catch (QuerySyntaxException mistake) {
      throw new IllegalArgumentException(mistake.getMessage(), mistake);
    }
  }

  private void remove(Library library, Set<ArticlePath> meant) throws IOException {
    try (var writer = library.writer(ModelFiles.standard().id())) {
      for (var path : meant) {
        writer.remove(path);
      }
      for (var account : writer.accounts(Optional.empty())) {
        boolean none = meant.containsAll(writer.articles(account.path().toString()));
        boolean some = meant.stream().anyMatch(path -> isOf(account, path));
        if (none && (some || articles.contains(account.path().toString()))) {
          writer.removeAccount(account.path());
        }
      }
      writer.commit();
    }
    shell.out().printf(Locale.ROOT, "%,d articles removed%n", meant.size());
  }

  private static boolean isOf(Account account, ArticlePath path) {
    return path.file().equals(account.path().file());
  }
}
