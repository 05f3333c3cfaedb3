package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.standoff.annotate.KnownPlaces;
import org.standoff.places.AddedPlaces;
import org.standoff.places.Place;
import org.standoff.places.PlaceFinder;
import picocli.CommandLine.Option;

/** Which places a user adds; a part of every verb that says where places are. */
final class PlacesOption {
  /** What the name of the file that needs no option has behind that of the index. */
  private static final String BESIDE = ".places";

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = {
        "Places that are known besides those of the program, a line each: name | country | latitude"
            + " | longitude. With an index, those of the file .standoff.places beside it are known"
            + " without this."
      })
  private Optional<Path> file = Optional.empty();

  /** Finds places by what the program knows and by the file that is named. */
  PlaceFinder added(Shell shell) throws IOException {
    return finder(shell, file.map(shell.workingDirectory()::resolve));
  }

  /** The same; where no file is named, by the one beside the index if there is one. */
  PlaceFinder beside(IndexOptions index, Shell shell) throws IOException {
    var beside = Optional.of(index.beside(shell, BESIDE)).filter(Files::exists);
    return finder(shell, file.map(shell.workingDirectory()::resolve).or(() -> beside));
  }

  private static PlaceFinder finder(Shell shell, Optional<Path> file) throws IOException {
    List<Place> added = file.isPresent() ? AddedPlaces.read(file.get()) : List.of();
    return new KnownPlaces(shell.models(), added);
  }
}
