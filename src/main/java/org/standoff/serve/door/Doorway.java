package org.standoff.serve.door;

import java.util.Optional;

/**
 * Where a server can be reached, and by whom.
 *
 * @param host by which browsers ask for it, besides the names of this machine itself
 * @param isSecret whether nobody on the way can read along (TLS)
 * @param token what whoever asks has to know, where there are no users
 * @param users who may ask; empty for whoever knows the token
 * @param isEditable whether anything may be changed
 */
public record Doorway(
    Optional<String> host,
    boolean isSecret,
    String token,
    Optional<Users> users,
    boolean isEditable) {
  public Doorway {
    if (host.isPresent() && (users.isEmpty() || !isSecret)) {
      throw new IllegalArgumentException(
          "others on the network are answered only with --users FILE and --tls FILE");
    }
  }

  /** The one who knows the token, on this machine. */
  public static Doorway ofToken(String token, boolean isEditable) {
    return new Doorway(Optional.empty(), false, token, Optional.empty(), isEditable);
  }
}
