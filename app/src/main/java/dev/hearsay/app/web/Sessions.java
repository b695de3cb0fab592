package dev.hearsay.app.web;

import dev.hearsay.app.access.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has signed in. Sessions are kept in memory, so a restart ends them; another password does
 * too, and so does time: some since the last request, more since the beginning. Looked up by a hash
 * of the identifier, so that how long that takes says nothing about it.
 */
final class Sessions {

  /** Without a request for so long, a session is over. */
  static final Duration IDLE = Duration.ofHours(1);

  /** After so long it is over in any case. */
  static final Duration LONGEST = Duration.ofHours(12);

  /** One more ends the one that wasn't used for longest. */
  static final int MOST = 500;

  private record Session(PasswordHash under, Instant opened, Instant used) {}

  private final Clock clock;
  private final Map<String, Session> open = new LinkedHashMap<>(16, 0.75f, true);

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Opens one for who knew a password; gives its identifier, which is new and can't be guessed. */
  synchronized String open(PasswordHash under) {
    Instant now = clock.instant();
    open.values().removeIf(session -> isOver(session, now));
    if (open.size() >= MOST) {
      open.remove(open.keySet().iterator().next());
    }
    String id = Secrets.random();
    open.put(key(id), new Session(under, now, now));
    return id;
  }

  /**
   * Whether it's one, under the password as it is now.
   *
   * @param used whether somebody uses it, or only a page asks by itself
   */
  synchronized boolean isOpen(String id, Optional<PasswordHash> current, boolean used) {
    Instant now = clock.instant();
    Session session = open.get(key(id));
    if (session == null) {
      return false;
    }
    if (isOver(session, now) || !current.equals(Optional.of(session.under()))) {
      open.remove(key(id));
      return false;
    }
    if (used) {
      open.put(key(id), new Session(session.under(), session.opened(), now));
    }
    return true;
  }

  private static boolean isOver(Session session, Instant now) {
    return !now.isBefore(session.used().plus(IDLE))
        || !now.isBefore(session.opened().plus(LONGEST));
  }

  synchronized void close(String id) {
    open.remove(key(id));
  }

  synchronized int size() {
    return open.size();
  }

  private static String key(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
