package org.standoff.answers.port;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.search.WhereAnswer.FormCount;

/**
 * How often something is mentioned.
 *
 * @param keys those by which it is mentioned
 * @param forms the most frequent first, by their text among equals
 * @param mentionCount of all forms together
 * @param sentenceCount how many sentences mention it
 */
public record MentionCounts(
    SortedSet<String> keys, List<FormCount> forms, int mentionCount, int sentenceCount) {
  public MentionCounts {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    forms = List.copyOf(forms);
  }
}
