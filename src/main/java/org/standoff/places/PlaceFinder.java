package org.standoff.places;

import java.io.IOException;
import org.standoff.annotation.AnnotatedArticle;

/** Decides where on earth the locations of articles are. May be shared by threads. */
public interface PlaceFinder {
  /**
   * Where the entities of an article are.
   *
   * @throws IOException if what is known of places cannot be read
   */
  ArticlePlaces places(AnnotatedArticle article) throws IOException;
}
