package dev.hearsay.mention.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EntityRegistryTest {

  /**
   * A document as names in phrases: {@code "PERSON the mayor [Nora Velde]|[Velde]"} is one entity
   * with two mentions.
   */
  private record Told(DocumentId id, String text, List<Entity> entities) {

    static Told of(String name, String... entities) {
      StringBuilder text = new StringBuilder();
      List<Entity> all = new ArrayList<>();
      for (String told : entities) {
        int blank = told.indexOf(' ');
        List<Mention> mentions = new ArrayList<>();
        String fullest = "";
        for (String phrase : told.substring(blank + 1).split("\\|", -1)) {
          int start = text.length();
          int from = phrase.indexOf('[');
          int to = phrase.indexOf(']') - 1;
          String plain = phrase.replace("[", "").replace("]", "");
          text.append(plain).append(". ");
          mentions.add(
              new Mention(
                  new Span(start + from, start + to),
                  Mention.Kind.NAME,
                  new Span(start, start + plain.length()),
                  false));
          String named = plain.substring(from, to);
          fullest = named.length() > fullest.length() ? named : fullest;
        }
        all.add(
            new Entity(
                "e" + (all.size() + 1),
                Entity.Type.valueOf(told.substring(0, blank)),
                fullest,
                mentions));
      }
      return new Told(DocumentId.of(name, text.toString()), text.toString(), all);
    }

    Anchor anchor(int entity) {
      return new Anchor(id, entities.get(entity).mentions().get(0).span());
    }
  }

  private static EntityRegistry registry(Told... documents) {
    EntityRegistry registry = new EntityRegistry();
    Arrays.stream(documents).forEach(told -> registry.add(told.id(), told.text(), told.entities()));
    return registry;
  }

  private static Set<Set<Anchor>> groups(EntityRegistry registry) {
    Set<Set<Anchor>> groups = new HashSet<>();
    registry.entities().forEach(entity -> groups.add(new TreeSet<>(entity.members())));
    return groups;
  }

  private static boolean areOne(EntityRegistry registry, Anchor one, Anchor other) {
    return registry.at(one).orElseThrow().members().contains(other);
  }

  private static final Told ONE =
      Told.of("one", "PERSON president [Tomás Ibáñez]|[Ibáñez]", "ORG the [Harbour Board]");
  private static final Told TWO =
      Told.of("two", "PERSON el presidente [Tomas Ibanez]", "ORG the [Harbour Board]");
  private static final Told THREE =
      Told.of("three", "PERSON the president [Ibanez]", "ORG the [Harbour Board]");

  @Test
  void accentsAndSurnamesAloneAreOnePerson() {
    EntityRegistry registry = registry(ONE, TWO, THREE);
    LinkedEntity ibanez = registry.at(ONE.anchor(0)).orElseThrow();
    assertEquals(3, ibanez.members().size());
    assertEquals("Tomás Ibáñez", ibanez.name());
    assertEquals(2, ibanez.links().size());
    assertTrue(
        ibanez.links().stream()
            .flatMap(link -> link.reasons().stream())
            .anyMatch(reason -> reason.kind() == Reason.Kind.SURNAME));
  }

  @Test
  void namesakesStayApart() {
    Told reporter = Told.of("a", "PERSON the reporter [John Hale]", "ORG the [Courier]");
    Told senator = Told.of("b", "PERSON the senator [John Hale]", "ORG the [Senate]");
    Told unclear = Told.of("c", "PERSON [John Hale]");
    Told joined = Told.of("d", "PERSON reporter [John Hale]", "ORG the [Courier]");
    EntityRegistry registry = registry(reporter, senator, unclear, joined);
    assertFalse(areOne(registry, reporter.anchor(0), senator.anchor(0)));
    assertTrue(areOne(registry, reporter.anchor(0), joined.anchor(0)));
    assertEquals(1, registry.at(unclear.anchor(0)).orElseThrow().members().size());
  }

  @Test
  void otherGivenNamesAreOtherPeople() {
    Told told = Told.of("a", "PERSON [Nora Velde]", "PERSON [Karl Velde]");
    Told alone = Told.of("b", "PERSON [Velde]");
    EntityRegistry registry = registry(told, alone);
    assertFalse(areOne(registry, told.anchor(0), told.anchor(1)));
    assertEquals(1, registry.at(alone.anchor(0)).orElseThrow().members().size());
  }

  @Test
  void transliterationsNeedSomethingInCommon() {
    Told one = Told.of("a", "PERSON minister [Yusuf Qadiri]");
    Told other = Told.of("b", "PERSON minister [Youssef Kadiri]");
    Told stranger = Told.of("c", "PERSON [Yousef Qadiri]");
    EntityRegistry registry = registry(one, other);
    assertTrue(areOne(registry, one.anchor(0), other.anchor(0)));
    assertFalse(areOne(registry(one, stranger), one.anchor(0), stranger.anchor(0)));
  }

  @Test
  void anAcronymMeansWhatADocumentSaysItDoes() {
    Told joins = Told.of("a", "ORG the [Harbour Safety Board]|[HSB]");
    Told alone = Told.of("b", "ORG the [HSB]");
    Told other = Told.of("c", "ORG the [Housing Standards Bureau]|[HSB]");
    assertTrue(areOne(registry(joins, alone), joins.anchor(0), alone.anchor(0)));
    EntityRegistry both = registry(joins, alone, other);
    assertFalse(areOne(both, joins.anchor(0), other.anchor(0)));
    assertEquals(1, both.at(alone.anchor(0)).orElseThrow().members().size());
  }

  @Test
  void aPersonsDecisionsWinAndCanBeTakenBack() {
    EntityRegistry registry = registry(ONE, TWO, THREE);
    Set<Set<Anchor>> before = groups(registry);
    Decision split = Decision.split(ONE.anchor(0), TWO.anchor(0));
    registry.decide(split);
    assertFalse(areOne(registry, ONE.anchor(0), TWO.anchor(0)));
    registry.undo(split);
    assertEquals(before, groups(registry));
    Decision merge = Decision.merge(ONE.anchor(0), ONE.anchor(1));
    registry.decide(merge);
    LinkedEntity merged = registry.at(ONE.anchor(0)).orElseThrow();
    assertTrue(merged.members().contains(ONE.anchor(1)));
    assertTrue(
        merged.links().stream().anyMatch(link -> link.reasons().get(0).kind() == Reason.Kind.USER));
    registry.decide(Decision.split(ONE.anchor(0), ONE.anchor(1)));
    assertFalse(areOne(registry, ONE.anchor(0), ONE.anchor(1)));
  }

  @Test
  void twoThatAreMergedTakeAllTheirOthersAlong() {
    Told[] all = {
      Told.of("a", "PERSON minister [Nora Velde]", "ORG the [Harbour Board]"),
      Told.of("b", "PERSON minister [Nora Velde]", "ORG the [Harbour Board]"),
      Told.of("c", "PERSON reporter [John Hale]", "ORG the [Chess Club]"),
      Told.of("d", "PERSON reporter [John Hale]", "ORG the [Chess Club]")
    };
    EntityRegistry registry = registry(all);
    assertEquals(2, registry.at(all[0].anchor(0)).orElseThrow().members().size());
    assertEquals(2, registry.at(all[2].anchor(0)).orElseThrow().members().size());
    registry.decide(Decision.merge(all[0].anchor(0), all[2].anchor(0)));
    assertEquals(4, registry.at(all[3].anchor(0)).orElseThrow().members().size());
    assertTrue(areOne(registry, all[1].anchor(0), all[3].anchor(0)));
  }

  @Test
  void decisionsSurviveANewAnalysis() {
    EntityRegistry registry = registry(ONE, TWO);
    registry.decide(Decision.split(ONE.anchor(0), TWO.anchor(0)));
    Entity first = ONE.entities().get(0);
    Entity second = new Entity("e9", first.type(), "Ibáñez", List.of(first.mentions().get(1)));
    Entity both = new Entity("e7", first.type(), first.name(), first.mentions());
    registry.add(ONE.id(), ONE.text(), List.of(both, ONE.entities().get(1)));
    assertFalse(areOne(registry, ONE.anchor(0), TWO.anchor(0)));
    registry.add(ONE.id(), ONE.text(), List.of(second));
    assertTrue(registry.at(ONE.anchor(0)).isEmpty());
  }

  @Test
  void namesakesOfOtherEmployersStayApartAndAreTold() {
    Told one =
        Told.of(
            "a", "PERSON reporter [John Hale] of the Courier", "ORG [Courier]", "ORG [Port Board]");
    Told other = Told.of("b", "PERSON the senator [John Hale]", "ORG [Port Board]");
    EntityRegistry registry = registry(one, other);
    assertFalse(areOne(registry, one.anchor(0), other.anchor(0)));
    KeptApart apart =
        registry.linking().keptApart().stream()
            .filter(kept -> kept.why() == KeptApart.Why.OTHER_ROLES)
            .findFirst()
            .orElseThrow();
    assertEquals(Set.of(one.anchor(0), other.anchor(0)), Set.of(apart.one(), apart.other()));
    assertEquals(
        Set.of("reporter", "senator"),
        new TreeSet<>(apart.apart().stream().map(Reason::detail).toList()));
  }

  @Test
  void namesakesWithNothingElseInCommonStayApart() {
    Told one = Told.of("a", "PERSON [John Hale]", "ORG the [Port Board]");
    Told other = Told.of("b", "PERSON [John Hale]", "ORG the [Chess Club]");
    Told joining = Told.of("c", "PERSON [John Hale]", "ORG the [Port Board]", "ORG [Chess Club]");
    EntityRegistry registry = registry(one, other);
    assertFalse(areOne(registry, one.anchor(0), other.anchor(0)));
    assertEquals(KeptApart.Why.NAME_ALONE, registry.linking().keptApart().get(0).why());
    assertTrue(areOne(registry(one, other, joining), one.anchor(0), other.anchor(0)));
  }

  @Test
  void otherScriptsAndTitlesAreOnePerson() {
    Told latin = Told.of("a", "PERSON the minister [Sergei Kozhukhov]", "ORG [Port Board]");
    Told cyrillic = Told.of("b", "PERSON [Сергей Кожухов]", "ORG [Port Board]");
    Told german = Told.of("c", "PERSON [Minister Sergej Koschuchow]", "ORG [Port Board]");
    Told stranger = Told.of("d", "PERSON [Sergei Kozhin]", "ORG [Port Board]");
    EntityRegistry registry = registry(latin, cyrillic, german, stranger);
    assertTrue(areOne(registry, latin.anchor(0), cyrillic.anchor(0)));
    assertTrue(areOne(registry, latin.anchor(0), german.anchor(0)));
    assertFalse(areOne(registry, latin.anchor(0), stranger.anchor(0)));
  }

  @Test
  void everyReasonHasItsWordsInBothDocuments() {
    for (LinkedEntity entity : registry(ONE, TWO, THREE).entities()) {
      for (EntityLink link : entity.links()) {
        for (Reason reason : link.reasons()) {
          assertEquals(2, reason.words().size(), reason.toString());
          assertEquals(
              Set.of(link.one().document(), link.other().document()),
              Set.of(reason.words().get(0).document(), reason.words().get(1).document()),
              reason.toString());
        }
      }
    }
  }

  @Test
  void whoIsTakenOutLeavesTheOthersTogether() {
    Told[] all = new Told[6];
    for (int i = 0; i < all.length; i++) {
      all[i] = Told.of("h" + i, "PERSON the mayor [John Hale]", "ORG the [Port Board]");
    }
    for (Told odd : all) {
      Told stays = odd.equals(all[0]) ? all[1] : all[0];
      EntityRegistry registry = registry(all);
      registry.decide(Decision.split(stays.anchor(0), odd.anchor(0)));
      assertEquals(5, registry.at(stays.anchor(0)).orElseThrow().members().size());
      assertEquals(1, registry.at(odd.anchor(0)).orElseThrow().members().size());
      assertEquals(
          DecisionConflict.Kind.AGAINST_EVIDENCE, registry.linking().conflicts().get(0).kind());
    }
  }

  @Test
  void decisionsThatDontGoTogetherAreShown() {
    EntityRegistry registry = registry(ONE, TWO, THREE);
    registry.decide(Decision.merge(ONE.anchor(0), ONE.anchor(1)));
    assertEquals(
        DecisionConflict.Kind.AGAINST_EVIDENCE, registry.linking().conflicts().get(0).kind());
    registry.decide(Decision.merge(ONE.anchor(0), TWO.anchor(0)));
    registry.decide(Decision.split(TWO.anchor(0), ONE.anchor(1)));
    assertTrue(
        registry.linking().conflicts().stream()
            .anyMatch(conflict -> conflict.kind() == DecisionConflict.Kind.OTHER_DECISION));
    registry.remove(TWO.id());
    assertTrue(
        registry.linking().conflicts().stream()
            .anyMatch(conflict -> conflict.kind() == DecisionConflict.Kind.NO_DOCUMENT));
    EntityRegistry unnamed = registry(ONE, TWO);
    unnamed.decide(
        Decision.merge(
            ONE.anchor(0),
            new Anchor(TWO.id(), new Span(TWO.text().length() - 1, TWO.text().length()))));
    assertEquals(DecisionConflict.Kind.NO_NAME, unnamed.linking().conflicts().get(0).kind());
  }

  @Property(tries = 50)
  void orderDoesNotMatter(@ForAll long seed) {
    List<Told> documents = new ArrayList<>(List.of(ONE, TWO, THREE));
    Random random = new Random(seed);
    String[] names = {"[Nora Velde]", "mayor [Velde]", "the senator [Nora Velde]", "[K. Velde]"};
    for (int i = 0; i < 8; i++) {
      documents.add(
          Told.of(
              "d" + i,
              "PERSON " + names[random.nextInt(names.length)],
              "ORG [Courier " + random.nextInt(3) + "]"));
    }
    Set<Set<Anchor>> expected = groups(registry(documents.toArray(Told[]::new)));
    Collections.shuffle(documents, random);
    EntityRegistry slowly = new EntityRegistry();
    for (Told told : documents) {
      slowly.add(told.id(), told.text(), told.entities());
      slowly.entities();
    }
    assertEquals(expected, groups(slowly));
    Linking whole = slowly.linking();
    slowly.remove(ONE.id());
    slowly.entities();
    slowly.add(ONE.id(), ONE.text(), ONE.entities());
    assertEquals(expected, groups(slowly));
    assertEquals(whole, slowly.linking());
    assertEquals(whole, registry(documents.toArray(Told[]::new)).linking());
  }

  @Test
  void thousandsOfDocumentsAboutTheSamePersonTakeSeconds() {
    EntityRegistry registry = new EntityRegistry();
    for (int i = 0; i < 5_000; i++) {
      Told told = Told.of("n" + i, "PERSON president [Nora Velde]", "ORG [Courier " + i % 50 + "]");
      registry.add(told.id(), told.text(), told.entities());
    }
    List<LinkedEntity> all = Assertions.assertTimeout(Duration.ofSeconds(20), registry::entities);
    assertEquals(51, all.size());
  }

  @Test
  void thousandsOfPeopleOfManySurnamesTakeSeconds() {
    EntityRegistry registry = new EntityRegistry();
    Random random = new Random(7);
    String[] syllables = {
      "ko", "val", "sky", "cher", "ni", "kov", "ba", "li", "sha", "mir", "zu", "ta"
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder name = new StringBuilder("Nora ");
      for (int k = 0; k < 4; k++) {
        name.append(syllables[random.nextInt(syllables.length)]);
      }
      Told told = Told.of("n" + i, "PERSON [" + name + "]", "ORG [Courier " + i % 50 + "]");
      registry.add(told.id(), told.text(), told.entities());
    }
    Assertions.assertTimeout(Duration.ofSeconds(30), registry::entities);
  }

  @Test
  void namesThatBeginAtOnePlaceHaveKeysOfTheirOwn() {
    DocumentId id = new DocumentId("a1");
    String text = "The Tarn Valley School Board met.";
    EntityRegistry registry = new EntityRegistry();
    registry.add(
        id,
        text,
        List.of(
            named("e1", Entity.Type.ORG, "Tarn Valley School Board", text),
            named("e2", Entity.Type.PERSON, "Tarn Valley", text)));
    List<LinkedEntity> entities = registry.entities();
    assertEquals(
        List.of("Tarn Valley", "Tarn Valley School Board"),
        entities.stream().map(LinkedEntity::name).toList());
    assertEquals(2, Set.copyOf(entities.stream().map(LinkedEntity::key).toList()).size());
  }

  private static Entity named(String id, Entity.Type type, String name, String text) {
    Span span = new Span(text.indexOf(name), text.indexOf(name) + name.length());
    return new Entity(id, type, name, List.of(new Mention(span, Mention.Kind.NAME, span, false)));
  }
}
