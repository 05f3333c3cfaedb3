package org.standoff.read;

import java.time.LocalDate;
import java.util.Optional;

/** What the first lines of a text, or the fields of a record, say of an article. */
record FrontMatter(
    Optional<String> url,
    Optional<String> title,
    Optional<String> byline,
    Optional<LocalDate> published) {

  /** These values where the others, which are surer, have none. */
  FrontMatter behind(FrontMatter surer) {
    var address = surer.url.or(() -> url);
    return new FrontMatter(
        address,
        surer.title.or(() -> title),
        surer.byline.or(() -> byline),
        surer.published.or(() -> published).or(() -> address.flatMap(AddressDate::of)));
  }
}
