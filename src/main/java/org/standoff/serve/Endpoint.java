package org.standoff.serve;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;

/**
 * One thing that can be asked.
 *
 * @param method of HTTP
 * @param path below {@code /api/1/}
 * @param parameters that it takes
 * @param isKept whether its answer is the same for all, as long as the pile is, and worth keeping
 */
record Endpoint(
    String method, String path, Set<String> parameters, boolean isKept, Handler handler) {
  /** Answers. What is wrong with a question may be an {@link IllegalArgumentException}. */
  interface Handler {
    Reply answer(Inquiry inquiry) throws IOException, Problem;
  }

  /** Whether a file comes with it, and no JSON. */
  boolean isUpload() {
    return method.equals("POST") && path.equals("files");
  }

  /** Whether the answer is written as it comes, however long it is. */
  boolean isStreamed(QuestionParameters parameters) {
    return path.equals("export") || Inquiry.isStreamed(parameters);
  }

  /** A question that narrows the articles, besides what else it takes. */
  static Endpoint question(String path, Handler handler, String... parameters) {
    Set<String> all = new HashSet<>(QuestionParameters.OF_SELECTION);
    all.addAll(Arrays.asList(parameters));
    return new Endpoint("GET", path, Set.copyOf(all), true, handler);
  }

  static Endpoint get(String path, Handler handler, String... parameters) {
    return new Endpoint("GET", path, Set.of(parameters), false, handler);
  }

  static Endpoint post(String path, Handler handler, String... parameters) {
    return new Endpoint("POST", path, Set.of(parameters), false, handler);
  }
}
