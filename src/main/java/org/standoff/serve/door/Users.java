package org.standoff.serve.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who may ask a server of a team, read from a file once: a line for each, {@code
 * NAME:ROLE:PASSWORD}, the password as {@link #line} has it. Lines that are blank or begin with
 * {@code #} count as nothing.
 */
public final class Users {
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 1000;

  private final Map<String, Entry> entries = new HashMap<>();

  /** Against this, passwords of those who do not exist are tried, which takes as long. */
  private String nobody = Passwords.ofNobody(1);

  private record Entry(User user, String kept) {}

  private Users() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is not as it should be, with its place
   */
  public static Users read(Path file) throws IOException {
    var users = new Users();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        users.add(line.strip(), file + ":" + number);
      }
    }
    if (users.entries.isEmpty()) {
      throw new IllegalArgumentException(
          file + " has no user: add one, standoff user NAME >> " + file);
    }
    users.nobody = Passwords.ofNobody(users.mostRounds());
    return users;
  }

  private int mostRounds() {
    return entries.values().stream().map(Entry::kept).mapToInt(Passwords::rounds).max().orElse(1);
  }

  private void add(String line, String place) {
    var parts = line.split(":", 3);
    if (parts.length < 3 || !Passwords.isKept(parts[2])) {
      throw new IllegalArgumentException(
          place + " is no line of a user: make one with standoff user NAME");
    }
    try {
      var user = new User(parts[0], Role.parse(parts[1]));
      if (entries.put(user.name(), new Entry(user, parts[2])) != null) {
        throw new IllegalArgumentException("'" + user.name() + "' is there twice");
      }
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
    }
  }

  /** The line of a user in such a file; another one each time, for the same password. */
  public static String line(User user, String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new IllegalArgumentException(
          "a password has at least " + SHORTEST_PASSWORD + " characters");
    }
    return user.name() + ":" + user.role().label() + ":" + Passwords.kept(password);
  }

  /** Who has that name and password. It takes as long where there is nobody of that name. */
  Optional<User> find(String name, String password) {
    var entry = Optional.ofNullable(entries.get(name));
    var given = password.length() > LONGEST_PASSWORD ? "" : password;
    boolean isRight = Passwords.matches(given, entry.map(Entry::kept).orElse(nobody));
    return entry.filter(_ -> isRight).map(Entry::user);
  }
}
