package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How often passwords may be tried. */
class LoginThrottleTest {

  private final PassingClock clock = new PassingClock();
  private final LoginThrottle throttle = new LoginThrottle(clock);

  @Test
  void whoFailsWaitsTwiceAsLongEachTime() {
    for (int i = 0; i < LoginThrottle.FREE; i++) {
      assertEquals(Duration.ZERO, throttle.take("a"));
    }
    Duration expected = Duration.ofSeconds(1);
    for (int i = 0; i < 30; i++) {
      Duration delay = throttle.take("a");
      assertEquals(expected, delay);
      assertEquals(expected, throttle.take("a"), "asking in vain costs nothing");
      clock.pass(delay.minusMillis(1));
      assertFalse(throttle.take("a").isZero());
      clock.pass(Duration.ofMillis(1));
      assertEquals(Duration.ZERO, throttle.take("a"));
      expected =
          expected.multipliedBy(2).compareTo(LoginThrottle.LONGEST) > 0
              ? LoginThrottle.LONGEST
              : expected.multipliedBy(2);
    }
    assertEquals(Duration.ZERO, throttle.take("b"), "others don't wait");
    clock.pass(Duration.ofHours(25));
    assertEquals(Duration.ZERO, throttle.take("a"));
    assertEquals(Duration.ZERO, throttle.take("a"));
  }

  @Test
  void whoSucceedsBeginsAnew() {
    for (int round = 0; round < 20; round++) {
      for (int i = 0; i < LoginThrottle.FREE - 1; i++) {
        assertEquals(Duration.ZERO, throttle.take("a"), "round " + round);
      }
      throttle.succeeded("a");
    }
  }

  @Test
  void manyAddressesTogetherAreHeldToARate() {
    throttle.take("friend");
    throttle.succeeded("friend");
    for (int i = 0; i < LoginThrottle.FREE_IN_ALL; i++) {
      assertEquals(Duration.ZERO, throttle.take("bot " + i));
    }
    assertEquals(LoginThrottle.BETWEEN, throttle.take("another bot"));
    assertEquals(Duration.ZERO, throttle.take("friend"), "who was here before doesn't wait");
    int tried = 0;
    for (int second = 0; second < 1_000; second++) {
      clock.pass(Duration.ofSeconds(1));
      tried += throttle.take("later bot " + second).isZero() ? 1 : 0;
    }
    assertEquals(1_000 / LoginThrottle.BETWEEN.toSeconds(), tried);
  }

  @Test
  void whatIsRememberedIsBounded() {
    for (int i = 0; i < 30_000; i++) {
      throttle.take("bot " + i);
      throttle.succeeded("friend " + i);
      clock.pass(LoginThrottle.BETWEEN);
    }
    assertTrue(throttle.size() <= 11_000, "remembers " + throttle.size());
  }
}
