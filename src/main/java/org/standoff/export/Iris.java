package org.standoff.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.standoff.text.Article;

/** How articles and what is in them are named on the web. */
final class Iris {
  private static final String OURS = "urn:standoff:";
  private static final String KEPT =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

  private Iris() {}

  /** The address of an article, or a name made of its path. */
  static String of(Article article) {
    return article
        .details()
        .url()
        .filter(Iris::isAddress)
        .orElseGet(() -> OURS + "article:" + escaped(article.path().toString()));
  }

  /** An entity, by its key. */
  static String ofEntity(String key) {
    return OURS + "entity:" + escaped(key);
  }

  /** Something in an article, by its kind and number. */
  static String within(Article article, String kind, int number) {
    return OURS + kind + ":" + escaped(article.path().toString()) + ":" + number;
  }

  /** A word of our own vocabulary. */
  static String term(String name) {
    return OURS + "term:" + name;
  }

  private static boolean isAddress(String url) {
    try {
      var uri = new URI(url);
      return uri.isAbsolute() && uri.getHost() != null && url.equals(uri.toASCIIString());
    } catch (URISyntaxException none) {
      return false;
    }
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (KEPT.indexOf(c) >= 0) {
        escaped.append(c);
      } else {
        escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return escaped.toString();
  }
}
