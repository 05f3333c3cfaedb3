import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Writes the coasts of the map of serve's page as a module: java -cp JACKSON .ci/Coast.java
 * land-110m.json, of the npm package world-atlas 2.0.2 (Natural Earth, in the public domain), to
 * standard output. A unit of the path is a tenth of a degree, east and south count up.
 */
final class Coast {
  /** All the way round the earth. */
  private static final long ROUND = 3600;

  private final JsonNode topology;
  private final StringBuilder path = new StringBuilder();

  private Coast(JsonNode topology) {
    this.topology = topology;
  }

  public static void main(String... arguments) throws IOException {
    var coast = new Coast(new ObjectMapper().readTree(Path.of(arguments[0]).toFile()));
    for (var land : coast.topology.path("objects").path("land").path("geometries")) {
      coast.add(land.path("arcs"), land.path("type").asText().equals("MultiPolygon") ? 2 : 1);
    }
    var out = new PrintStream(System.out, true, UTF_8);
    out.print("// The coasts of Natural Earth, in the public domain; made by .ci/Coast.java.\n");
    out.print("export const COAST = \"" + coast.path + "\";\n");
  }

  private void add(JsonNode arcs, int depth) {
    for (var part : arcs) {
      if (depth > 1) {
        add(part, depth - 1);
      } else {
        ring(part);
      }
    }
  }

  /** Draws a ring, and once more on the other side of the map if it goes beyond an edge. */
  private void ring(JsonNode arcs) {
    int start = path.length();
    boolean beyond = false;
    long east = Long.MIN_VALUE;
    long lastX = Long.MIN_VALUE;
    long lastY = 0;
    for (var number : arcs) {
      var points = points(number.asInt());
      // A coast that goes on at the other edge of the map is drawn beyond this one.
      for (int i = 0; i < points.length; i += 2) {
        long before = i == 0 ? lastX : points[i - 2];
        if (before != Long.MIN_VALUE) {
          points[i] += ROUND * Math.round((double) (before - points[i]) / ROUND);
        }
        beyond |= Math.abs(points[i]) > ROUND / 2;
      }
      for (int i = 0; i < points.length; i += 2) {
        if (lastX == Long.MIN_VALUE) {
          path.append('M').append(points[i]).append(' ').append(points[i + 1]);
        } else if (points[i] != lastX || points[i + 1] != lastY) {
          path.append('l').append(points[i] - lastX).append(' ').append(points[i + 1] - lastY);
        }
        lastX = points[i];
        east = Math.max(east, lastX);
        lastY = points[i + 1];
      }
    }
    path.append('z');
    if (beyond) {
      var ring = path.substring(start);
      int blank = ring.indexOf(' ');
      long x = Long.parseLong(ring.substring(1, blank));
      path.append('M').append(east > ROUND / 2 ? x - ROUND : x + ROUND);
      path.append(ring.substring(blank));
    }
  }

  /** The points of an arc, turned round where its number is negative. */
  private long[] points(int number) {
    var arc = topology.path("arcs").get(number < 0 ? ~number : number);
    var scale = topology.path("transform").path("scale");
    var shift = topology.path("transform").path("translate");
    var points = new long[2 * arc.size()];
    long x = 0;
    long y = 0;
    for (int i = 0; i < arc.size(); i++) {
      x += arc.get(i).get(0).asLong();
      y += arc.get(i).get(1).asLong();
      int at = 2 * (number < 0 ? arc.size() - 1 - i : i);
      points[at] = Math.round(10 * (x * scale.get(0).asDouble() + shift.get(0).asDouble()));
      points[at + 1] = -Math.round(10 * (y * scale.get(1).asDouble() + shift.get(1).asDouble()));
    }
    return points;
  }
}
