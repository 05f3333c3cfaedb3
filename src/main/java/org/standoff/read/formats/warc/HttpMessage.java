package org.standoff.read.formats.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.standoff.read.packed.LimitReached;

/**
 * What a server answered. Chunks and packing are undone; crawlers often did that before and left
 * the header as it was, so that only what is there is believed.
 */
final class HttpMessage {
  /** No page is longer, unpacked. */
  private static final int LONGEST = 32 << 20;

  private static final Pattern STATUS = Pattern.compile("HTTP/\\S+\\s+(\\d{3})\\b.*");
  private static final Pattern SIZE = Pattern.compile("([0-9a-fA-F]{1,7})\\s*(;.*)?");

  private final int status;
  private final String contentType;
  private final byte[] body;

  private HttpMessage(int status, String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /** Such as 200; 0 if none is told. */
  int status() {
    return status;
  }

  /** A media type in lower case, perhaps with a charset; or nothing. */
  String contentType() {
    return contentType;
  }

  /** What was sent, which nobody changes. */
  byte[] body() {
    return body;
  }

  /**
   * Takes an answer apart.
   *
   * @throws IOException if it is packed and broken
   */
  static HttpMessage of(byte[] block) throws IOException {
    int end = endOfHeader(block);
    var header = new String(block, 0, end, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
    var status = STATUS.matcher(header[0]);
    Map<String, String> fields = new HashMap<>();
    for (var line : header) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.put(name, line.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
      }
    }
    var body = Arrays.copyOfRange(block, end, block.length);
    if (fields.getOrDefault("transfer-encoding", "").contains("chunked")) {
      body = withoutChunks(body);
    }
    body = unpacked(body, fields.getOrDefault("content-encoding", ""));
    return new HttpMessage(
        status.matches() ? Integer.parseInt(status.group(1)) : 0,
        fields.getOrDefault("content-type", ""),
        body);
  }

  private static int endOfHeader(byte[] block) {
    for (int i = 0; i + 1 < block.length; i++) {
      if (block[i] == '\n') {
        if (block[i + 1] == '\n') {
          return i + 2;
        }
        if (block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return block.length;
  }

  /** The body without the sizes of its chunks; from where these are wrong, as it is. */
  private static byte[] withoutChunks(byte[] body) {
    var whole = new ByteArrayOutputStream(body.length);
    int next = 0;
    while (next < body.length) {
      int end = next;
      while (end < body.length && body[end] != '\n' && end - next < 100) {
        end++;
      }
      var line = new String(body, next, end - next, StandardCharsets.ISO_8859_1).strip();
      var size = SIZE.matcher(line);
      boolean isEmpty = line.isEmpty() && next > 0;
      if (!isEmpty && !size.matches()) {
        whole.write(body, next, body.length - next);
        return whole.toByteArray();
      }
      int start = Math.min(end + 1, body.length);
      if (isEmpty) {
        next = start;
        continue;
      }
      int length = Integer.parseInt(size.group(1), 16);
      if (length == 0) {
        return whole.toByteArray();
      }
      int count = Math.min(length, body.length - start);
      whole.write(body, start, count);
      next = start + count;
    }
    return whole.toByteArray();
  }

  private static byte[] unpacked(byte[] body, String encoding) throws IOException {
    var packed = new ByteArrayInputStream(body);
    return switch (encoding) {
      case "gzip", "x-gzip" -> isGzip(body) ? all(new GZIPInputStream(packed)) : body;
      case "deflate" -> inflated(body);
      case "br" -> withoutBrotli(body);
      default -> body;
    };
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
  }

  /** With the header of zlib, or without as some servers have it, or not packed at all. */
  private static byte[] inflated(byte[] body) throws IOException {
    boolean zlib =
        body.length > 2
            && (body[0] & 0x0F) == 8
            && ((body[0] & 0xFF) << 8 | (body[1] & 0xFF)) % 31 == 0;
    if (!zlib && body.length > 0 && body[0] == '<') {
      return body;
    }
    var inflater = new Inflater(!zlib);
    try {
      return all(new InflaterInputStream(new ByteArrayInputStream(body), inflater));
    } finally {
      inflater.end();
    }
  }

  private static byte[] withoutBrotli(byte[] body) throws IOException {
    try {
      return all(new BrotliInputStream(new ByteArrayInputStream(body)));
    } catch (LimitReached reached) {
      throw reached;
    } catch (IOException | RuntimeException broken) {
      if (body.length > 0 && body[0] == '<') {
        return body;
      }
      throw new IOException("is packed by Brotli, and broken", broken);
    }
  }

  private static byte[] all(InputStream unpacked) throws IOException {
    var bytes = unpacked.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new LimitReached("unpacks to more than " + (LONGEST >> 20) + " MB: no page does");
    }
    return bytes;
  }
}
