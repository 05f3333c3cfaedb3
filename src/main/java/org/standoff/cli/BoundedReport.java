package org.standoff.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;

/**
 * Tells what was lost of files, and what is to be known of them, in a bounded number of lines a
 * file: an archive of 200,000 empty files is told of in a few. Used by one thread at a time.
 */
final class BoundedReport {
  /** So often the same is said of what is in one file. */
  private static final int SAME = 10;

  /** So many lines are said of one file at most. */
  private static final int MOST = 200;

  private final Shell shell;
  private final boolean all;

  /** How often each thing was to be said of the file at hand. */
  private final Map<String, Integer> times = new LinkedHashMap<>();

  private int told;
  private int others;

  /**
   * A report.
   *
   * @param all whether everything is told all the same
   */
  BoundedReport(Shell shell, boolean all) {
    this.shell = shell;
    this.all = all;
  }

  synchronized void add(Rejection rejection) {
    add(rejection.reason(), rejection.toString());
  }

  synchronized void add(Notice notice) {
    add(notice.message(), notice.toString());
  }

  /** The file at hand has ended: what follows is of others. */
  synchronized void endOfFile() {
    times.forEach((what, count) -> more(count - SAME, what));
    more(others, "for other reasons");
    times.clear();
    told = 0;
    others = 0;
  }

  private void add(String what, String line) {
    if (all) {
      shell.say(line);
      return;
    }
    if (!times.containsKey(what) && told >= MOST) {
      others++;
      return;
    }
    int count = times.merge(what, 1, Integer::sum);
    if (count <= SAME) {
      told++;
      shell.say(line);
    }
  }

  private void more(int count, String what) {
    if (count > 0) {
      shell.say(
          String.format(Locale.ROOT, "… and %,d more: %s (--rejected tells all)", count, what));
    }
  }
}
