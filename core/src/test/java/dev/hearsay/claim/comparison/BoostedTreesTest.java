package dev.hearsay.claim.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.claim.comparison.BoostedTrees.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

  private static final BoostedTrees TREES =
      new BoostedTrees(
          List.of("height", "width"),
          0.5,
          List.of(
              List.of(new Node(0, 1.5, 1, 2, 0), Node.leaf(-1), Node.leaf(2)),
              List.of(Node.leaf(0.25))));

  @Test
  void treesAddUp() {
    assertEquals(1 / (1 + Math.exp(0.25)), TREES.probability(new double[] {1.5, 9}), 1e-12);
    assertEquals(1 / (1 + Math.exp(-2.75)), TREES.probability(new double[] {1.6, 9}), 1e-12);
  }

  @Test
  void linesCanBeReadBack() {
    BoostedTrees read = BoostedTrees.parse(TREES.lines());
    assertEquals(TREES.lines(), read.lines());
    double[] row = {2, 0};
    assertEquals(TREES.probability(row), read.probability(row), 1e-9);
  }

  @Test
  void rowOfOtherLengthAndCyclesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> TREES.probability(new double[] {1}));
    List<List<Node>> cycle = List.of(List.of(new Node(0, 1, 0, 0, 0)));
    assertThrows(
        IllegalArgumentException.class, () -> new BoostedTrees(List.of("height"), 0, cycle));
    assertThrows(IllegalArgumentException.class, () -> BoostedTrees.parse(List.of("nonsense 1")));
  }

  @Test
  void treesOverOtherFeaturesAreRefused() {
    List<String> lines = TREES.lines();
    assertEquals(lines, BoostedTrees.parse(lines, TREES.features()).lines());
    assertThrows(
        IllegalArgumentException.class, () -> BoostedTrees.parse(lines, List.of("others")));
  }
}
