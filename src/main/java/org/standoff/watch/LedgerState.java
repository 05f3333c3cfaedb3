package org.standoff.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/** What a ledger says: all its entries together. Used by one thread. */
public final class LedgerState {
  private final Map<ArticlePath, String> seen = new HashMap<>();
  private final List<Alert> alerts = new ArrayList<>();
  private final Map<String, LedgerEntry.Values> values = new HashMap<>();
  private final Map<String, Integer> sent = new HashMap<>();

  /** The articles in which something was told, by watch and words, the first first. */
  private final Map<String, Set<ArticlePath>> told = new HashMap<>();

  /** Takes down what comes next. */
  void add(LedgerEntry entry) {
    switch (entry) {
      case LedgerEntry.Seen(var path, var digest) -> seen.put(path, digest);
      case LedgerEntry.Telling(var alert) -> {
        alerts.add(alert);
        for (var passage : alert.passages()) {
          told.computeIfAbsent(words(alert.watch(), passage), _ -> new LinkedHashSet<>())
              .add(passage.article().path());
        }
      }
      case LedgerEntry.Values last -> values.put(last.watch(), last);
      case LedgerEntry.Sent(var output, var number) -> sent.put(output, number);
    }
  }

  /** What stands for the words of a passage, whichever article has them. */
  private static String words(String watch, AlertPassage passage) {
    var value = passage.value().orElse("");
    return Keys.digest(Keys.join(watch, Fold.fold(passage.excerpt().text()), value));
  }

  /** The digest of an article when it was looked at last. */
  public Optional<String> seen(ArticlePath path) {
    return Optional.ofNullable(seen.get(path));
  }

  /** How many articles were looked at. */
  public int seenCount() {
    return seen.size();
  }

  /** All that was told, in order. */
  public List<Alert> alerts() {
    return Collections.unmodifiableList(alerts);
  }

  /** The number of what was told last; 0 for nothing. */
  public int last() {
    return alerts.isEmpty() ? 0 : alerts.getLast().number();
  }

  /** The articles in which a watch told the same words before, the first first. */
  Set<ArticlePath> told(String watch, AlertPassage passage) {
    return told.getOrDefault(words(watch, passage), Set.of());
  }

  /** What a watched figure or role had last. */
  Optional<LedgerEntry.Values> values(String watch) {
    return Optional.ofNullable(values.get(watch));
  }

  /** The number of the last alert that went out somewhere; empty if nothing is known of it. */
  public OptionalInt sent(String output) {
    var number = sent.get(output);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
