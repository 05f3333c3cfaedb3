package org.standoff.figures.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.text.Article;
import org.standoff.words.Countries;
import org.standoff.words.Country;

/**
 * Which countries an article is about, as evidence for the currency of a sign that several share:
 * the names of countries, peoples and cities in its text, and the domain it was published under.
 */
public final class CountryEvidence {
  /** A publisher at home in a country says as much as that many mentions of it. */
  private static final int DOMAIN_WEIGHT = 4;

  private final Phrases<String> places = new Phrases<>();
  private final Map<String, String> byDomain = new HashMap<>();

  public CountryEvidence() {
    for (var country : Countries.all()) {
      country.currency().ifPresent(currency -> add(country, currency));
    }
  }

  private void add(Country country, String currency) {
    country.domain().ifPresent(domain -> byDomain.put(domain, currency));
    Stream.of(
            country.names(),
            country.adjectives(),
            country.peoples(),
            country.places(),
            country.otherPlaces())
        .flatMap(List::stream)
        .forEach(word -> places.add(word, Phrases.Case.AS_GIVEN, currency));
  }

  /** How strongly an article points to each currency, by ISO 4217 code. */
  public record Evidence(Map<String, Integer> weights) {
    int weight(String currency) {
      return weights.getOrDefault(currency, 0);
    }
  }

  /** What the names, peoples and places in an article and its address point to. */
  public Evidence of(Article article, List<Lexemes> sentences) {
    Map<String, Integer> weights = new HashMap<>();
    for (var lexemes : sentences) {
      int i = 0;
      while (i < lexemes.size()) {
        var place = lexemes.isCapitalized(i) ? places.at(lexemes, i) : noPlace();
        if (place.isEmpty()) {
          i++;
          continue;
        }
        weights.merge(place.get().value(), 1, Integer::sum);
        i = place.get().end();
      }
    }
    var address = article.details().url().orElseGet(() -> firstAddress(article.text()));
    var currency = byDomain.get(domain(address));
    if (currency != null) {
      weights.merge(currency, DOMAIN_WEIGHT, Integer::sum);
    }
    return new Evidence(weights);
  }

  private static Optional<Phrases.Match<String>> noPlace() {
    return Optional.empty();
  }

  /** The address that stands before the text. */
  private static String firstAddress(String text) {
    int line = text.indexOf('\n');
    var first = line < 0 ? text : text.substring(0, line);
    return first.startsWith("http") ? first : "";
  }

  /** The last label of the host: "za" of "https://www.iol.co.za/news". */
  private static String domain(String address) {
    int host = address.indexOf("://");
    if (host < 0) {
      return "";
    }
    int end = address.indexOf('/', host + 3);
    var name = end < 0 ? address.substring(host + 3) : address.substring(host + 3, end);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
