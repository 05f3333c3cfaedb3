package org.standoff.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.standoff.serve.door.Doorway;

/**
 * How a pile is served.
 *
 * @param port 0 for any that is free
 * @param doorway by whom and where it can be reached
 * @param tls by which it shows who it is; empty for connections that are not secret
 * @param inbox takes what is dropped onto the page; empty if nothing is
 * @param workers so many questions are answered at a time
 * @param patience how long somebody waits for an answer
 */
public record ServerSettings(
    int port,
    Doorway doorway,
    Optional<SSLContext> tls,
    Optional<Inbox> inbox,
    int workers,
    Duration patience) {
  private static final int TOKEN_BYTES = 24;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Usual settings. */
  public static ServerSettings of(
      int port, Doorway doorway, Optional<SSLContext> tls, Optional<Inbox> inbox) {
    return new ServerSettings(
        port, doorway, tls, inbox, 2 * Runtime.getRuntime().availableProcessors(), PATIENCE);
  }

  /** What nobody guesses. */
  public static String newToken() {
    var random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Where to listen: at this machine alone, or at the host by which others ask for it. */
  InetAddress listensAt() throws IOException {
    return doorway.host().isPresent()
        ? InetAddress.getByName(doorway.host().get())
        : InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }
}
