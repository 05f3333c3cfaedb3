package org.standoff.read.layout;

import java.time.LocalDate;
import java.util.Optional;

/** What the first lines of a text, or the fields of a record, say of an article. */
public record FrontMatter(
    Optional<String> url,
    Optional<String> title,
    Optional<String> byline,
    Optional<LocalDate> published) {
  /** Where nothing is said. */
  public static final FrontMatter NONE =
      new FrontMatter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** These values where the others, which are surer, have none. */
  public FrontMatter behind(FrontMatter surer) {
    var address = surer.url.or(() -> url);
    return new FrontMatter(
        address,
        surer.title.or(() -> title),
        surer.byline.or(() -> byline),
        surer.published.or(() -> published).or(() -> address.flatMap(AddressDate::of)));
  }
}
