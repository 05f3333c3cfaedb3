package org.standoff.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotate.SharedModels;
import org.standoff.marked.MarkedArticle;

class PlacerTest {
  private static ArticlePlaces.Placing placing(String name, String text) throws IOException {
    var article = MarkedArticle.of("a.txt", text);
    var places = SharedModels.PLACES.places(article);
    for (int i = 0; i < article.entities().size(); i++) {
      if (article.entities().get(i).name().equals(name)) {
        return places.of(i);
      }
    }
    throw new IllegalArgumentException("no entity " + name + " in " + text);
  }

  /** The area in which a place is: its state where that is known, else its country. */
  private static String where(String name, String text) throws IOException {
    return placing(name, text)
        .place()
        .map(place -> place.division().or(place::country).orElse(place.name()))
        .orElse("unplaced");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Paris | Texas | A barn burned in [location Paris], [location Texas], on Monday.
          Paris | Texas | A barn burned in [location Paris], Texas, on Monday.
          Paris | Kentucky | The court in [location Paris], Ky., will hear him.
          Athens | Georgia | The band is from [location Athens], Ga. It tours in May.
          London | Ontario | A nurse of [location London], Ont., was named.
          Perth | Scotland | He was born in [location Perth], [location Scotland], in 1950.
          Moscow | Idaho | Students left [location Moscow] (Idaho) early.
          Aleppo, Syria | Aleppo | The road to [location Aleppo, Syria] was open.
          Athens, Ga | Georgia | The band is from [location Athens, Ga].
          Paris | Île-de-France | The talks in [location Paris], the mayor said, went on.
          Paris | Île-de-France | They came from [location Paris], and went home.
          """)
  void whatStandsBehindACommaSaysWhereATownIs(String name, String area, String text)
      throws IOException {
    assertEquals(area, where(name, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Birmingham | Alabama | A judge in [location Alabama] heard two men. Both live in [location Birmingham].
          Birmingham | England | The [group British] police stopped a lorry in [location Birmingham].
          Victoria | British Columbia | The ferry from [location Vancouver] reached [location Victoria] late.
          Victoria | Victoria | Fires in [location Victoria] came close to [location Melbourne].
          Georgia | Georgia | In [location Atlanta], the capital of [location Georgia], they marched.
          Georgia | Georgia (country) | [location Georgia] and [location Armenia] signed in [location Tbilisi].
          Tripoli | North Lebanon | The army of [location Lebanon] went into [location Tripoli] from [location Beirut].
          Tripoli | Tripoli | The airport of [location Tripoli] is shut, [location Libya] said.
          Cambridge | Massachusetts | [location Boston] and [location Cambridge] share a bridge.
          Cambridge | England | The train from [location London] to [location Cambridge] stood still.
          Springfield | Missouri | The [organization Missouri State University] is in [location Springfield].
          Newcastle | New South Wales | The coal left [location Newcastle] for [location Sydney], [location Australia].
          """)
  void whatElseIsNamedSaysWhichPlaceIsMeant(String name, String area, String text)
      throws IOException {
    var found = placing(name, text).place().orElseThrow();
    var where =
        found.kind() == PlaceKind.COUNTRY
            ? found.name() + " (country)"
            : found.division().orElse("nowhere");
    assertEquals(area, where, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oklahoma | Oklahoma | 35.5 | -98 | Storms crossed [location Oklahoma] on Sunday.
          US | United States of America | 39.8 | -98.5 | The [location US] pays half.
          U.K. | United Kingdom | 54.8 | -2.7 | The [location U.K.] pays half.
          Britain | United Kingdom | 54.8 | -2.7 | [location Britain] pays half.
          Washington | Washington, D.C. | 38.9 | -77 | Envoys met in [location Washington].
          Kiev | Kyiv | 50.5 | 30.5 | Envoys met in [location Kiev].
          Najran | Najran | 18.1 | 45.6 | A bridge in [location Najran] fell.
          Hudaydah | Al Hudaydah | 14.8 | 43 | A bridge in [location Hudaydah] fell.
          Bronx | The Bronx | 40.8 | -73.9 | A bus stopped in the [location Bronx].
          Republic of Ireland | Ireland | 53 | -8 | Half of the [location Republic of Ireland] voted.
          northern Syria | Syria | 35 | 38 | A bridge in [location northern Syria] fell.
          Sichuan province | Sichuan | 30 | 103 | A bridge in [location Sichuan province] fell.
          N.Y. | New York | 42.8 | -75.8 | A bridge in [location N.Y.] fell.
          Europe | Europe | 48.7 | 9.1 | Half of [location Europe] voted.
          Heathrow | Heathrow | 51.5 | -0.5 | Fog lay over [location Heathrow].
          Cairo's Zahira | Cairo | 30.1 | 31.2 | A shop in [location Cairo's Zahira] burned.
          """)
  void namesThatEveryReaderKnowsHaveTheirPlace(
      String name, String place, double latitude, double longitude, String text)
      throws IOException {
    var found = placing(name, text).place().orElseThrow(() -> new AssertionError(text));
    assertEquals(place, found.name());
    assertEquals(latitude, found.latitude(), 1);
    assertEquals(longitude, found.longitude(), 1);
  }

  @Test
  void aBuildingIsInThePlaceOfTheArticleThatItIsNamedAfter() throws IOException {
    assertEquals(
        "Texas",
        where(
            "Paris Town Hall",
            "In [location Paris], [location Texas], they met in the [location Paris Town Hall]."));
    assertEquals(
        "unplaced", where("Paris Town Hall", "They met in the [location Paris Town Hall]."));
    assertEquals(
        "Kentucky",
        where(
            "Barren County Jail",
            "He sat in the [location Barren County Jail] in [location Kentucky]."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Amenas | The gas field of [location In Amenas] was stormed.
          Eastern | The [location Eastern] was late.
          City of Turkey | Tickets are sold by the [location City of Turkey].
          Churchill | A doctor of [location Churchill], Man., was born in [location Churchill].
          """)
  void whatIsNotKnownIsUnplaced(String name, String text) throws IOException {
    assertEquals(Optional.empty(), placing(name, text).place());
  }

  @Test
  void whatMayBeSeveralPlacesListsThem() throws IOException {
    var placing = placing("Springfield", "A dog was found in [location Springfield].");
    assertEquals(placing.place().orElseThrow(), placing.candidates().getFirst());
    var areas =
        placing.candidates().stream()
            .map(place -> place.division().orElse(""))
            .collect(Collectors.toSet());
    assertEquals(
        true,
        areas.containsAll(List.of("Missouri", "Massachusetts", "Illinois")),
        areas.toString());
    assertEquals(List.of(), placing("Berlin", "He lives in [location Berlin].").candidates());
  }

  @Test
  void aPeopleIsWhereItsCountryIsAndNothingElseIsAnywhere() throws IOException {
    assertEquals("Turkey", where("Turkish", "The [group Turkish] army left."));
    assertEquals("unplaced", where("Paris", "[person Paris] left [organization Berlin]."));
    assertEquals("unplaced", where("Berlin", "[person Paris] left [organization Berlin]."));
    assertEquals("unplaced", where("Shia", "The [group Shia] left."));
  }

  @Test
  void placesThatAUserAddsGoBeforeAllOthers() throws IOException {
    var added =
        new Place("Konna", PlaceKind.ADDED, Optional.of("Mali"), Optional.empty(), 14.9, -3.9, 0);
    var paris =
        new Place("Paris", PlaceKind.ADDED, Optional.of("Mali"), Optional.empty(), 15, -4, 0);
    var placer = new Placer(SharedModels.BUNDLED.gazetteer(), List.of(added, paris));
    var article = MarkedArticle.of("a.txt", "From [location Konna] to [location Paris].");
    assertEquals(Optional.of(added), placer.places(article).of(0).place());
    assertEquals(Optional.of(paris), placer.places(article).of(1).place());
  }
}
