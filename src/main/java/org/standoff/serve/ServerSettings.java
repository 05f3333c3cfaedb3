package org.standoff.serve;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * How a pile is served.
 *
 * @param port on the loopback address; 0 for any that is free
 * @param token what whoever asks has to know
 * @param isEditable whether corrections can be made
 * @param workers so many questions are answered at a time
 * @param patience how long somebody waits for an answer
 */
public record ServerSettings(
    int port, String token, boolean isEditable, int workers, Duration patience) {
  private static final int TOKEN_BYTES = 24;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Usual settings, with a new token. */
  public static ServerSettings of(int port, boolean isEditable) {
    var random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return new ServerSettings(
        port,
        Base64.getUrlEncoder().withoutPadding().encodeToString(random),
        isEditable,
        2 * Runtime.getRuntime().availableProcessors(),
        PATIENCE);
  }
}
