package dev.hearsay.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.claims.ContrastSet.Contrasted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContrastSetTest {

  @Test
  void bothHalvesHaveAllKindsAndShareNoPair() {
    List<Contrasted> open = ContrastSet.read(ContrastSet.OPEN);
    List<Contrasted> heldOut = ContrastSet.read(ContrastSet.HELD_OUT);
    assertTrue(open.size() + heldOut.size() >= 120);
    assertEquals(kinds(open), kinds(heldOut));
    Set<String> sentences = new HashSet<>();
    open.forEach(pair -> sentences.add(pair.one()));
    assertTrue(heldOut.stream().noneMatch(pair -> sentences.contains(pair.one())));
  }

  @Test
  void verdictsAreKnown() {
    Set<String> known = Set.of("same", "different", "disagrees");
    for (String half : List.of(ContrastSet.OPEN, ContrastSet.HELD_OUT)) {
      assertTrue(ContrastSet.read(half).stream().allMatch(pair -> known.contains(pair.verdict())));
    }
  }

  private static Set<String> kinds(List<Contrasted> pairs) {
    return pairs.stream().map(Contrasted::kind).collect(Collectors.toSet());
  }
}
