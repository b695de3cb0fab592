package dev.hearsay.app.web;

import dev.hearsay.app.access.Password;
import dev.hearsay.app.access.PasswordFile;
import dev.hearsay.app.access.PasswordHash;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Knows who has signed in, and signs in who knows the password. Cookies are for this server alone,
 * unseen by scripts, and never sent along from other sites.
 */
final class Gate {

  /** Asked by pages themselves, which doesn't mean that somebody is there. */
  private static final String PROGRESS = "/add/progress";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int UNTIL_CLOSED = -1;

  private final Optional<PasswordFile> password;
  private final boolean secure;
  private final boolean behindProxy;
  private final Consumer<String> log;
  private final Sessions sessions;
  private final LoginThrottle throttle;
  // A hash takes megabytes: two at once are no quicker on a small machine, and take twice as many.
  private final Semaphore hashing = new Semaphore(1, true);

  /**
   * What became of a try.
   *
   * @param session that was opened; empty where none was
   * @param delay until the next try; zero where the password was compared
   */
  record Attempt(Optional<String> session, Duration delay) {}

  Gate(AccessOptions access, boolean secure) {
    this.password = access.password();
    this.secure = secure;
    this.behindProxy = access.behindProxy();
    this.log = access.log();
    this.sessions = new Sessions(access.clock());
    this.throttle = new LoginThrottle(access.clock());
  }

  /** Whether a password has to be known. */
  boolean isGuarded() {
    return password.isPresent();
  }

  /** Whether a request comes from who has signed in; everybody has where there is no password. */
  boolean isOpenTo(Context context) {
    if (password.isEmpty()) {
      return true;
    }
    boolean used = !context.path().equals(PROGRESS);
    return session(context)
        .filter(id -> sessions.isOpen(id, password.get().read(), used))
        .isPresent();
  }

  /** The session that a request names, whether there is one or not. */
  Optional<String> session(Context context) {
    return Optional.ofNullable(context.cookie(name(context, "session")));
  }

  /** What a browser that hasn't signed in is known by, so that forms can be told apart. */
  Optional<String> visitor(Context context) {
    return Optional.ofNullable(context.cookie(name(context, "visitor")));
  }

  /** Gives a browser something to be known by. */
  String welcome(Context context) {
    String visitor = Secrets.random();
    set(context, "visitor", visitor, UNTIL_CLOSED);
    return visitor;
  }

  /** Compares what was typed with the password. */
  Attempt attempt(Context context, String typed) {
    ClientAddress from = ClientAddress.of(context, behindProxy);
    Duration delay = throttle.take(from.network());
    if (!delay.isZero()) {
      return new Attempt(Optional.empty(), delay);
    }
    Optional<PasswordHash> current = password.flatMap(PasswordFile::read);
    if (current.isEmpty()) {
      log.accept("nobody can sign in: the password was removed; hearsay password sets one");
      return new Attempt(Optional.empty(), Duration.ZERO);
    }
    Optional<Boolean> right = isRight(typed, current.get());
    if (right.isEmpty()) {
      return new Attempt(Optional.empty(), PATIENCE);
    }
    if (!right.get()) {
      log.accept("wrong password from " + from.shown());
      return new Attempt(Optional.empty(), Duration.ZERO);
    }
    throttle.succeeded(from.network());
    session(context).ifPresent(sessions::close);
    log.accept("signed in from " + from.shown());
    return new Attempt(Optional.of(sessions.open(current.get())), Duration.ZERO);
  }

  /** Empty where too many others were being compared. */
  private Optional<Boolean> isRight(String typed, PasswordHash hash) {
    Optional<Password> tried = Password.tried(typed);
    if (tried.isEmpty()) {
      return Optional.of(false);
    }
    try {
      if (!hashing.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(hash.matches(tried.get()));
    } finally {
      hashing.release();
    }
  }

  /** Sends a new session to the browser, and forgets what it was known by before. */
  void admit(Context context, String session) {
    set(context, "session", session, UNTIL_CLOSED);
    set(context, "visitor", "", 0);
  }

  /** Ends the session of a request. */
  void leave(Context context) {
    session(context).ifPresent(sessions::close);
    set(context, "session", "", 0);
    if (secure) {
      context.header("Clear-Site-Data", "\"cache\"");
    }
  }

  private void set(Context context, String what, String value, int seconds) {
    context.cookie(
        new Cookie(name(context, what), value, "/", seconds, secure, true, null, SameSite.STRICT));
  }

  /**
   * By the prefix, browsers take the cookie from this host over TLS alone (RFC 6265bis). On
   * loopback the servers of all ports share their cookies, so each has names of its own.
   */
  private String name(Context context, String what) {
    return secure
        ? "__Host-hearsay-" + what
        : "hearsay-" + context.req().getLocalPort() + "-" + what;
  }
}
