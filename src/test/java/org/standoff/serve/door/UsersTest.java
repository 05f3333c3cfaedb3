package org.standoff.serve.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.serve.http.Problem;

/** Who may ask a server of a team. */
class UsersTest {
  private static final User ANNA = new User("anna", Role.EDITOR);

  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("users.txt"), String.join("\n", lines));
  }

  /** As a user's line is, but with so few rounds of hashing that a test can try many. */
  private static String line(String password) {
    return "anna:editor:" + Passwords.kept(password, 10);
  }

  @Test
  void aPasswordIsKnownAgainAndNotTold() throws IOException {
    var line = Users.line(ANNA, "correct horse");
    assertThat(line).startsWith("anna:editor:pbkdf2-sha512$210000$").doesNotContain("horse");
    assertThat(line("correct horse")).isNotEqualTo(line("correct horse"));
    var users = Users.read(file("# the desk", "", line("correct horse")));
    assertThat(users.find("anna", "correct horse")).hasValue(ANNA);
    for (var wrong : new String[] {"", "correct horse ", "Correct horse", "x".repeat(5000)}) {
      assertThat(users.find("anna", wrong)).isEmpty();
    }
    assertThat(users.find("ann", "correct horse")).isEmpty();
    assertThat(users.find("", "nobody at all")).isEmpty();
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() throws IOException {
    var line = line("correct horse");
    assertThatThrownBy(() -> Users.read(file(line, "ben:editor:secret")))
        .hasMessageEndingWith("users.txt:2 is no line of a user: make one with standoff user NAME");
    assertThatThrownBy(() -> Users.read(file(line, line)))
        .hasMessageEndingWith("users.txt:2: 'anna' is there twice");
    assertThatThrownBy(() -> Users.read(file(line.replace("editor", "chief"))))
        .hasMessageEndingWith("users.txt:1: no role 'chief': there are reader, editor");
    assertThatThrownBy(() -> Users.read(file("# nobody"))).hasMessageContaining("has no user");
    assertThatThrownBy(() -> Users.line(ANNA, "short")).hasMessageContaining("at least 8");
    assertThatThrownBy(() -> new User("a b", Role.READER)).hasMessageContaining("no name");
  }

  @Test
  void aTokenIsGoodUntilItIsGivenBack() throws Exception {
    var sessions = new Sessions(Users.read(file(line("correct horse"))));
    assertThatThrownBy(() -> sessions.signIn("anna", "wrong"))
        .isInstanceOf(Problem.class)
        .hasMessage("nobody has that name and password");
    var token = sessions.signIn("anna", "correct horse");
    assertThat(sessions.signIn("anna", "correct horse")).isNotEqualTo(token);
    assertThat(sessions.user(token)).hasValue(ANNA);
    assertThat(sessions.user(token + "x")).isEmpty();
    sessions.signOut(token);
    assertThat(sessions.user(token)).isEmpty();
  }

  @Test
  void whoIsNobodyTakesAsManyRoundsAsTheOthers() {
    var nobody = Passwords.ofNobody(1234);
    assertThat(Passwords.isKept(nobody)).isTrue();
    assertThat(Passwords.rounds(nobody)).isEqualTo(1234);
    assertThat(Passwords.matches("", nobody)).isFalse();
  }

  @Test
  void othersOnTheNetworkNeedUsersAndSecrecy() {
    assertThatThrownBy(
            () -> new Doorway(Optional.of("desk.example"), true, "t", Optional.empty(), false))
        .hasMessageContaining("only with --users FILE and --tls FILE");
  }
}
