package org.standoff.read.formats.feeds;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;

/** Whatever is a feed, and nothing else: what was asked for as one may come as a page. */
public final class AnyFeed implements FileFormat {
  private final List<FileFormat> feeds = List.of(new XmlFeeds(), new JsonFeeds());

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public List<String> endings() {
    return feeds.stream().flatMap(format -> format.endings().stream()).toList();
  }

  @Override
  public FormatClaim claim(Input input) {
    return of(input).map(format -> format.claim(input)).orElse(FormatClaim.NONE);
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    var format = of(input);
    if (format.isPresent()) {
      format.get().read(input, sink);
    } else {
      sink.rejection(Rejection.noArticle(input.name(), "is no feed"));
    }
  }

  private Optional<FileFormat> of(Input input) {
    return feeds.stream().filter(format -> format.claim(input) != FormatClaim.NONE).findFirst();
  }
}
