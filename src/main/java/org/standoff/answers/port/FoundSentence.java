package org.standoff.answers.port;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standoff.identities.Aliases;
import org.standoff.identities.Identity;
import org.standoff.identities.WrittenName;
import org.standoff.search.Excerpt;
import org.standoff.search.Passage;
import org.standoff.search.PassageMention;
import org.standoff.text.Casing;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.text.Span;

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
    var published = passage.article().details().published();
    return passage.mentions().stream()
        .filter(mention ->
            entities.stream()
                .anyMatch(entity ->
                    entity.isMeantBy(
                        Keys.bounded(mention.key()),
                        mention.excerpt().text(),
                        articleKey,
                        published)))
        .toList();
  }

  /** Where the words of some writings stand, not all within one name, in order. */
  public List<Excerpt> untagged(Wanted.Untagged wanted) {
    int start = passage.excerpt().span().start();
    var taken = taken();
    var words = Fold.words(readable);
    SortedSet<Span> found = new TreeSet<>();
    for (var writing : wanted.writings()) {
      for (int i = 0; i + writing.words().size() <= words.size(); i++) {
        var here = words.subList(i, i + writing.words().size());
        var span = here.getFirst().span().hull(here.getLast().span());
        var inArticle = new Span(start + span.start(), start + span.end());
        boolean isTaken = taken.stream().anyMatch(one -> one.contains(inArticle));
        if (!isTaken && isWritten(here, writing)) {
          found.add(span);
        }
      }
    }
    return found.stream().map(passage.excerpt()::part).toList();
  }

  /** Where names stand, and the figures in which words name nobody. */
  private List<Span> taken() {
    var names =
        passage.mentions().stream()
            .filter(mention -> Aliases.isName(mention.form()))
            .map(mention -> mention.excerpt().span());
    var figures =
        passage.figures().stream()
            .filter(figure -> figure.value().kind().takesNames())
            .map(figure -> figure.excerpt().span());
    return Stream.concat(names, figures).toList();
  }

  private boolean isWritten(List<Fold.Word> words, WrittenName writing) {
    for (int i = 0; i < words.size(); i++) {
      var wanted = writing.words().get(i);
      var word = words.get(i);
      if (!wanted.folded().equals(word.folded())
          || !wanted.casings().contains(Casing.of(word.span().of(readable)))) {
        return false;
      }
    }
    return true;
  }
}
