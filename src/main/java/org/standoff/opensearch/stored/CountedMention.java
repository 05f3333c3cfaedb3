package org.standoff.opensearch.stored;

import java.util.Optional;
import org.standoff.identities.MentionTerm;
import org.standoff.text.Keys;

/**
 * A mention as a term that a sentence has as often as the mention occurs there: the second time it
 * is another term, since a cluster counts documents and no occurrences.
 *
 * @param occurrence in its sentence, from 1
 */
public record CountedMention(MentionTerm mention, int occurrence) {

  public static CountedMention parse(String term) {
    int last = term.lastIndexOf(Keys.SEPARATOR);
    int separators = (int) term.chars().filter(c -> c == Keys.SEPARATOR).count();
    return separators == 2
        ? new CountedMention(MentionTerm.parse(term), 1)
        : new CountedMention(
            MentionTerm.parse(term.substring(0, last)), Integer.parseInt(term.substring(last + 1)));
  }

  /** The mention of a term if it is that of its first occurrence. */
  public static Optional<MentionTerm> firstOf(String term) {
    var counted = parse(term);
    return counted.occurrence == 1 ? Optional.of(counted.mention) : Optional.empty();
  }

  @Override
  public String toString() {
    return occurrence == 1
        ? mention.toString()
        : Keys.join(mention.toString(), String.valueOf(occurrence));
  }
}
