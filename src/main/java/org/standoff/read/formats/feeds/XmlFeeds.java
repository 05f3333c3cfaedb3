package org.standoff.read.formats.feeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.decoding.Decoded;
import org.standoff.read.decoding.NamedCharset;

/** RSS 0.9 to 2.0, RDF and Atom: an article an entry, however broken the XML is. */
public final class XmlFeeds implements FileFormat {
  private static final int MAXIMUM_BYTES = 16 << 20;

  /** What may stand before the first tag, and the tag; nothing in it is tried twice. */
  private static final Pattern ROOT =
      Pattern.compile(
          "(?:\\s++|<\\?[^>]*+>|<!--(?:[^-]++|-(?!->))*+-->|<![^>\\[]*+(?:\\[[^\\]]*+\\])?+[^>]*+>)*+"
              + "<(rss|rdf:rdf|(?:\\w++:)?feed|channel)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

  private static final Pattern END =
      Pattern.compile("</(rss|rdf:rdf|(\\w+:)?feed|channel)\\s*>\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

  @Override
  public List<String> names() {
    return List.of("feeds");
  }

  @Override
  public List<String> endings() {
    return List.of("rss", "atom", "rdf", "xml");
  }

  @Override
  public FormatClaim claim(Input input) {
    return ROOT.matcher(input.head().text().replace("\0", "")).lookingAt()
        ? FormatClaim.CERTAIN
        : FormatClaim.NONE;
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
              input.name(), "is longer than " + (MAXIMUM_BYTES >> 20) + " MB: no feed is"));
      return;
    }
    var source = source(bytes, input);
    FeedArticles.give(XmlFeed.entries(source), input, sink);
    if (!END.matcher(source).find(Math.max(0, source.length() - 200))) {
      sink.rejection(
          Rejection.noArticle(input.name(), "has no end: it is cut, and what followed is lost"));
    }
  }

  private static String source(byte[] bytes, Input input) {
    var start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    var named = ENCODING.matcher(start);
    var told = named.find() ? NamedCharset.of(named.group(1)).or(input::charset) : input.charset();
    return CONTROLS.matcher(Decoded.said(bytes, told).text()).replaceAll(" ");
  }
}
