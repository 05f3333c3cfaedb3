package org.standoff.read.formats.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.standoff.read.ArticleId;
import org.standoff.read.Draft;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.layout.FrontMatter;

/** A web page: the article on it is one article. */
public final class HtmlPages implements FileFormat {
  private static final int MAXIMUM_BYTES = 32 << 20;

  /** How much prose an article has at least, in letters. */
  private static final int SHORTEST = 40;

  @Override
  public List<String> names() {
    return List.of("HTML");
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public FormatClaim claim(Input input) {
    var start = input.head().text().replace("\0", "").toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return FormatClaim.CERTAIN;
    }
    if (start.startsWith("<") && (start.contains("<!doctype html") || start.contains("<html"))) {
      return FormatClaim.CERTAIN;
    }
    return endings().contains(input.ending()) ? FormatClaim.NAMED : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    byte[] bytes;
    try {
      bytes = input.bytes().readNBytes(MAXIMUM_BYTES + 1);
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(input.name(), OptionalInt.empty(), e));
      return;
    }
    if (bytes.length > MAXIMUM_BYTES) {
      sink.rejection(
          Rejection.noArticle(
              input.name(), "is longer than " + (MAXIMUM_BYTES >> 20) + " MB: no page is"));
      return;
    }
    if (bytes.length == 0) {
      sink.rejection(Rejection.noArticle(input.name(), "is empty"));
      return;
    }
    var draft = draft(Jsoup.parse(PageSource.text(bytes, input.charset())));
    if (draft.isEmpty()) {
      sink.rejection(
          Rejection.noArticle(
              input.name(), "no article found on this page; it may be a list of articles"));
      return;
    }
    sink.article(
        draft.get().article(ArticleId.of(input.fileName(), draft.get().text()), input.path()));
  }

  private static Optional<Draft> draft(Document page) {
    var head = new PageHead(page);
    var data = StructuredData.of(page);
    var blocks = PageArticle.of(page, data);
    var title = PageTitle.of(page, head, data, blocks);
    if (blocks.stream().mapToDouble(Block::length).sum() < SHORTEST) {
      return Optional.empty();
    }
    var text = PageText.of(title.orElse(""), blocks);
    var date = PageDate.of(page, head, data);
    SortedMap<String, String> metadata = new TreeMap<>();
    head.site().or(data::publisher).ifPresent(site -> metadata.put("site", site));
    date.ifPresent(found -> metadata.put("publishedFrom", found.from()));
    return Optional.of(
        new Draft(
            Optional.empty(),
            head.language(),
            new FrontMatter(
                head.url(), title, PageByline.of(page, head, data), date.map(PageDate::day)),
            text.text(),
            metadata,
            Optional.of(text.layout())));
  }
}
