package org.standoff.facts;

import java.util.List;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/** Finds quotes, statements and roles by rules. May be shared by threads. */
public final class FactRules implements FactFinder {
  @Override
  public List<Fact> facts(Article article, List<Sentence> sentences, Resolution resolution) {
    return List.of();
  }
}
