package org.standoff.serve.door;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.standoff.serve.http.Problem;

/**
 * Who has signed in: each has a token, which is good as long as it is used. Passwords are tried one
 * after the other, so that to guess them takes long however many try. May be shared by threads.
 */
public final class Sessions {
  private static final Duration LONGEST_UNUSED = Duration.ofHours(12);
  private static final int MOST = 10_000;
  private static final int MOST_TRYING = 20;
  private static final int TOKEN_BYTES = 24;

  private final Users users;
  private final Semaphore one = new Semaphore(1, true);
  private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

  private record Session(User user, long used) {}

  Sessions(Users users) {
    this.users = users;
  }

  /**
   * A new token of whoever has that name and password.
   *
   * @throws Problem if nobody has
   */
  public String signIn(String name, String password) throws Problem, InterruptedException {
    if (one.getQueueLength() >= MOST_TRYING) {
      throw new Problem(Problem.BUSY, "too many sign in at a time: try again in a moment");
    }
    one.acquire();
    try {
      var user = users.find(name, password);
      if (user.isEmpty()) {
        throw new Problem(Problem.NO_TOKEN, "nobody has that name and password");
      }
      return begin(user.get());
    } finally {
      one.release();
    }
  }

  private String begin(User user) {
    var random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    synchronized (sessions) {
      sessions.put(token, new Session(user, System.nanoTime()));
      if (sessions.size() > MOST) {
        sessions.remove(sessions.keySet().iterator().next());
      }
    }
    return token;
  }

  /** Whose token it is, if it is still good. */
  Optional<User> user(String token) {
    synchronized (sessions) {
      var session = Optional.ofNullable(sessions.get(token));
      long now = System.nanoTime();
      if (session.filter(it -> now - it.used < LONGEST_UNUSED.toNanos()).isEmpty()) {
        sessions.remove(token);
        return Optional.empty();
      }
      sessions.put(token, new Session(session.get().user, now));
      return session.map(Session::user);
    }
  }

  /** Makes a token good for nothing. */
  public void signOut(String token) {
    synchronized (sessions) {
      sessions.remove(token);
    }
  }
}
