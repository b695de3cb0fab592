package dev.hearsay.provenance.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.provenance.derivation.UnseenOrigins.Pair;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnseenOriginsTest {

  private static final DocumentId ONE = DocumentId.of("one", "one");
  private static final DocumentId OTHER = DocumentId.of("other", "other");
  private static final DocumentId THIRD = DocumentId.of("third", "third");
  private static final Derivation PAIR =
      new Derivation(
          ONE, Optional.of(OTHER), Optional.empty(), DerivationKind.SAME_ORIGIN, 0.5, List.of());

  @Test
  void twoThatNothingElseExplainsMayBeOfOneOrigin() {
    assertEquals(List.of(PAIR), of(Map.of(), false));
    assertEquals(List.of(PAIR), of(Map.of(ONE, Set.of(OTHER)), false));
  }

  @Test
  void whereAParentIsHereForOneItIsntAssumed() {
    assertEquals(List.of(), of(Map.of(OTHER, Set.of(THIRD)), false));
    assertEquals(List.of(PAIR), of(Map.of(OTHER, Set.of(THIRD)), true));
  }

  @Test
  void oneParentThatExplainsBothIsEnough() {
    Map<DocumentId, Set<DocumentId>> both = Map.of(ONE, Set.of(THIRD), OTHER, Set.of(THIRD));
    assertEquals(List.of(), of(both, false));
    assertEquals(List.of(), of(both, true));
  }

  private static List<Derivation> of(Map<DocumentId, Set<DocumentId>> parents, boolean sure) {
    return new UnseenOrigins(parents).of(List.of(new Pair(PAIR, sure)));
  }
}
