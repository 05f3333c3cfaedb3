package org.standoff.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;

/** What is sent back. */
public sealed interface Reply {
  String JSON = "application/json";
  String PROBLEM = "application/problem+json";

  String type();

  /** All of it. */
  record Whole(int status, String type, String text) implements Reply {
    /** The same, to be kept for others who ask. */
    public Packed packed() {
      return new Packed(type, ByteBuffer.wrap(Gzip.pack(text.getBytes(UTF_8))));
    }
  }

  /**
   * An answer that is kept.
   *
   * @param packed as gzip packs it, to be read by duplicates
   */
  record Packed(String type, ByteBuffer packed) implements Reply {
    /** The bytes of the packed answer. */
    byte[] bytes() {
      var bytes = new byte[packed.remaining()];
      packed.duplicate().get(bytes);
      return bytes;
    }
  }

  /**
   * It is written as it comes, to be kept as a file.
   *
   * @param fileName a plain name
   */
  record Streamed(String type, String fileName, Writing writing) implements Reply {}

  /** Writes a body. */
  interface Writing {
    void write(PrintStream out) throws IOException;
  }

  static Reply json(String json) {
    return new Whole(200, JSON, json);
  }

  static Reply of(Problem problem) {
    return new Whole(problem.status(), PROBLEM, problem.json());
  }
}
