package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.serve.door.Role;
import org.standoff.serve.door.User;
import org.standoff.serve.door.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user}: a line for the file of those who may ask a server. */
@Command(
    name = "user",
    description = {
      "Prints the line of a user for serve --users. The password is asked for, or read as the first"
          + " line of standard input; the line does not tell it."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff user anna --role editor >> users.txt"})
final class UserCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "NAME", description = "Letters, digits and . _ @ -")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "reader, who asks, or editor, who corrects as well; reader without it.")
  private String role = Role.READER.label();

  UserCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var user = new User(name, Role.parse(role));
    var password =
        password().orElseThrow(() -> new IllegalArgumentException("no password on standard input"));
    shell.out().println(Users.line(user, password));
    return ExitCode.FOUND;
  }

  /** As it is typed without being shown, where somebody types. */
  private Optional<String> password() throws IOException {
    var console = System.console();
    if (shell.progress() && console.isTerminal()) {
      return Optional.ofNullable(console.readPassword("password of %s: ", name)).map(String::new);
    }
    return Optional.ofNullable(
        new BufferedReader(new InputStreamReader(shell.in(), UTF_8)).readLine());
  }
}
