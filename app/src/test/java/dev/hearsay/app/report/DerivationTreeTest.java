package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerivationTreeTest {

  private static final List<DocumentId> DOCUMENTS = List.of(id("a"), id("b"), id("c"), id("d"));

  @Test
  void aDocumentHangsFromWhatItDescendsFromMostClosely() {
    assertEquals(
        "a .b ..c d ",
        drawn(
            edge("b", "a", DerivationKind.REWRITE),
            edge("c", "a", DerivationKind.CITES),
            edge("c", "b", DerivationKind.COPY)));
  }

  @Test
  void aRingIsVisitedOnce() {
    assertEquals(
        "c .b ..a d ",
        drawn(
            edge("a", "b", DerivationKind.CITES),
            edge("b", "c", DerivationKind.CITES),
            edge("c", "a", DerivationKind.CITES)));
  }

  @Test
  void anOriginInCommonIsNoDescent() {
    assertEquals("a b c d ", drawn(edge("a", "b", DerivationKind.SAME_ORIGIN)));
  }

  @Test
  void whatIsntThereHoldsNothing() {
    Derivation outside =
        new Derivation(
            id("a"), Optional.empty(), Optional.of("X"), DerivationKind.CITES, 0.5, List.of());
    assertEquals("a b c d ", drawn(outside, edge("b", "elsewhere", DerivationKind.COPY)));
  }

  private static String drawn(Derivation... derivations) {
    StringBuilder drawn = new StringBuilder();
    new DerivationTree(DOCUMENTS, List.of(derivations))
        .visit((id, depth) -> drawn.append(".".repeat(depth)).append(id).append(' '));
    return drawn.toString();
  }

  private static Derivation edge(String from, String to, DerivationKind kind) {
    return new Derivation(id(from), Optional.of(id(to)), Optional.of(to), kind, 0.9, List.of());
  }

  private static DocumentId id(String name) {
    return new DocumentId(name);
  }
}
