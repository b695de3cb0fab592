package dev.hearsay.attribution.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolTest {

  private static RoleSpan cue(int start, double probability) {
    return new RoleSpan(Role.CUE, start, start + 1, probability);
  }

  @Test
  void modelsThatAgreeAreAsSureAsEach() {
    List<RoleSpan> pooled = Pool.of(List.of(cue(3, 0.8)), List.of(cue(3, 0.8)));
    assertEquals(1, pooled.size());
    assertEquals(0.8, pooled.get(0).probability(), 1e-6);
  }

  @Test
  void aSpanThatOneModelDoesNotSeeLosesByIt() {
    assertTrue(Pool.of(List.of(cue(3, 0.8)), List.of()).get(0).probability() < 0.7);
    assertTrue(Pool.of(List.of(), List.of(cue(3, 0.8))).get(0).probability() < 0.1);
  }

  @Test
  void spansWithOtherEndsOrRolesAreNotTheSame() {
    RoleSpan longer = new RoleSpan(Role.CUE, 3, 5, 0.8);
    RoleSpan source = new RoleSpan(Role.SOURCE, 3, 4, 0.8);
    assertEquals(3, Pool.of(List.of(cue(3, 0.8), longer), List.of(source)).size());
  }

  @Test
  void certaintyDoesNotOverflow() {
    RoleSpan pooled = Pool.of(List.of(cue(3, 1)), List.of(cue(3, 0))).get(0);
    assertTrue(pooled.probability() > 0 && pooled.probability() < 1);
    assertEquals(List.of(), Pool.of(List.of(), List.of()));
  }
}
