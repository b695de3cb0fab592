package dev.hearsay.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingsTest {

  @Test
  void everyClaimHasSeveralWordingsAndNoneStandsTwice() {
    List<String> all =
        Wordings.read().stream().flatMap(List::stream).flatMap(List::stream).toList();
    assertEquals(all.size(), new HashSet<>(all).size());
    assertTrue(all.stream().noneMatch(String::isBlank));
    assertTrue(
        Wordings.read().stream().flatMap(List::stream).allMatch(wordings -> wordings.size() > 1));
  }
}
