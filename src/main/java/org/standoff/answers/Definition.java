package org.standoff.answers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.annotation.Form;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.search.PassageMention;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/** Tells how clearly a passage says who somebody is. */
final class Definition {
  /** What follows a name that is explained. */
  private static final List<String> EXPLAINS =
      List.of(
          ", a ",
          ", an ",
          ", the ",
          ", who ",
          ", which ",
          ", one of ",
          ", aged ",
          " is a ",
          " is an ",
          " is the ",
          " was a ",
          " was an ",
          " was the ",
          ", formerly ",
          ", also known");

  /** Words before a name that are no title. */
  private static final Set<String> NO_TITLE =
      WordTable.of(Locale.ENGLISH, "persons").words("no-titles");

  private Definition() {}

  /** The higher the clearer; the mentions that hit are those of whom is asked. */
  static int clarity(Passage passage) {
    return passage.hits().stream()
        .filter(Hit.Mentioned.class::isInstance)
        .map(Hit.Mentioned.class::cast)
        .mapToInt(hit -> clarity(passage, hit.mention()))
        .max()
        .orElse(0);
  }

  private static int clarity(Passage passage, PassageMention mention) {
    var text = passage.excerpt().text();
    int start = mention.excerpt().span().start() - passage.excerpt().span().start();
    int end = mention.excerpt().span().end() - passage.excerpt().span().start();
    var after = text.substring(end);
    boolean explained = EXPLAINS.stream().anyMatch(after::startsWith);
    return (explained ? 3 : 0)
        + (hasTitle(text.substring(0, start)) ? 2 : 0)
        + (mention.form() == Form.NAME ? 1 : 0);
  }

  private static boolean hasTitle(String before) {
    var words = Fold.words(before);
    if (words.isEmpty()) {
      return false;
    }
    var last = words.getLast();
    return before.substring(last.span().end()).equals(" ") && !NO_TITLE.contains(last.folded());
  }
}
