package dev.hearsay.bench.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.bench.provenance.ProvenanceScore.MarkedRoot;
import dev.hearsay.provenance.Independence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvenanceScoreTest {

  private static double figure(ProvenanceScore score, String name) {
    return score.figures().stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void lowerEndAboveTheTrueOneIsAFalseConfirmation() {
    ProvenanceScore score = new ProvenanceScore();
    score.add("a", new Independence(1, 2), new Independence(2, 2));
    score.add("b", new Independence(1, 2), new Independence(1, 2));
    score.add("c", new Independence(1, 2), new Independence(0, 2));
    score.add("d", new Independence(1, 2), new Independence(1, 3));
    assertEquals(25, figure(score, "false confirmation %"));
    assertEquals(25, figure(score, "interval right %"));
    assertEquals(50, figure(score, "min right %"));
    assertEquals(75, figure(score, "max right %"));
  }

  @Test
  void rootIsFoundWhenMostOfItsStatementsAre() {
    ProvenanceScore score = new ProvenanceScore();
    score.addRoots(
        List.of(
            new MarkedRoot("person", Set.of(0, 1, 2)), new MarkedRoot("document", Set.of(3, 4))),
        List.of(new MarkedRoot("person", Set.of(0, 1)), new MarkedRoot("person", Set.of(2, 3))));
    assertEquals(50, figure(score, "root found %"));
    assertEquals(100, figure(score, "its kind right %"));
  }
}
