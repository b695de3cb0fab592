package dev.hearsay.bench.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.samples.SampleProvenance.Claim;
import dev.hearsay.bench.samples.SampleProvenance.Derivation;
import dev.hearsay.bench.samples.SampleProvenance.Drift;
import dev.hearsay.bench.samples.SampleProvenance.Passage;
import dev.hearsay.bench.samples.SampleProvenance.Root;
import dev.hearsay.bench.samples.SampleProvenance.Statement;
import dev.hearsay.text.Span;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The gold of what holds across the samples agrees with itself and with their texts. */
class SampleProvenanceTest {

  private static final Set<String> DERIVATION_KINDS =
      Set.of("copy", "rewrite", "quotes", "cites", "syndication", "same-origin");
  private static final Set<String> ROOT_KINDS =
      Set.of("person", "organisation", "document", "observation", "anonymous", "outlet", "unknown");
  private static final Set<String> DRIFT_KINDS =
      Set.of(
          "number",
          "hedge-dropped",
          "negation",
          "attribution-moved",
          "attribution-lost",
          "promise-to-deed",
          "part-to-whole",
          "quote-altered",
          "date",
          "role-swapped");
  private static final Set<String> RULES =
      Set.of(
          "own-access",
          "one-voice",
          "one-paper",
          "anonymous-group",
          "one-institution",
          "opposed-parties",
          "shared-measure",
          "rounding",
          "own-voice",
          "opinion",
          "upstream-wins",
          "revision",
          "strength",
          "loop",
          "vanished",
          "unseen-common-origin");
  private static final Set<String> MODALITIES =
      Set.of("actual", "promised", "ordered", "requested", "conditional", "alleged");

  private static final SampleCorpus CORPUS = SampleFolder.corpus();
  private static final SampleProvenance PROVENANCE = CORPUS.provenance();

  @Test
  void derivationsJoinDocumentsAndRestOnWords() {
    for (Derivation derivation : PROVENANCE.derivations()) {
      SampleDocument from = CORPUS.document(derivation.from());
      SampleDocument to = CORPUS.document(derivation.to());
      String where = derivation.from() + " → " + derivation.to();
      assertTrue(DERIVATION_KINDS.contains(derivation.kind()), where);
      assertEquals(to.outlet(), derivation.toOutlet(), where);
      assertFalse(derivation.evidence().isEmpty(), where);
      derivation.evidence().forEach(evidence -> evidence.from().where().in(from.text()));
      derivation
          .evidence()
          .forEach(evidence -> evidence.to().ifPresent(place -> place.where().in(to.text())));
    }
  }

  @Test
  void nothingDerivesFromALaterDocumentExceptInALoop() {
    Set<Set<String>> loops =
        PROVENANCE.loops().stream().map(Set::copyOf).collect(Collectors.toSet());
    for (Derivation derivation : PROVENANCE.derivations()) {
      String from = CORPUS.document(derivation.from()).published().substring(0, 10);
      String to = CORPUS.document(derivation.to()).published().substring(0, 10);
      assertTrue(
          from.compareTo(to) >= 0 || loops.contains(Set.of(derivation.from(), derivation.to())),
          derivation.from() + " → " + derivation.to());
    }
  }

  @Test
  void rootsAreHeardByOutletsOfTheSamplesAndRestOnWords() {
    Set<String> outlets =
        CORPUS.documents().values().stream()
            .map(SampleDocument::outlet)
            .collect(Collectors.toSet());
    for (Root root : PROVENANCE.roots()) {
      assertTrue(ROOT_KINDS.contains(root.kind()), root.id());
      assertFalse(root.evidence().isEmpty(), root.id());
      requireFound(root.evidence());
      for (String outlet : root.heardBy()) {
        assertTrue(outlets.contains(outlet), root.id() + ": " + outlet);
      }
    }
  }

  @Test
  void statementsStandInTheirDocumentAndAttribution() {
    for (Claim claim : PROVENANCE.claims()) {
      for (Statement statement : claim.statements()) {
        SampleDocument document = CORPUS.document(statement.document());
        Span span = statement.where().in(document.text());
        assertTrue(MODALITIES.contains(statement.modality()), claim.id());
        statement
            .attribution()
            .ifPresent(
                id ->
                    assertTrue(
                        attribution(document, id).content().stream()
                            .anyMatch(place -> place.where().in(document.text()).contains(span)),
                        claim.id() + " in " + document.id()));
      }
    }
  }

  @Test
  void claimsCountTheirOutletsAndRoots() {
    Set<String> ids = PROVENANCE.claims().stream().map(Claim::id).collect(Collectors.toSet());
    Set<String> roots = PROVENANCE.roots().stream().map(Root::id).collect(Collectors.toSet());
    assertEquals(PROVENANCE.claims().size(), ids.size());
    for (Claim claim : PROVENANCE.claims()) {
      assertEquals(
          claim.outlets(),
          claim.statements().stream()
              .map(statement -> CORPUS.document(statement.document()).outlet())
              .distinct()
              .count(),
          claim.id());
      assertTrue(roots.containsAll(claim.roots()), claim.id());
      assertTrue(ids.containsAll(claim.disputedBy()), claim.id());
      assertTrue(ids.containsAll(claim.compatibleWith()), claim.id());
      assertEquals(claim.disputed(), !claim.disputedBy().isEmpty(), claim.id());
      assertTrue(RULES.containsAll(claim.rules()), claim.id() + " " + claim.rules());
      assertTrue(claim.independent().min() <= claim.independent().max(), claim.id());
      int counted = claim.rules().contains("revision") ? 0 : claim.roots().size();
      assertEquals(counted, claim.independent().max(), claim.id());
    }
  }

  @Test
  void everyRuleOfIndependenceDecidesAClaim() {
    assertEquals(
        RULES,
        PROVENANCE.claims().stream()
            .flatMap(claim -> claim.rules().stream())
            .collect(Collectors.toSet()));
  }

  @Test
  void everyRootStandsBehindAClaim() {
    assertEquals(
        PROVENANCE.roots().stream().map(Root::id).collect(Collectors.toSet()),
        PROVENANCE.claims().stream()
            .flatMap(claim -> claim.roots().stream())
            .collect(Collectors.toSet()));
  }

  @Test
  void everyKindOfDriftOccursAndJoinsADocumentWithItsOriginal() {
    Set<String> edges =
        PROVENANCE.derivations().stream()
            .map(derivation -> derivation.from() + " " + derivation.to())
            .collect(Collectors.toSet());
    for (Drift drift : PROVENANCE.drift()) {
      drift.to().where().in(CORPUS.document(drift.document()).text());
      drift.from().where().in(CORPUS.document(drift.original()).text());
      assertTrue(
          edges.contains(drift.document() + " " + drift.original())
              || edges.stream().anyMatch(edge -> edge.startsWith(drift.document() + " ")),
          drift.document());
    }
    assertEquals(
        DRIFT_KINDS, PROVENANCE.drift().stream().map(Drift::kind).collect(Collectors.toSet()));
  }

  @Test
  void disagreementsHaveTwoValuesAndTheirWords() {
    for (SampleProvenance.Disagreement disagreement : PROVENANCE.disagreements()) {
      assertTrue(Set.of("conflict", "revision").contains(disagreement.kind()));
      assertTrue(disagreement.values().size() >= 2, disagreement.id());
      disagreement.values().forEach(value -> requireFound(value.statements()));
    }
    PROVENANCE
        .inconsistencies()
        .forEach(
            found ->
                found
                    .references()
                    .forEach(place -> place.where().in(CORPUS.document(found.document()).text())));
  }

  @Test
  void theAffairRestsOnWords() {
    int checked = 0;
    for (JsonNode evidence : CORPUS.affair().findValues("evidence")) {
      for (JsonNode passage : evidence) {
        Optional<Integer> occurrence =
            passage.has("occurrence")
                ? Optional.of(passage.get("occurrence").asInt())
                : Optional.empty();
        new Passage(passage.get("document").asString(), passage.get("words").asString(), occurrence)
            .where()
            .in(CORPUS.document(passage.get("document").asString()).text());
        checked++;
      }
    }
    assertTrue(checked > 20, "evidence found: " + checked);
  }

  private static void requireFound(Collection<Passage> passages) {
    passages.forEach(passage -> passage.where().in(CORPUS.document(passage.document()).text()));
  }

  private static SampleAttribution attribution(SampleDocument document, String id) {
    return document.attributions().stream()
        .filter(attribution -> attribution.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(document.id() + " has no attribution " + id));
  }
}
