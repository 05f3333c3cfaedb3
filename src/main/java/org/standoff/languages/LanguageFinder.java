package org.standoff.languages;

import java.util.Optional;
import org.standoff.text.Article;

/** Tells in which language an article is. */
public interface LanguageFinder {
  /** The code of ISO 639, of two letters where there is one; empty where nothing is sure. */
  Optional<String> language(Article article);
}
