package org.standoff.read.formats.warc;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.read.decoding.NamedCharset;
import org.standoff.read.members.Fetched;
import org.standoff.read.members.Members;
import org.standoff.read.packed.LimitReached;

/** Reads the pages among the records of a crawl. */
final class WarcPages {
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)");

  /** The endings of the files that media types are of; others end in their own names. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/html", "html",
          "application/xhtml+xml", "html",
          "text/plain", "txt",
          "text/markdown", "md",
          "application/pdf", "pdf",
          "application/rss+xml", "rss",
          "application/atom+xml", "atom");

  /** Media types of what pages are made with. */
  private static final Pattern NO_PAGE =
      Pattern.compile("(image|audio|video|font)/.*|text/css|.*(javascript|ecmascript|json|font).*");

  private static final int NOT_FOUND = 400;
  private static final int REDIRECT = 300;

  private final Members members;

  WarcPages(Members members) {
    this.members = members;
  }

  /**
   * Reads a record.
   *
   * @throws LimitReached if no more may be read
   */
  void read(WarcRecord.Whole record) throws LimitReached {
    switch (record.type()) {
      case "response", "resource", "conversion" -> {
        try {
          readPage(record);
        } catch (LimitReached reached) {
          throw reached;
        } catch (IOException broken) {
          members.rejectRecord(
              Integer.toString(record.number()),
              record.address() + " is broken: " + broken.getMessage());
        }
      }
      case "revisit" -> members.skip("page that had not changed", record.address());
      default -> {
        // Requests and notes of the crawler are no pages.
      }
    }
  }

  private void readPage(WarcRecord.Whole record) throws IOException {
    var told = record.contentType();
    var bytes = record.block();
    if (record.isHttp()) {
      var http = HttpMessage.of(bytes);
      if (http.status() >= REDIRECT) {
        var kind = http.status() < NOT_FOUND ? "redirection" : "page that failed";
        members.skip(kind, record.address());
        return;
      }
      told = http.contentType();
      bytes = http.body();
    }
    if (bytes.length == 0) {
      members.skip("empty answer", record.address());
      return;
    }
    var type = told.replaceAll("\\s*;.*", "").toLowerCase(Locale.ROOT);
    if (NO_PAGE.matcher(type).matches()) {
      members.skip(type, record.address());
      return;
    }
    members.readFetched(
        Integer.toString(record.number()),
        new Fetched(fileName(record, type), record.url(), charset(told), bytes));
  }

  private static Optional<Charset> charset(String told) {
    var named = CHARSET.matcher(told);
    return named.find() ? NamedCharset.of(named.group(1)) : Optional.empty();
  }

  /** What the page would be called as a file: after its address, with the ending of its type. */
  private static String fileName(WarcRecord.Whole record, String type) {
    var path = record.address().replaceAll("[?#].*", "");
    var last = path.substring(path.lastIndexOf('/') + 1);
    var stem = last.isEmpty() ? "index" : last.replaceFirst("\\.[A-Za-z]{1,5}$", "");
    if (type.isEmpty()) {
      return last;
    }
    var own = type.substring(type.indexOf('/') + 1).replaceAll("[^a-z0-9]", "");
    return stem + "." + ENDINGS.getOrDefault(type, own);
  }
}
