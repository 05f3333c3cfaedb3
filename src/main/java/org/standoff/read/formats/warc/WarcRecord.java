package org.standoff.read.formats.warc;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A record of a crawl, or what was lost of one. */
sealed interface WarcRecord {
  /** Its number among the records of the file, from 1. */
  int number();

  /**
   * A record that cannot be read.
   *
   * @param what is wrong with it
   */
  record Lost(int number, String what) implements WarcRecord {}

  /** A record that is whole. */
  final class Whole implements WarcRecord {
    private final int number;
    private final Map<String, String> fields;
    private final byte[] block;

    /**
     * A record.
     *
     * @param fields of its header, by their names in lower case
     * @param block what it holds, with the header of HTTP if it is an answer
     */
    Whole(int number, Map<String, String> fields, byte[] block) {
      this.number = number;
      this.fields = Map.copyOf(fields);
      this.block = block;
    }

    @Override
    public int number() {
      return number;
    }

    /** What it holds, which nobody changes. */
    byte[] block() {
      return block;
    }

    /** What it is told to hold: a media type, or nothing. */
    String contentType() {
      return fields.getOrDefault("content-type", "");
    }

    String type() {
      return fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
    }

    /** Where it was found on the web; its number if that is not told. */
    String address() {
      return url().orElse("#" + number);
    }

    Optional<String> url() {
      return Optional.ofNullable(fields.get("warc-target-uri"))
          .map(url -> url.replaceAll("^<|>$", ""));
    }

    /** Whether its block begins with a header of HTTP. */
    boolean isHttp() {
      return contentType().startsWith("application/http");
    }
  }
}
