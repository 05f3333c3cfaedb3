package org.standoff.read.formats.feeds;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.standoff.read.Draft;
import org.standoff.read.formats.html.PageText;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.WrittenDate;

/**
 * What a feed says of an article.
 *
 * @param id by which the feed knows it
 * @param title in plain text; empty if it has none
 * @param html its content; empty if it has none
 * @param written when it was published, as the feed has it
 * @param feed the title of the feed
 */
record FeedEntry(
    Optional<String> id,
    String title,
    String html,
    Optional<String> url,
    Optional<String> author,
    Optional<String> written,
    Optional<String> language,
    Optional<String> feed) {

  /** The article; empty if there is neither title nor content. */
  Optional<Draft> draft() {
    var text = PageText.ofWhole(title, html);
    if (text.text().isBlank() || text.text().length() > Draft.MAXIMUM_CHARACTERS) {
      return Optional.empty();
    }
    var published = written.flatMap(WrittenDate::first).map(WrittenDate::day);
    SortedMap<String, String> metadata = new TreeMap<>();
    feed.ifPresent(name -> metadata.put("site", name));
    if (published.isEmpty()) {
      written.ifPresent(date -> metadata.put("published", date));
    }
    return Optional.of(
        new Draft(
            Optional.empty(),
            language,
            new FrontMatter(
                url, Optional.of(title).filter(words -> !words.isEmpty()), author, published),
            text.text(),
            metadata,
            Optional.of(text.layout())));
  }
}
