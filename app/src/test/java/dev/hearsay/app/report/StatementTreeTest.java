package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTreeTest {

  @Test
  void nestedOnesFollowTheirParent() {
    assertEquals(
        List.of("a1 0", "a3 1", "a2 0"),
        visited(inside("a1", ""), inside("a2", ""), inside("a3", "a1")));
  }

  @Test
  void depthGrowsWithEachLevel() {
    assertEquals(
        List.of("a1 0", "a2 1", "a3 2"),
        visited(inside("a1", ""), inside("a2", "a1"), inside("a3", "a2")));
  }

  @Test
  void oneWithoutItsParentIsNotLost() {
    assertEquals(List.of("a1 0"), visited(inside("a1", "a9")));
  }

  @Test
  void oneInsideItselfIsNotLost() {
    assertEquals(List.of("a1 0"), visited(inside("a1", "a1")));
  }

  @Test
  void aCircleAndWhatHangsFromItAreNotLost() {
    assertEquals(
        List.of("a1 0", "a2 0", "a3 0"),
        visited(inside("a1", "a2"), inside("a2", "a1"), inside("a3", "a2")));
  }

  private static Attribution inside(String id, String parent) {
    return new Attribution(
        id,
        List.of(),
        List.of(),
        List.of(new Span(0, 1)),
        Attribution.Kind.INDIRECT,
        Act.STATE,
        Hedge.NONE,
        Optional.empty(),
        parent.isEmpty() ? Optional.empty() : Optional.of(parent),
        List.of(),
        1,
        "hand");
  }

  private static List<String> visited(Attribution... attributions) {
    List<String> visited = new ArrayList<>();
    new StatementTree(List.of(attributions))
        .visit((attribution, depth) -> visited.add(attribution.id() + " " + depth));
    return visited;
  }
}
