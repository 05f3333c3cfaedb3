package org.standoff.read;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.Layout;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;

/**
 * A text with what its format says of it. {@link #article} adds what the layout of the text shows:
 * where the format says nothing, the first lines of the text may.
 *
 * @param source empty if it is the file
 * @param language what the format claims, a code of ISO 639
 * @param layout how the text is laid out, where its format knows; else that is seen from its looks
 */
public record Draft(
    Optional<String> source,
    Optional<String> language,
    FrontMatter front,
    String text,
    SortedMap<String, String> metadata,
    Optional<Layout> layout) {
  /** The longest text of an article, in UTF-16 code units. */
  public static final int MAXIMUM_CHARACTERS = 500_000;

  /** A text of which nothing is said. */
  public static Draft of(String text) {
    return new Draft(
        Optional.empty(),
        Optional.empty(),
        FrontMatter.NONE,
        text,
        new TreeMap<>(),
        Optional.empty());
  }

  /** The article that it is. */
  public Article article(String id, ArticlePath path) {
    var laid = layout.orElseGet(() -> Layout.of(text));
    var known = laid.front().behind(front);
    var article =
        new Article(
            id,
            path,
            new Details(
                source.orElse(path.file()),
                known.url(),
                known.title(),
                known.byline(),
                known.published(),
                language.orElse(Details.UNKNOWN),
                metadata),
            text,
            laid.apart(),
            laid.markup());
    boolean hasOwnTitle =
        front.title().isEmpty() || TextTitle.isAbove(article.readable(), front.title().get());
    return hasOwnTitle ? article : article.withTitleBehind();
  }
}
