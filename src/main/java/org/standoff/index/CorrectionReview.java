package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.search.Correction;
import org.standoff.search.LoggedCorrection;
import org.standoff.search.Selection;

/** Tells which corrections of a log do their work, and why the others do not. */
final class CorrectionReview {
  private final Snapshot snapshot;
  private final List<Correction> log;
  private final Corrections corrections;
  private final NameTable table;
  private final Identities identities;

  CorrectionReview(Snapshot snapshot, List<Correction> log) {
    this.snapshot = snapshot;
    this.log = log;
    corrections = Corrections.of(log, snapshot.names());
    var terms = new LiveTerms(snapshot.reader(), new Cursors());
    table = new IndexedNames(terms);
    identities = new Identities(table, new Names(terms), corrections);
  }

  List<LoggedCorrection> run() throws IOException {
    var undone = Corrections.undone(log);
    List<LoggedCorrection> reviewed = new ArrayList<>();
    for (int number = 1; number <= log.size(); number++) {
      var correction = log.get(number - 1);
      var idle =
          undone.containsKey(number)
              ? Optional.of("undone by " + undone.get(number))
              : idle(correction);
      reviewed.add(new LoggedCorrection(number, correction, idle));
    }
    return reviewed;
  }

  private Optional<String> idle(Correction correction) throws IOException {
    return switch (correction) {
      case Correction.Merge(var from, var into) -> {
        var unknown = unknown(from);
        yield unknown.isPresent() ? unknown : unknown(into);
      }
      case Correction.Retype(var key, _) -> unknown(key);
      case Correction.Hide(var key) -> unknown(key);
      case Correction.Undo _ -> Optional.empty();
      case Correction.Illegible illegible -> Optional.of(illegible.toString());
      case Correction.Split split -> {
        var unknown = unknown(split.from());
        yield unknown.isPresent() || takesAny(split) ? unknown : Optional.of(notMentioned(split));
      }
    };
  }

  private Optional<String> unknown(String key) throws IOException {
    return isSplitOff(key) || table.has(key)
        ? Optional.empty()
        : Optional.of("no article mentions " + key);
  }

  private boolean isSplitOff(String key) {
    return corrections.splittings().entrySet().stream()
        .anyMatch(splittings ->
            splittings.getValue().stream()
                .anyMatch(splitting -> splitting.root(splittings.getKey()).equals(key)));
  }

  private boolean takesAny(Correction.Split split) throws IOException {
    var splitting = Corrections.splitting(split, snapshot.names());
    var taken = identities.takenBy(splitting, split.from());
    var scope = Scope.of(Selection.everything().paths(), snapshot.names());
    return new MentionReader(snapshot.reader(), scope, new Cursors()).mentions(taken).mentionCount()
        > 0;
  }

  private static String notMentioned(Correction.Split split) {
    return split.article().map(Object::toString).orElse("no article")
        + (split.article().isPresent() ? " does not mention " : " mentions ")
        + split.from()
        + " by \""
        + split.form()
        + "\"";
  }
}
