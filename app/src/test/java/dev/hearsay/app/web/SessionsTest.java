package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.app.access.PasswordHash;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long who has signed in stays so. */
class SessionsTest {

  private static final PasswordHash HASH =
      new PasswordHash(
          "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
  private static final PasswordHash OTHER =
      new PasswordHash(
          "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/5");

  private final PassingClock clock = new PassingClock();
  private final Sessions sessions = new Sessions(clock);

  private boolean isOpen(String id) {
    return sessions.isOpen(id, Optional.of(HASH), true);
  }

  @Test
  void sessionNobodyUsesEnds() {
    String id = sessions.open(HASH);
    clock.pass(Sessions.IDLE.minusSeconds(1));
    assertTrue(isOpen(id));
    clock.pass(Sessions.IDLE.minusSeconds(1));
    assertTrue(sessions.isOpen(id, Optional.of(HASH), false), "a page that asks by itself");
    clock.pass(Duration.ofSeconds(1));
    assertFalse(isOpen(id));
    assertFalse(isOpen(id));
    assertEquals(0, sessions.size());
  }

  @Test
  void sessionInUseEndsAllTheSame() {
    String id = sessions.open(HASH);
    Duration passed = Duration.ZERO;
    while (passed.compareTo(Sessions.LONGEST) < 0) {
      assertTrue(isOpen(id), "after " + passed);
      clock.pass(Duration.ofMinutes(30));
      passed = passed.plusMinutes(30);
    }
    assertFalse(isOpen(id));
  }

  @Test
  void anotherPasswordEndsIt() {
    String id = sessions.open(HASH);
    assertFalse(sessions.isOpen(id, Optional.of(OTHER), true));
    assertFalse(isOpen(id), "and it doesn't come back with the old one");
    id = sessions.open(HASH);
    assertFalse(sessions.isOpen(id, Optional.empty(), true));
  }

  @Test
  void noMoreThanSoManyAreKept() {
    String first = sessions.open(HASH);
    String second = sessions.open(HASH);
    for (int i = 2; i < Sessions.MOST; i++) {
      sessions.open(HASH);
    }
    assertTrue(isOpen(first));
    sessions.open(HASH);
    assertEquals(Sessions.MOST, sessions.size());
    assertTrue(isOpen(first), "used last");
    assertFalse(isOpen(second));
  }

  @Test
  void identifiersAreLongAndNew() {
    String one = sessions.open(HASH);
    assertTrue(one.matches("[A-Za-z0-9_-]{43}"), "256 bits");
    assertFalse(one.equals(sessions.open(HASH)));
    assertFalse(isOpen(one.substring(1)));
    assertFalse(isOpen(""));
  }
}
