package org.standoff.answers.port;

import java.util.List;

/**
 * A sentence that holds something of what is wanted.
 *
 * @param near how near each part is held, in the order of the parts
 */
public record Weighed(FoundSentence sentence, List<Near> near) {
  public Weighed {
    near = List.copyOf(near);
  }
}
