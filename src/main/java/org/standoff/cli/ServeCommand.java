package org.standoff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.standoff.read.formats.Formats;
import org.standoff.search.Library;
import org.standoff.serve.Inbox;
import org.standoff.serve.Server;
import org.standoff.serve.ServerSettings;
import org.standoff.serve.door.Doorway;
import org.standoff.serve.door.Tls;
import org.standoff.serve.door.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: the pile in a browser. */
@Command(
    name = "serve",
    description = {
      "Opens the index in a browser: prints the address to open, and answers until it is"
          + " interrupted. PATHs are read first, as by ingest.",
      "Only programs on this machine that know the address are answered; it is another one each"
          + " time. Articles that are ingested meanwhile appear by themselves.",
      "For a team: standoff user makes the lines of --users, --tls makes connections secret, and"
          + " --host lets others on the network in.",
      "What the page asks, programs can ask, too: docs/openapi.yaml describes it."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  standoff serve seeds", "  standoff serve --edit --port 8080"})
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 7878;

  private final Shell shell;

  @Parameters(paramLabel = "PATH", description = "Read these files and folders first.")
  private List<String> paths = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to answer at; 7878 without it, 0 for any that is free.")
  private int port = USUAL_PORT;

  @Option(
      names = "--edit",
      description =
          "Let who is who be corrected in the page, as by fix, and files be dropped onto it;"
              + " without it nothing can be changed.")
  private boolean edit;

  @Option(
      names = "--drop",
      paramLabel = "FOLDER",
      description =
          "Where files that are dropped onto the page are kept, and read from; 'dropped' in the"
              + " folder it was started in without it.")
  private Path dropped = Path.of("dropped");

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Who may ask, in place of whoever knows the address: lines as standoff user makes them."
              + " With --edit, those who are editors correct, and the log has their names.")
  private Optional<Path> users = Optional.empty();

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description =
          "A key with its certificate (PKCS #12), by which connections are secret. Its password is"
              + " in the environment, STANDOFF_TLS_PASSWORD.")
  private Optional<Path> tls = Optional.empty();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "Answer others on the network, too, who ask for this machine by this name; only with"
              + " --users and --tls.")
  private Optional<String> host = Optional.empty();

  @Mixin private IndexOptions index = new IndexOptions();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private ModelOptions model = new ModelOptions();

  ServeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 0xFFFF) {
      throw new IllegalArgumentException("--port " + port + ": there are 0 to 65535");
    }
    for (var path : paths) {
      if (!shell.workingDirectory().resolve(Path.of(path)).toFile().exists()) {
        throw new IllegalArgumentException(path + ": no such file or folder");
      }
    }
    var library = paths.isEmpty() ? index.toRead(shell) : index.toWrite(shell);
    if (!paths.isEmpty()) {
      new Ingesting(shell, library, model, Formats.reader(shell.in())).update(paths);
    }
    var settings =
        settings(new Inbox(shell.workingDirectory().resolve(dropped), file -> take(file, library)));
    try (var server =
        Server.start(
            library,
            places.beside(index, shell),
            settings,
            failure -> shell.say("a request failed: " + Reason.of(failure)))) {
      shell.out().println(server.address());
      shell.out().flush();
      shell.say("open this address in a browser; Ctrl-C ends it");
      new CountDownLatch(1).await();
      return ExitCode.FOUND;
    } catch (BindException taken) {
      throw new IOException(
          "port " + port + " is in use: end the other standoff serve, or use --port", taken);
    }
  }

  private void take(Path file, Library library) throws IOException {
    new Ingesting(shell, library, model, Formats.reader(InputStream.nullInputStream()))
        .read(List.of(file.toString()), UnaryOperator.identity());
  }

  private ServerSettings settings(Inbox inbox) throws IOException {
    var known = Optional.<Users>empty();
    if (users.isPresent()) {
      known = Optional.of(Users.read(shell.workingDirectory().resolve(users.get())));
    }
    var key = Optional.<SSLContext>empty();
    if (tls.isPresent()) {
      var password = Optional.ofNullable(System.getenv("STANDOFF_TLS_PASSWORD")).orElse("");
      key = Optional.of(Tls.read(shell.workingDirectory().resolve(tls.get()), password));
    }
    var token = ServerSettings.newToken();
    return ServerSettings.of(
        port, new Doorway(host, tls.isPresent(), token, known, edit), key, Optional.of(inbox));
  }
}
