package org.standoff.figures.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.text.Article;
import org.standoff.text.WordTable;

/**
 * Which countries an article is about, as evidence for the currency of a sign that several share:
 * the names of countries, peoples and cities in its text, and the domain it was published under.
 */
public final class Countries {
  /** A publisher at home in a country says as much as that many mentions of it. */
  private static final int DOMAIN_WEIGHT = 4;

  private final Phrases<String> places = new Phrases<>();
  private final Map<String, String> byDomain = new HashMap<>();

  public Countries() {
    for (var row : WordTable.of(Locale.ENGLISH, "countries").rows()) {
      byDomain.put(row.cell(1), row.cell(0));
      row.list(2).forEach(place -> places.add(place, Phrases.Case.AS_GIVEN, row.cell(0)));
    }
  }

  /** How strongly an article points to each currency, by ISO 4217 code. */
  public record Evidence(Map<String, Integer> weights) {
    int weight(String currency) {
      return weights.getOrDefault(currency, 0);
    }
  }

  public Evidence evidence(Article article, List<Lexemes> sentences) {
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
