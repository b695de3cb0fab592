package dev.hearsay.app.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often passwords may be tried. Who fails more often than people mistype waits before the next
 * try, twice as long after each. All who fail together are held to a rate, whatever addresses they
 * come from; who has signed in before isn't kept waiting by them. What is remembered is bounded.
 */
final class LoginThrottle {

  /** Tries from one network before it has to wait. */
  static final int FREE = 5;

  /** Failures from everywhere before there is one {@link #BETWEEN} at a time. */
  static final int FREE_IN_ALL = 60;

  static final Duration BETWEEN = Duration.ofSeconds(10);
  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Duration FORGOTTEN = Duration.ofHours(24);
  private static final int MOST_NETWORKS = 10_000;
  private static final int MOST_KNOWN = 1_000;

  private record Failures(int count, Instant last) {

    Instant next() {
      int beyond = count - FREE;
      if (beyond < 0) {
        return last;
      }
      Duration wait = Duration.ofSeconds(1L << Math.min(beyond, 20));
      return last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
  }

  private final Clock clock;
  private final Map<String, Failures> failures = bounded(MOST_NETWORKS);
  private final Map<String, Boolean> known = bounded(MOST_KNOWN);
  // When the failures from everywhere would be used up at the allowed rate (GCRA, ITU-T I.371).
  private Instant usedUp = Instant.EPOCH;

  LoginThrottle(Clock clock) {
    this.clock = clock;
  }

  private static <T> Map<String, T> bounded(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > most;
      }
    };
  }

  /**
   * Asks for a try. It counts as failed until {@link #succeeded} says otherwise, so that many at
   * once are no way around.
   *
   * @return how long to wait instead; zero where the password may be tried
   */
  synchronized Duration take(String network) {
    Instant now = clock.instant();
    Failures before = failures.getOrDefault(network, new Failures(0, Instant.EPOCH));
    if (now.isAfter(before.last().plus(FORGOTTEN))) {
      before = new Failures(0, Instant.EPOCH);
    }
    if (now.isBefore(before.next())) {
      return Duration.between(now, before.next());
    }
    if (known.get(network) == null) {
      Instant earliest = usedUp.minus(BETWEEN.multipliedBy(FREE_IN_ALL - 1L));
      if (now.isBefore(earliest)) {
        return Duration.between(now, earliest);
      }
      usedUp = (usedUp.isBefore(now) ? now : usedUp).plus(BETWEEN);
    }
    failures.put(network, new Failures(before.count() + 1, now));
    return Duration.ZERO;
  }

  /** The try that was asked for last from there was a good one. */
  synchronized void succeeded(String network) {
    failures.remove(network);
    if (known.put(network, true) == null) {
      usedUp = usedUp.minus(BETWEEN);
    }
  }

  /** How many networks are remembered. */
  synchronized int size() {
    return failures.size() + known.size();
  }
}
