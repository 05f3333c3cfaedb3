package org.standoff.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.annotate.BundledModels;
import org.standoff.annotate.ModelFiles;
import org.standoff.output.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: what is installed, is it sound, and what is to be done where it is not? */
@Command(
    name = "doctor",
    description = {
      "Tells what is installed and whether it is sound: the program, its Java, its start cache, its"
          + " models, and the index, of which every article is checked. What is to be done stands"
          + " below what is not as it should be."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code: 0 if all is sound, 2 if something is not.",
      "",
      "Example:",
      "  standoff doctor"
    })
final class DoctorCommand implements Callable<Integer> {
  private static final String CACHE = "start cache";
  private static final Path MAPPED = Path.of("/proc/self/maps");

  private final Shell shell;

  @Option(names = "--format", paramLabel = "text|jsonl", description = "How it is printed.")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec;
  @Mixin private IndexOptions index = new IndexOptions();

  DoctorCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.CSV) {
      throw new IllegalArgumentException("doctor prints text or jsonl");
    }
    var findings = List.of(program(), java(), cache(), models(), index());
    for (var finding : findings) {
      shell.out().println(format == Format.JSONL ? finding.json() : finding.text());
    }
    return findings.stream().anyMatch(Finding::isWrong) ? ExitCode.ERROR : ExitCode.FOUND;
  }

  private Finding program() {
    var place = DoctorCommand.class.getProtectionDomain().getCodeSource().getLocation();
    var version = String.join(" ", spec.root().version());
    return Finding.sound("program", version + " in " + Path.of(URI.create(place.toString())));
  }

  private static Finding java() {
    return Finding.sound(
        "java",
        String.format(
            Locale.ROOT,
            "%s of %s in %s; at most %,d MB",
            Runtime.version(),
            System.getProperty("java.vendor"),
            System.getProperty("java.home"),
            Runtime.getRuntime().maxMemory() >> 20));
  }

  /** Java goes on without a cache that does not fit it, and says nothing. */
  private static Finding cache() throws IOException {
    var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    var file = machine.getVMOption("AOTCache").getValue();
    if (file == null || file.isEmpty()) {
      return Finding.toDo(
          CACHE,
          "none: every question takes half a second longer",
          "start it by its launcher, once as a user who may write beside it or has a home");
    }
    return isMapped(Path.of(file))
        ? Finding.sound(CACHE, file)
        : Finding.toDo(CACHE, file + " does not fit this Java", "remove it: one is made anew");
  }

  /** Whether this process uses a file as memory; told by Linux alone, and believed elsewhere. */
  private static boolean isMapped(Path file) throws IOException {
    if (!Files.isReadable(MAPPED)) {
      return true;
    }
    var place = file.toRealPath().toString();
    return Files.readAllLines(MAPPED).stream().anyMatch(line -> line.endsWith(place));
  }

  private static Finding models() {
    var problems = BundledModels.problems();
    return problems.isEmpty()
        ? Finding.sound("models", String.join(" ", BundledModels.files()))
        : Finding.wrong("models", String.join("; ", problems), "install the program again");
  }

  private Finding index() throws IOException {
    var library = index.toWrite(shell);
    if (!library.exists()) {
      return Finding.sound("index", "none here; standoff ingest PATH... makes one");
    }
    try {
      List<String> problems = new ArrayList<>();
      int articles = library.verify(problems::add);
      var told = String.format(Locale.ROOT, "%s, %,d articles", index.beside(shell, ""), articles);
      if (!problems.isEmpty()) {
        return Finding.wrong(
            "index",
            String.format(Locale.ROOT, "%s, %,d problems", told, problems.size()),
            "standoff verify names them; standoff ingest --rebuild mends annotations, ingesting the"
                + " files again mends the rest");
      }
      var models = library.statistics().models();
      return models.equals(ModelFiles.standard().id()) || articles == 0
          ? Finding.sound("index", told)
          : Finding.toDo(
              "index",
              told + ", annotated by " + models,
              "standoff ingest --rebuild annotates them by the models of today");
    } catch (IOException e) {
      // What it says has the way out.
      return Finding.wrong("index", Reason.of(e), "");
    }
  }
}
