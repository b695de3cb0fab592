package dev.hearsay.app.watch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

  /**
   * Waits for as long.
   *
   * @throws InterruptedException when whoever waits is to stop
   */
  void of(Duration time) throws InterruptedException;

  /** Real time. */
  static Pause real() {
    return time -> Thread.sleep(time.toMillis());
  }
}
