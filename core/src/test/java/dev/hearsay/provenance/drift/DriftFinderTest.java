package dev.hearsay.provenance.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DriftFinderTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);
  private static final Analysis POST =
      Retold.text(
          "The Halmouth Post",
          DAY,
          "The flood drove 139 families from Halmouth on 3 March, two officials said."
              + "\n\nAnna Brellson reportedly sold the lighthouse to a cousin."
              + "\n\n“Nobody in this harbour has slept since the siren went,” said Anna Brellson.");
  private static final Analysis TIMES =
      Retold.text(
          "The Vale Times",
          DAY.plusDays(1),
          "The flood drove 193 families from Halmouth on 5 March, two officials said."
              + "\n\nAnna Brellson sold the lighthouse to a cousin."
              + "\n\n“Nobody in this port has slept since the alarm went,” said Anna Brellson.");
  private static final Analysis HERALD =
      Retold.text(
          "The Orrin Herald",
          DAY.plusDays(2),
          "The flood drove 193 families from Halmouth on 5 May, two officials said.");
  private static final List<Derivation> DERIVATIONS =
      List.of(
          Retold.derivation(TIMES, POST, DerivationKind.REWRITE),
          Retold.derivation(HERALD, TIMES, DerivationKind.COPY));

  @Test
  void orderOfWhatIsGivenDoesNotMatter() {
    List<Drift> expected = DriftFinder.standard().find(List.of(POST, TIMES, HERALD), DERIVATIONS);
    assertFalse(expected.isEmpty());
    long seed = 20251129;
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      List<Analysis> analyses = new ArrayList<>(List.of(POST, TIMES, HERALD));
      List<Derivation> derivations = new ArrayList<>(DERIVATIONS);
      Collections.shuffle(analyses, random);
      Collections.shuffle(derivations, random);
      assertEquals(expected, DriftFinder.standard().find(analyses, derivations), "seed " + seed);
    }
  }

  @Test
  void wordsStandWhereTheySayTheyDo() {
    for (Drift one : DriftFinder.standard().find(List.of(POST, TIMES, HERALD), DERIVATIONS)) {
      assertEquals(one.from().text(), one.from().span().of(text(one.original())));
      assertEquals(one.to().text(), one.to().span().of(text(one.document())));
      assertFalse(one.rule().isBlank());
    }
  }

  private static String text(DocumentId id) {
    return List.of(POST, TIMES, HERALD).stream()
        .filter(one -> one.document().id().equals(id))
        .findFirst()
        .orElseThrow()
        .document()
        .text();
  }

  @Test
  void theNearestOriginalIsComparedWith() {
    List<String> drift =
        Retold.show(
            DriftFinder.standard().find(List.of(POST, TIMES, HERALD), DERIVATIONS).stream()
                .filter(one -> one.document().equals(HERALD.document().id()))
                .toList());
    assertEquals(List.of("date: 5 March -> 5 May"), drift);
  }

  @Test
  void whatIsOnlyCitedMayTellOtherwise() {
    List<Derivation> cites = List.of(Retold.derivation(TIMES, POST, DerivationKind.CITES));
    List<Drift> drift = DriftFinder.standard().find(List.of(POST, TIMES), cites);
    assertTrue(
        drift.stream().allMatch(one -> one.kind() == DriftKind.QUOTE_ALTERED), drift.toString());
  }

  @Test
  void ringsAndMissingDocumentsDoNoHarm() {
    List<Derivation> ring =
        List.of(
            Retold.derivation(TIMES, POST, DerivationKind.REWRITE),
            Retold.derivation(POST, TIMES, DerivationKind.REWRITE),
            new Derivation(
                POST.document().id(),
                Optional.empty(),
                Optional.of("The Old Gazette"),
                DerivationKind.REWRITE,
                1,
                List.of()),
            Retold.derivation(TIMES, HERALD, DerivationKind.REWRITE));
    assertFalse(DriftFinder.standard().find(List.of(POST, TIMES), ring).isEmpty());
    assertEquals(List.of(), DriftFinder.standard().find(List.of(), ring));
  }

  @Test
  void sameOriginIsNoRetelling() {
    List<Derivation> same = List.of(Retold.derivation(TIMES, POST, DerivationKind.SAME_ORIGIN));
    assertEquals(List.of(), DriftFinder.standard().find(List.of(POST, TIMES), same));
  }

  @Test
  void anExcerptHasItsWords() {
    assertThrows(IllegalArgumentException.class, () -> new Excerpt(new Span(0, 3), "four"));
    assertThrows(IllegalArgumentException.class, () -> new Excerpt(new Span(2, 2), ""));
  }
}
