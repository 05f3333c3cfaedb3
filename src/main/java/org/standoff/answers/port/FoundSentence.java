package org.standoff.answers.port;

import java.util.Collection;
import java.util.List;
import org.standoff.identities.Identity;
import org.standoff.search.Passage;
import org.standoff.search.PassageMention;
import org.standoff.text.Keys;

/**
 * A sentence that was found.
 *
 * @param passage which does not say yet what matched in it
 * @param readable its text with the markup masked
 * @param articleKey the key of its article
 */
public record FoundSentence(Passage passage, String readable, String articleKey) {

  /** The mentions of any of some entities, in order. */
  public List<PassageMention> mentions(Collection<Identity> entities) {
    return passage.mentions().stream()
        .filter(mention ->
            entities.stream()
                .anyMatch(entity ->
                    entity.isMeantBy(
                        Keys.bounded(mention.key()), mention.excerpt().text(), articleKey)))
        .toList();
  }
}
