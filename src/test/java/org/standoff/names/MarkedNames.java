package org.standoff.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.marked.LineSentences;
import org.standoff.marked.Marked;
import org.standoff.names.LabelledArticle.LabelledName;
import org.standoff.text.Article;

/** Articles with their names marked, a sentence a line. */
final class MarkedNames {
  private MarkedNames() {}

  static LabelledArticle article(String id, String source) {
    var marked = Marked.parse(source);
    return new LabelledArticle(
        Article.of(id, marked.text()),
        LineSentences.of(marked.text()),
        marked.marks().stream()
            .map(mark -> new LabelledName(mark.span(), Set.of(EntityType.parse(mark.label()))))
            .toList());
  }

  static String print(String text, List<Name> names) {
    return new Marked(
            text,
            names.stream()
                .map(name -> new Marked.Mark(name.type().label(), name.span(), Optional.empty()))
                .toList())
        .toString();
  }
}
