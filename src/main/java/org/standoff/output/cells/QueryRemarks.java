package org.standoff.output.cells;

import java.util.ArrayList;
import java.util.List;
import org.standoff.search.FindAnswer;
import org.standoff.search.PartCount;

/** What is said of a query beside its answer: how it was read, and why it finds nothing. */
public final class QueryRemarks {
  private QueryRemarks() {}

  public static List<String> of(FindAnswer answer) {
    List<String> remarks = new ArrayList<>();
    answer.read().ifPresent(read -> remarks.add("asked as: " + read));
    if (answer.isEmpty()) {
      remarks.add("nothing found");
    }
    boolean telling =
        answer.parts().size() > 1
            || answer.parts().stream().anyMatch(part -> !part.spellings().isEmpty());
    if (telling) {
      answer.parts().forEach(part -> remarks.add(alone(part)));
    }
    return remarks;
  }

  /** What a part of a query has by itself. */
  private static String alone(PartCount part) {
    var alone = part.alone() == 1 ? "1 sentence" : part.alone() + " sentences";
    return part.part()
        + ": "
        + alone
        + (part.without() > 0 ? "; without it " + part.without() : "")
        + (part.spellings().isEmpty() ? "" : "; spelt nearly so: ")
        + String.join(", ", part.spellings());
  }
}
