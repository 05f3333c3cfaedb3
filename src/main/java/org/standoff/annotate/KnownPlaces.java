package org.standoff.annotate;

import java.io.IOException;
import java.util.List;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.places.ArticlePlaces;
import org.standoff.places.Place;
import org.standoff.places.PlaceFinder;
import org.standoff.places.Placer;

/**
 * Finds places by the table that comes with the program, which is read when it is first asked. May
 * be shared by threads.
 */
public final class KnownPlaces implements PlaceFinder {
  private final Kept<Placer> placer;

  /** Knows the places of the models, and those that a user added. */
  public KnownPlaces(BundledModels models, List<Place> added) {
    placer = new Kept<>(() -> new Placer(models.gazetteer(), added));
  }

  @Override
  public ArticlePlaces places(AnnotatedArticle article) throws IOException {
    return placer.get().places(article);
  }
}
