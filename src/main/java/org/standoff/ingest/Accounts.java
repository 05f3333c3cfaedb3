package org.standoff.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.search.Account;
import org.standoff.search.Account.State;
import org.standoff.search.ArticleStore;
import org.standoff.text.ArticlePath;

/**
 * Keeps account of what becomes of each file, and of each file in what holds others. An account is
 * closed when all articles of its file are in, so that it is never lasting before they are. Used by
 * one thread.
 */
final class Accounts {
  private final ArticleStore store;
  private final Map<State, Integer> files = new TreeMap<>();

  /** The articles that are being annotated, with what they are from. */
  private final Map<ArticlePath, Open> underWay = new HashMap<>();

  private Optional<Open> current = Optional.empty();

  Accounts(ArticleStore store) {
    this.store = store;
  }

  /** An account that is not closed. */
  private static final class Open {
    private final ArticlePath path;
    private final Optional<Open> around;

    /** The accounts of old of the file that were not met again, by the way to each in it. */
    private final Map<Optional<String>, Account> old;

    private int fresh;
    private int changed;
    private int unchanged;
    private int missing;
    private int underWay;
    private boolean hasEnded;

    /** Whether the last that came of it was a loss. */
    private boolean isLostAtLast;

    private Optional<String> reason = Optional.empty();

    Open(ArticlePath path, Optional<Open> around, Map<Optional<String>, Account> old) {
      this.path = path;
      this.around = around;
      this.old = old;
    }

    Account account() {
      int read = fresh + changed + unchanged;
      return new Account(path, state(read), read, missing, reason);
    }

    private State state(int read) {
      if (missing > 0) {
        return read > 0 ? State.PARTLY : State.REJECTED;
      }
      if (changed > 0 || (fresh > 0 && unchanged > 0)) {
        return State.CHANGED;
      }
      return unchanged > 0 ? State.UNCHANGED : State.READ;
    }
  }

  private interface Step {
    void on(Open open);
  }

  /** A file is begun. */
  void beginFile(ArticlePath file) throws IOException {
    Map<Optional<String>, Account> old = new HashMap<>();
    for (var account : of(file.file())) {
      old.put(account.path().record(), account);
    }
    current = Optional.of(new Open(file, Optional.empty(), old));
  }

  /** Something in it is begun. */
  void begin(ArticlePath member) {
    each(current, open -> open.isLostAtLast = false);
    current = current.map(around -> new Open(member, Optional.of(around), around.old));
  }

  /** What was begun last has ended. */
  void end() throws IOException {
    if (current.isPresent()) {
      var ended = current.get();
      ended.hasEnded = true;
      current = ended.around;
      close(ended);
    }
  }

  /** An article is in as it was. */
  void unchanged() {
    each(
        current,
        open -> {
          open.unchanged++;
          open.isLostAtLast = false;
        });
  }

  /** An article is to be annotated. */
  void submitted(ArticlePath path) {
    if (current.isPresent()) {
      underWay.put(path, current.get());
      each(
          current,
          open -> {
            open.underWay++;
            open.isLostAtLast = false;
          });
    }
  }

  /**
   * It is in.
   *
   * @param wasThere whether there was another at its path
   */
  void put(ArticlePath path, boolean wasThere) throws IOException {
    settle(
        path,
        open -> {
          open.fresh += wasThere ? 0 : 1;
          open.changed += wasThere ? 1 : 0;
        });
  }

  /** It is not, and will not be. */
  void failed(ArticlePath path, String reason) throws IOException {
    var from = Optional.ofNullable(underWay.get(path));
    settle(path, open -> miss(open, from.orElseThrow(), path.toString(), reason));
  }

  private void settle(ArticlePath path, Step step) throws IOException {
    var from = Optional.ofNullable(underWay.remove(path));
    each(from, open -> open.underWay--);
    each(from, step);
    for (var open = from; open.isPresent(); open = open.get().around) {
      close(open.get());
    }
  }

  /**
   * Something became no article.
   *
   * @return whether it is one more: where something breaks off, that is said both of the last thing
   *     in it and of itself
   */
  boolean rejected(Rejection rejection) {
    boolean isKnown =
        rejection.line().isEmpty()
            && current
                .filter(open -> open.isLostAtLast)
                .filter(open -> open.path.toString().equals(rejection.path()))
                .isPresent();
    if (isKnown) {
      return false;
    }
    var place =
        rejection.line().isPresent()
            ? rejection.path() + ":" + rejection.line().getAsInt()
            : rejection.path();
    each(
        current,
        open -> {
          miss(open, current.get(), place, rejection.reason());
          open.isLostAtLast = true;
        });
    return true;
  }

  /** Something is missing at a place; what holds that says only where to look for the reason. */
  private static void miss(Open open, Open innermost, String place, String reason) {
    if (open.missing++ == 0) {
      var path = open.path.toString();
      if (open != innermost) {
        open.reason =
            Optional.of("in " + within(innermost.path.toString().substring(path.length())));
        return;
      }
      var within = place.startsWith(path) ? within(place.substring(path.length())) : place;
      open.reason = Optional.of(within.isEmpty() ? reason : within + ": " + reason);
    }
  }

  /** The end of a place as words: a line, or something in a container. */
  private static String within(String end) {
    return end.startsWith(":") ? "line " + end.substring(1) : end.replaceFirst("^!", "");
  }

  /** What was passed over is no loss, and is told all the same. */
  void noticed(Notice notice) {
    current
        .filter(open -> open.missing == 0 && notice.kind() == Notice.Kind.SKIPPED)
        .ifPresent(open -> open.reason = Optional.of(notice.message()));
  }

  private static void each(Optional<Open> innermost, Step step) {
    for (var open = innermost; open.isPresent(); open = open.get().around) {
      step.on(open.get());
    }
  }

  private void close(Open open) throws IOException {
    if (!open.hasEnded || open.underWay > 0) {
      return;
    }
    var account = open.account();
    boolean isFile = open.around.isEmpty();
    boolean says = isFile || account.expected() > 0 || account.reason().isPresent();
    if (says && !open.path.isStandardInput()) {
      var lasting = account.lasting();
      var old = Optional.ofNullable(open.old.remove(open.path.record()));
      if (old.filter(before -> lasting.at(before.path()).equals(before)).isEmpty()) {
        store.put(lasting);
      }
    }
    if (isFile) {
      files.merge(account.state(), 1, Integer::sum);
      forget(open.old.values());
    }
  }

  private void forget(Collection<Account> accounts) throws IOException {
    for (var account : accounts) {
      store.removeAccount(account.path());
    }
  }

  /** The articles of a file went out. */
  void removed(String file) throws IOException {
    forget(of(file));
  }

  /** The accounts of a file and of what is in it; a name may mean other things, too. */
  private List<Account> of(String file) throws IOException {
    var accounts = new ArrayList<>(store.accounts(Optional.of(file)));
    accounts.removeIf(account -> !isSame(account.path().file(), file));
    return accounts;
  }

  private static boolean isSame(String file, String other) {
    return file.equals(other)
        || Path.of(file)
            .toAbsolutePath()
            .normalize()
            .equals(Path.of(other).toAbsolutePath().normalize());
  }

  /** How many files ended in each state. */
  SortedMap<State, Integer> files() {
    return new TreeMap<>(files);
  }
}
