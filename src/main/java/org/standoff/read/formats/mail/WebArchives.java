package org.standoff.read.formats.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;

/**
 * MHTML: a web page with its pictures and scripts, as a browser saves it. The page is read as any
 * page is; what belongs to it is no article.
 */
public final class WebArchives implements FileFormat {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final List<String> SIGNS =
      List.of("snapshot-content-location:", "saved by", "<saved by");

  private final FileFormat pages;

  /**
   * The format.
   *
   * @param pages how the page in it is read
   */
  public WebArchives(FileFormat pages) {
    this.pages = pages;
  }

  @Override
  public List<String> names() {
    return List.of("MHTML");
  }

  @Override
  public List<String> endings() {
    return List.of("mht", "mhtml");
  }

  /** What a browser saved says so in its header, which looks like that of a mail. */
  @Override
  public FormatClaim claim(Input input) {
    var start = input.head().text().toLowerCase(Locale.ROOT);
    if (start.contains("multipart/related") && SIGNS.stream().anyMatch(start::contains)) {
      return FormatClaim.CERTAIN;
    }
    return endings().contains(input.ending()) ? FormatClaim.NAMED : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    Optional<Input> page;
    try {
      page = page(input);
    } catch (MimeException malformed) {
      sink.rejection(Rejection.noArticle(input.name(), "is damaged: " + malformed.getMessage()));
      return;
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(input.name(), OptionalInt.empty(), e));
      return;
    }
    if (page.isEmpty()) {
      sink.rejection(Rejection.noArticle(input.name(), "has no page in it"));
      return;
    }
    pages.read(page.get(), sink);
  }

  /** The first page in it, which the others are parts of. */
  private static Optional<Input> page(Input input) throws IOException, MimeException {
    var mime =
        new MimeTokenStream(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).build());
    mime.parse(input.bytes());
    for (var state = mime.getState(); state != EntityState.T_END_OF_STREAM; state = mime.next()) {
      if (state == EntityState.T_BODY && PAGES.contains(mime.getBodyDescriptor().getMimeType())) {
        var charset = charset(mime.getBodyDescriptor().getCharset());
        return Optional.of(input.member("page.html", mime.getDecodedInputStream()).in(charset));
      }
    }
    return Optional.empty();
  }

  /** The charset that is named, unless it is the one that stands for none. */
  private static Optional<Charset> charset(String name) {
    try {
      return Optional.ofNullable(name)
          .filter(it -> !it.equalsIgnoreCase("us-ascii"))
          .map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
