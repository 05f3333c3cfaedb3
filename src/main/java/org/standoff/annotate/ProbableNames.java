package org.standoff.annotate;

import java.util.List;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/**
 * Leaves out the names that are less probable than a minimum, of the sure ones and of the doubtful
 * ones alike.
 *
 * @param minimum the least score of a name, in 0..1
 */
record ProbableNames(NameFinder finder, double minimum) implements NameFinder {
  @Override
  public List<Name> names(Article article, List<Sentence> sentences) {
    return probable(finder.names(article, sentences));
  }

  @Override
  public Found find(Article article, List<Sentence> sentences) {
    var found = finder.find(article, sentences);
    return new Found(probable(found.names()), probable(found.doubtful()));
  }

  private List<Name> probable(List<Name> names) {
    return names.stream().filter(name -> name.score() >= minimum).toList();
  }
}
