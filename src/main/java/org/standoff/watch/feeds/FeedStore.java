package org.standoff.watch.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.text.Keys;
import org.standoff.watch.LastingFile;

/**
 * A folder with a file for each feed, which holds what came last, and one with what is known of
 * them, a line each. May be shared by threads.
 */
final class FeedStore {
  private static final String STATE = "state";
  private static final int FIELDS = 6;
  private static final int LONGEST_NAME = 60;

  private final Path folder;
  private final Map<URI, FeedRecord> records = new TreeMap<>();

  FeedStore(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    var file = folder.resolve(STATE);
    if (Files.exists(file)) {
      for (var line : Files.readString(file, UTF_8).lines().toList()) {
        read(line).ifPresent(record -> records.put(record.listed(), record));
      }
    }
  }

  /** A line that cannot be read is of a feed of which nothing is known. */
  private static Optional<FeedRecord> read(String line) {
    var fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FeedRecord(
              URI.create(fields[0]),
              URI.create(fields[1]),
              Optional.of(fields[2]).filter(it -> !it.isEmpty()),
              Optional.of(fields[3]).filter(it -> !it.isEmpty()),
              Instant.parse(fields[4]),
              Integer.parseInt(fields[5])));
    } catch (RuntimeException illegible) {
      return Optional.empty();
    }
  }

  synchronized FeedRecord record(URI listed) {
    return records.getOrDefault(listed, FeedRecord.of(listed));
  }

  /** Keeps what is known, and returns when it is lasting. */
  synchronized void keep(FeedRecord record) throws IOException {
    records.put(record.listed(), record);
    var lines = records.values().stream().map(FeedStore::line).collect(Collectors.joining());
    LastingFile.replace(folder.resolve(STATE), lines);
  }

  private static String line(FeedRecord record) {
    return Stream.of(
                record.listed(),
                record.address(),
                record.tag().orElse(""),
                record.modified().orElse(""),
                record.notBefore(),
                record.failures())
            .map(field -> field.toString().replaceAll("[\\t\\r\\n]", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  /** The file of a feed, which need not be there. */
  Path file(URI listed) {
    var readable = (listed.getHost() + listed.getPath()).replaceAll("[^A-Za-z0-9.]+", "-");
    var name = readable.substring(0, Math.min(LONGEST_NAME, readable.length()));
    return folder.resolve(name + "-" + Keys.digest(listed.toString()) + ".feed");
  }

  /** Puts what came in place of what is there, unless it is the same. */
  void put(URI listed, byte[] bytes) throws IOException {
    var file = file(listed);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      LastingFile.replace(file, bytes);
    }
  }
}
