package org.standoff.cli;

import java.util.List;
import java.util.Optional;
import org.standoff.query.ranges.Days;
import org.standoff.search.Selection;
import picocli.CommandLine.Option;

/** Which articles are asked; a part of all verbs that ask. */
final class SelectionOptions {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles published on this day, month or year, or later.")
  private Optional<String> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only articles published on this day, month or year, or earlier.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--source",
      split = ",",
      paramLabel = "OUTLET",
      description = "Only articles of these outlets, or with such a path; * is any characters.")
  private List<String> sources = List.of();

  /** The selection, narrowed. */
  Selection narrow(Selection selection) {
    var first = since.map(date -> Days.parseOne(date).first());
    var last = until.map(date -> Days.parseOne(date).last());
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      throw new IllegalArgumentException("--since " + since.get() + " is after --until");
    }
    return selection.from(sources).published(first, last);
  }
}
