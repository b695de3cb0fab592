package dev.hearsay.bench.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.bench.samples.SampleAttribution.Place;
import dev.hearsay.bench.samples.SampleProvenance.Claim;
import dev.hearsay.bench.samples.SampleProvenance.Derivation;
import dev.hearsay.bench.samples.SampleProvenance.Drift;
import dev.hearsay.bench.samples.SampleProvenance.Passage;
import dev.hearsay.bench.samples.SampleProvenance.Root;
import dev.hearsay.bench.samples.SampleProvenance.Statement;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Block;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The gold of the samples agrees with itself and with the texts that it declares. */
class SamplesTest {

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
  private static final Set<String> EVENT_TYPES =
      Set.of(
          "agreement",
          "order",
          "custody",
          "transfer",
          "exchange",
          "release",
          "accusation",
          "testimony",
          "protection",
          "violence");
  private static final Set<String> MODALITIES =
      Set.of("actual", "promised", "ordered", "requested", "conditional", "alleged");

  private static final SampleCorpus CORPUS = SampleFolder.corpus();
  private static final SampleProvenance PROVENANCE = CORPUS.provenance();

  @Test
  void everyDocumentHasItsFile() {
    assertTrue(CORPUS.documents().size() >= 25, "a dozen outlets and more tell the affair");
    for (SampleDocument document : CORPUS.documents().values()) {
      assertTrue(Files.isRegularFile(CORPUS.file(document)), document.file());
    }
  }

  @Test
  void documentsOfOneFileAreToldApartByTheirItem() {
    Set<String> seen = new HashSet<>();
    for (SampleDocument document : CORPUS.documents().values()) {
      assertTrue(seen.add(document.file() + " " + document.item()), document.id());
    }
  }

  @Test
  void everyFileIsDeclared() throws Exception {
    Set<String> declared =
        CORPUS.documents().values().stream().map(SampleDocument::file).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(CORPUS.folder().resolve("articles"))) {
      files.forEach(
          file -> assertTrue(declared.contains("articles/" + file.getFileName()), file.toString()));
    }
  }

  @Test
  void paragraphsAreOfAKnownKind() {
    Set<String> kinds = names(Block.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
    forEachDocument(
        document ->
            document
                .paragraphs()
                .forEach(paragraph -> assertTrue(kinds.contains(paragraph.kind()))));
  }

  @Test
  void creditsLinksDamageTimesAndQuantitiesStandInTheText() {
    Set<String> damage = names(Damage.Kind.values(), Damage.Kind::label);
    forEachDocument(
        document -> {
          String text = document.text();
          document.credits().forEach(credit -> credit.where().in(text));
          document.links().forEach(link -> link.where().in(text));
          document.times().forEach(time -> time.where().in(text));
          document.quantities().forEach(quantity -> quantity.where().in(text));
          for (SampleDocument.SampleDamage found : document.damage()) {
            found.where().in(text);
            assertTrue(damage.contains(found.kind()), document.id() + ": " + found.kind());
          }
        });
  }

  @Test
  void entitiesAreNamedInTheText() {
    Set<String> types = names(Entity.Type.values(), Enum::name);
    forEachDocument(
        document -> {
          for (SampleEntity entity : entitiesOf(document)) {
            assertTrue(types.contains(entity.type()), document.id() + ": " + entity.id());
            for (String name : entity.all()) {
              assertTrue(document.text().contains(name), document.id() + ": " + name);
            }
          }
          assertEquals(
              document.entities().size(),
              document.entities().stream().map(SampleDocument.SampleEntity::id).distinct().count(),
              document.id());
        });
  }

  private record SampleEntity(String id, String type, List<String> all) {}

  private static List<SampleEntity> entitiesOf(SampleDocument document) {
    return document.entities().stream()
        .map(
            entity ->
                new SampleEntity(
                    entity.id(),
                    entity.type(),
                    Stream.concat(entity.names().stream(), entity.nominals().stream()).toList()))
        .toList();
  }

  @Test
  void attributionsAreWhole() {
    Set<String> kinds = names(Attribution.Kind.values(), Attribution.Kind::label);
    Set<String> acts = names(Act.values(), Act::label);
    Set<String> hedges = names(Hedge.values(), Hedge::label);
    forEachDocument(
        document -> {
          Set<String> entities =
              document.entities().stream()
                  .map(SampleDocument.SampleEntity::id)
                  .collect(Collectors.toSet());
          for (SampleAttribution attribution : document.attributions()) {
            String where = document.id() + " " + attribution.id();
            assertEquals(1, attribution.cue().size(), where);
            assertFalse(attribution.content().isEmpty(), where);
            assertTrue(kinds.contains(attribution.kind()), where);
            assertTrue(acts.contains(attribution.act()), where);
            assertTrue(hedges.contains(attribution.hedge()), where);
            attribution
                .speaker()
                .ifPresent(speaker -> assertTrue(entities.contains(speaker), where));
            attribution.via().forEach(via -> via.where().in(document.text()));
          }
        });
  }

  @Test
  void sourceCueAndContentDoNotOverlap() {
    forEachDocument(
        document -> {
          for (SampleAttribution attribution : document.attributions()) {
            List<Span> spans =
                Stream.of(attribution.source(), attribution.cue(), attribution.content())
                    .flatMap(List::stream)
                    .map(place -> place.where().in(document.text()))
                    .sorted()
                    .toList();
            for (int i = 1; i < spans.size(); i++) {
              assertFalse(
                  spans.get(i - 1).overlaps(spans.get(i)),
                  document.id() + " " + attribution.id() + " " + spans);
            }
          }
        });
  }

  @Test
  void contentOfAnInnerAttributionLiesInTheOuter() {
    forEachDocument(
        document -> {
          Map<String, SampleAttribution> byId =
              document.attributions().stream()
                  .collect(Collectors.toMap(SampleAttribution::id, Function.identity()));
          assertEquals(document.attributions().size(), byId.size(), document.id());
          for (SampleAttribution attribution : document.attributions()) {
            if (attribution.inside().isPresent()) {
              SampleAttribution outer = byId.get(attribution.inside().get());
              assertTrue(outer != null, document.id() + " " + attribution.id());
              List<Span> outerContent = spans(outer.content(), document);
              for (Span span : spans(attribution.content(), document)) {
                assertTrue(
                    outerContent.stream().anyMatch(content -> content.contains(span)),
                    document.id() + " " + attribution.id());
              }
            }
          }
        });
  }

  private static List<Span> spans(List<Place> places, SampleDocument document) {
    return places.stream().map(place -> place.where().in(document.text())).toList();
  }

  @Test
  void eventsReferToWhatTheDocumentHas() {
    forEachDocument(
        document -> {
          Set<String> entities =
              document.entities().stream()
                  .map(SampleDocument.SampleEntity::id)
                  .collect(Collectors.toSet());
          Set<String> times =
              document.times().stream()
                  .map(SampleDocument.SampleTime::value)
                  .collect(Collectors.toSet());
          for (SampleEvent event : document.events()) {
            String where = document.id() + " " + event.id();
            event.where().in(document.text());
            assertTrue(EVENT_TYPES.contains(event.type()), where);
            assertTrue(MODALITIES.contains(event.modality()), where);
            assertTrue(Set.of("affirmed", "denied").contains(event.polarity()), where);
            event.when().ifPresent(when -> assertTrue(times.contains(when), where));
            requireAttribution(document, event.attribution());
            for (SampleEvent.Role role : event.roles()) {
              role.entity().ifPresent(entity -> assertTrue(entities.contains(entity), where));
              role.words().ifPresent(words -> assertTrue(document.text().contains(words), where));
              assertTrue(role.entity().isPresent() || role.words().isPresent(), where);
            }
          }
        });
  }

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
        requireAttribution(document, statement.attribution());
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

  private static void requireAttribution(SampleDocument document, Optional<String> id) {
    id.ifPresent(present -> attribution(document, present));
  }

  private static SampleAttribution attribution(SampleDocument document, String id) {
    return document.attributions().stream()
        .filter(attribution -> attribution.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(document.id() + " has no attribution " + id));
  }

  private static void forEachDocument(java.util.function.Consumer<SampleDocument> check) {
    CORPUS.documents().values().forEach(check);
  }

  private static <T> Set<String> names(T[] values, Function<T, String> name) {
    return Stream.of(values).map(name).collect(Collectors.toSet());
  }
}
