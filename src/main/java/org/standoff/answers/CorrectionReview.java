package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Store;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Corrections;
import org.standoff.identities.Identities;
import org.standoff.identities.NameForms;
import org.standoff.identities.NameTable;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;
import org.standoff.search.LoggedCorrection;
import org.standoff.search.Selection;
import org.standoff.search.Signature;

/** Tells which corrections of a log do their work, and why the others do not. */
public final class CorrectionReview {
  private final ArticleNames names;
  private final List<Correction> log;
  private final Corrections corrections;
  private final Pile pile;
  private final NameTable table;
  private final Identities identities;

  /**
   * Looks through all corrections.
   *
   * @param log from the first to the last
   */
  public CorrectionReview(Store store, ArticleNames names, List<Correction> log)
      throws IOException {
    this.names = names;
    this.log = log;
    corrections = Corrections.of(log, names);
    pile = store.pile(Selection.everything());
    table = pile.names();
    identities = new Identities(table, new NameForms(pile.aliases()), corrections);
  }

  /**
   * The corrections, each with what has become of it.
   *
   * @param signatures of all of them
   */
  public List<LoggedCorrection> run(List<Optional<Signature>> signatures) throws IOException {
    var undone = Corrections.undone(log);
    List<LoggedCorrection> reviewed = new ArrayList<>();
    for (int number = 1; number <= log.size(); number++) {
      var correction = log.get(number - 1);
      var idle =
          undone.containsKey(number)
              ? Optional.of("undone by " + undone.get(number))
              : idle(correction);
      reviewed.add(new LoggedCorrection(number, correction, idle, signatures.get(number - 1)));
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
    var splitting = Corrections.splitting(split, names);
    var taken = Wanted.Mentions.of(identities.takenBy(splitting, split.from()));
    return pile.mentions(List.of(taken)).getFirst().mentionCount() > 0;
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
