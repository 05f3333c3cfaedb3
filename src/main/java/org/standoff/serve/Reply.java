package org.standoff.serve;

import java.io.IOException;
import java.io.PrintStream;

/** What is sent back. */
sealed interface Reply {
  String JSON = "application/json";
  String PROBLEM = "application/problem+json";

  String type();

  /** All of it. */
  record Whole(int status, String type, String text) implements Reply {}

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
