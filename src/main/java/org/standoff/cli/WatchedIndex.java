package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standoff.search.ArticleNames;
import org.standoff.search.Beside;
import org.standoff.search.Library;
import org.standoff.text.Article;
import org.standoff.watch.Ledger;
import org.standoff.watch.LedgerEntry;
import org.standoff.watch.LedgerState;
import org.standoff.watch.Round;
import org.standoff.watch.Watch;
import org.standoff.watch.WatchFile;

/** An index with what is watched for beside it. */
final class WatchedIndex {
  /** What the name of the folder has behind that of the index. */
  private static final String FEEDS = ".feeds";

  private final Shell shell;
  private final Library library;
  private final Path file;
  private final Path ledger;
  private final Path feeds;

  WatchedIndex(Shell shell, IndexOptions index) throws IOException {
    this.shell = shell;
    library = index.toWatch(shell);
    file = index.beside(shell, Beside.WATCHES);
    ledger = index.beside(shell, Beside.WATCHED);
    feeds = index.beside(shell, FEEDS);
  }

  Library asLibrary() {
    return library;
  }

  /** The name of the file with the watches, for the user. */
  String name() {
    var normal = file.toAbsolutePath().normalize();
    return normal.getParent().equals(shell.workingDirectory().toAbsolutePath().normalize())
        ? normal.getFileName().toString()
        : normal.toString();
  }

  WatchFile watches() {
    return new WatchFile(file);
  }

  /** The watches; what is wrong in their file is said. */
  List<Watch> read() throws IOException {
    var content = watches().read();
    content.problems().forEach(shell::say);
    return content.watches();
  }

  /**
   * The watch with a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  Watch named(String name) throws IOException {
    return watches().read().named(name).orElseThrow(() -> noWatch(name));
  }

  IllegalArgumentException noWatch(String name) {
    return new IllegalArgumentException(
        "no watch " + name + " in " + name() + ": standoff watch list tells which there are");
  }

  /** By which names articles are kept in the index. */
  ArticleNames names() {
    return new ArticleNames(
        file.toAbsolutePath().normalize().getParent(), shell.workingDirectory());
  }

  /** The folder in which the feeds are that were fetched. */
  Path feeds() {
    return feeds;
  }

  LedgerState told() throws IOException {
    return Ledger.read(ledger);
  }

  /** The ledger, to be written; where it is new, all that is in the index counts as seen. */
  Ledger ledger() throws IOException {
    var opened = Ledger.open(ledger);
    try {
      if (opened.isNew() && library.exists()) {
        var names = names();
        List<LedgerEntry> seen = new ArrayList<>();
        library.articles((Article article) ->
            seen.add(new LedgerEntry.Seen(names.stored(article.path()), Round.digest(article))));
        opened.add(seen);
      }
      return opened;
    } catch (IOException | RuntimeException failure) {
      opened.close();
      throw failure;
    }
  }
}
