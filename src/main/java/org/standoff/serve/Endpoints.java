package org.standoff.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.serve.http.Problem;

/** All that can be asked. */
final class Endpoints {
  /** What the paths of all of them begin with. */
  static final String ROOT = "/api/1/";

  private static final List<Endpoint> ALL =
      Stream.of(
              NameEndpoints.all(),
              SentenceEndpoints.all(),
              ClaimEndpoints.all(),
              PileEndpoints.all(),
              ArticleEndpoints.all(),
              WatchEndpoints.all(),
              CorrectionEndpoints.all())
          .flatMap(List::stream)
          .toList();

  private Endpoints() {}

  static List<Endpoint> all() {
    return ALL;
  }

  /** The one that a request is for; {@code HEAD} is for what {@code GET} is. */
  static Endpoint of(String method, String path) throws Problem {
    var there = ALL.stream().filter(one -> path.equals(ROOT + one.path())).toList();
    if (there.isEmpty()) {
      throw new Problem(
          Problem.NOT_FOUND,
          "nothing is asked at "
              + path
              + ": there are "
              + ALL.stream().map(Endpoint::path).distinct().collect(Collectors.joining(", ")));
    }
    var wanted = method.equals("HEAD") ? "GET" : method;
    Optional<Endpoint> found =
        there.stream().filter(one -> one.method().equals(wanted)).findFirst();
    return found.orElseThrow(() ->
        new Problem(
            Problem.NO_SUCH_METHOD,
            path
                + " is asked by "
                + there.stream().map(Endpoint::method).collect(Collectors.joining(" or "))));
  }
}
