package org.standoff.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Form;
import org.standoff.output.JsonAnswer;
import org.standoff.output.PlaceMapJson;
import org.standoff.places.maps.PlaceName;
import org.standoff.query.NameQuery;
import org.standoff.serve.http.Reply;

/** Who and what is named, where in the articles and on earth, and with whom. */
final class NameEndpoints {
  private static final int MOST_COMPLETIONS = 100;
  private static final int COMPLETIONS = 8;

  private NameEndpoints() {}

  static List<Endpoint> all() {
    return List.of(
        Endpoint.question(
            "where", NameEndpoints::where, "name", "type", "tier", "form", "sort", "by"),
        Endpoint.question("who", NameEndpoints::who, "name", "type", "tier", "doubtful"),
        Endpoint.question("with", NameEndpoints::with, "name", "type"),
        Endpoint.question("names", NameEndpoints::names, "pattern", "type"),
        Endpoint.get("complete", NameEndpoints::complete, "beginning", "type", "limit"),
        Endpoint.get(
            "places",
            NameEndpoints::places,
            "name",
            "type",
            "key",
            "path",
            "since",
            "until",
            "source"),
        Endpoint.question(
            "placed", NameEndpoints::placed, "place", "lat", "lon", "name", "type", "key"));
  }

  private static Reply where(Inquiry inquiry) throws IOException {
    var parameters = inquiry.parameters();
    var forms = Set.copyOf(parameters.words("form").stream().map(Form::parse).toList());
    var selection = parameters.sort(inquiry.selection());
    return inquiry.reply(inquiry.searcher().where(parameters.name().byForms(forms), selection));
  }

  private static Reply who(Inquiry inquiry) throws IOException {
    double minimumScore = inquiry.parameters().flag("doubtful") ? 0 : Fact.SURE;
    return inquiry.reply(
        inquiry.searcher().who(inquiry.parameters().name(), minimumScore, inquiry.selection()));
  }

  private static Reply with(Inquiry inquiry) throws IOException {
    var name = NameQuery.of(inquiry.parameters().needed("name"));
    return inquiry.reply(
        inquiry.searcher().with(name, inquiry.parameters().types(), inquiry.selection()));
  }

  private static Reply names(Inquiry inquiry) throws IOException {
    var parameters = inquiry.parameters();
    return inquiry.reply(
        inquiry
            .searcher()
            .names(parameters.text("pattern", ""), parameters.types(), inquiry.selection()));
  }

  private static Reply complete(Inquiry inquiry) throws IOException {
    var parameters = inquiry.parameters();
    int limit = Math.min(parameters.number("limit", COMPLETIONS), MOST_COMPLETIONS);
    var names =
        inquiry
            .visit()
            .completions()
            .of(parameters.text("beginning", ""), parameters.types(), limit);
    return Reply.json(JsonAnswer.of(names, Optional.empty()));
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
