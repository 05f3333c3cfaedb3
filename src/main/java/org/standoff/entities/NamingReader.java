package org.standoff.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.text.Article;
import org.standoff.text.Span;

/** Takes names as they were found and cuts off what addresses their bearers. */
final class NamingReader {
  /** How many words before a name may tell who it is: "Foreign Ministry spokeswoman". */
  private static final int WORDS_BEFORE = 2;

  private final Titles titles;

  NamingReader(Titles titles) {
    this.titles = titles;
  }

  List<Naming> read(Article article, Prose prose, List<Name> names) {
    List<Naming> namings = new ArrayList<>(names.size());
    for (var name : names) {
      namings.add(read(article.text(), prose, name));
    }
    return namings;
  }

  private Naming read(String text, Prose prose, Name name) {
    int first = prose.at(name.span().start());
    int end = first;
    while (end < prose.size() && prose.span(end).start() < name.span().end()) {
      end++;
    }
    int start = name.type() == EntityType.PERSON ? afterAddress(prose, first, end) : first;
    var span =
        start == first ? name.span() : new Span(prose.span(start).start(), name.span().end());
    var surface = span.of(text);
    var words = Spelling.words(surface);
    return new Naming(
        name.type(),
        span,
        name.sentence(),
        name.score(),
        surface,
        words.isEmpty() ? List.of(surface) : words,
        start,
        end,
        name.type() == EntityType.PERSON ? gender(prose, start) : Optional.empty());
  }

  /** The token after "Mr." or "Prime Minister"; the first one when nothing else is left. */
  private int afterAddress(Prose prose, int first, int end) {
    int start = first;
    while (start < end && (titles.isHonorific(prose.word(start)) || prose.is(start, "."))) {
      start++;
    }
    return start < end && prose.isWord(start) ? start : first;
  }

  private Optional<Gender> gender(Prose prose, int first) {
    int words = 0;
    for (int token = first - 1; words < WORDS_BEFORE; token--) {
      if (prose.is(token, ".")) {
        continue;
      }
      var gender = titles.gender(prose.word(token));
      boolean tells = prose.isCapitalized(token) || titles.isPerson(prose.word(token));
      if (gender.isPresent() && tells) {
        return gender;
      }
      if (!prose.isTagged(token, "PROPN") && !prose.isTagged(token, "NOUN")) {
        return Optional.empty();
      }
      words++;
    }
    return Optional.empty();
  }
}
