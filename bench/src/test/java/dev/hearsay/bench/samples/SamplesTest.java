package dev.hearsay.bench.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.bench.samples.SampleAttribution.Place;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Block;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The gold of each sample agrees with itself and with the text that it declares. */
class SamplesTest {

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

  private static void requireAttribution(SampleDocument document, Optional<String> id) {
    Set<String> known =
        document.attributions().stream().map(SampleAttribution::id).collect(Collectors.toSet());
    id.ifPresent(present -> assertTrue(known.contains(present), document.id() + " " + present));
  }

  private static void forEachDocument(java.util.function.Consumer<SampleDocument> check) {
    CORPUS.documents().values().forEach(check);
  }

  private static <T> Set<String> names(T[] values, Function<T, String> name) {
    return Stream.of(values).map(name).collect(Collectors.toSet());
  }
}
