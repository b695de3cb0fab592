package dev.hearsay.app.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A time that the test makes pass. */
final class PassingClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  /** A little late, so that what the test makes first is of the past already. */
  PassingClock() {
    this(new AtomicReference<>(Instant.now().plus(Duration.ofHours(1))), ZoneOffset.UTC);
  }

  private PassingClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  void pass(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new PassingClock(now, zone); // time passes for both
  }
}
