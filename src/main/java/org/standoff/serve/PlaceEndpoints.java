package org.standoff.serve;

import java.io.IOException;
import java.util.List;
import org.standoff.output.PlaceMapJson;
import org.standoff.places.maps.PlaceName;

/** Where on earth the articles, or the sentences of somebody, play. */
final class PlaceEndpoints {
  private PlaceEndpoints() {}

  static List<Endpoint> all() {
    return List.of(
        Endpoint.get(
            "places",
            PlaceEndpoints::places,
            "name",
            "type",
            "key",
            "path",
            "since",
            "until",
            "source"),
        Endpoint.question(
            "placed", PlaceEndpoints::placed, "place", "lat", "lon", "name", "type", "key"));
  }

  /** The map of all articles, or of whom is asked for by name. */
  private static Reply places(Inquiry inquiry) throws IOException {
    var parameters = inquiry.parameters();
    var pile = inquiry.visit().placed();
    var selection = inquiry.selection();
    var map =
        parameters.text("name").isEmpty()
            ? pile.map(selection)
            : pile.map(parameters.name(), parameters.text("key"), selection);
    return Reply.json(PlaceMapJson.of(map));
  }

  /** The sentences behind a dot of such a map. */
  private static Reply placed(Inquiry inquiry) throws IOException {
    var parameters = inquiry.parameters();
    var pile = inquiry.visit().placed();
    var selection = inquiry.selection();
    var place =
        new PlaceName(
            parameters.needed("place"), parameters.degrees("lat"), parameters.degrees("lon"));
    return inquiry.reply(
        parameters.text("name").isEmpty()
            ? pile.sentences(place, selection)
            : pile.sentences(place, parameters.name(), parameters.text("key"), selection));
  }
}
