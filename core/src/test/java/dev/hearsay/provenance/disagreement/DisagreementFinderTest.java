package dev.hearsay.provenance.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.provenance.drift.Retold;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DisagreementFinderTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);
  private static final StatementFinder STATEMENTS = StatementFinder.standard();

  private static List<Disagreement> find(List<Analysis> analyses, List<Derivation> derivations) {
    Map<DocumentId, List<Proposition>> propositions = new HashMap<>();
    analyses.forEach(one -> propositions.put(one.document().id(), STATEMENTS.find(one)));
    List<Drift> drift = DriftFinder.standard().find(analyses, derivations);
    return DisagreementFinder.standard()
        .find(analyses, derivations, LinkedIdentities.of(analyses), propositions, drift);
  }

  /** "kind: about: value | value". */
  private static List<String> show(List<Disagreement> disagreements) {
    return disagreements.stream()
        .map(
            one ->
                one.kind().label()
                    + ": "
                    + one.about()
                    + ": "
                    + one.values().stream()
                        .map(ClaimedValue::value)
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static Analysis post(String text) {
    return Retold.text("The Halmouth Post", DAY, text);
  }

  private static Analysis herald(String text) {
    return Retold.text("The Orrin Herald", DAY, text);
  }

  @Test
  void twoPartiesGiveDifferentNumbersOnOneDay() {
    assertEquals(
        List.of("conflict: how many men were flown from Halmouth to Orrin on 3 March: 260 | 275"),
        show(
            find(
                List.of(
                    post("275 men were flown from Halmouth to Orrin on 3 March."),
                    herald("260 men were flown from Halmouth to Orrin on 3 March.")),
                List.of())));
  }

  @Test
  void roundedNumbersAgree() {
    assertEquals(
        List.of(),
        show(
            find(
                List.of(
                    post("About 250 men were flown from Halmouth to Orrin on 3 March."),
                    herald("252 men were flown from Halmouth to Orrin on 3 March.")),
                List.of())));
  }

  @Test
  void numbersOfOtherThingsDoNotDisagree() {
    assertEquals(
        List.of(),
        show(
            find(
                List.of(
                    post("275 men were flown from Halmouth to Orrin on 3 March."),
                    herald("260 crates were stored under the opera in Vale in the summer.")),
                List.of())));
  }

  /** All say the same in the same words: nothing tells which of the values are of one thing. */
  @Test
  void whatHundredsTellOfLeadsNowhere() {
    List<Analysis> many = new ArrayList<>();
    for (int i = 0; i < 401; i++) {
      many.add(
          Retold.text("Outlet " + i, DAY, 20_000 + i + " men were flown from Halmouth to Orrin."));
    }
    Map<DocumentId, List<Proposition>> propositions = new HashMap<>();
    many.forEach(one -> propositions.put(one.document().id(), STATEMENTS.find(one)));
    KeptReadings kept = new KeptReadings();
    assertEquals(List.of(), show(find(many, propositions, kept)));
    List<Analysis> fewer = many.subList(1, many.size());
    List<Disagreement> found = find(fewer, propositions, kept);
    assertEquals(1, found.size());
    assertEquals(400, found.get(0).values().size());
    assertEquals(found, find(fewer, propositions, new KeptReadings()));
    assertEquals(List.of(), show(find(many, propositions, kept)));
  }

  private static List<Disagreement> find(
      List<Analysis> analyses, Map<DocumentId, List<Proposition>> propositions, KeptReadings kept) {
    return DisagreementFinder.standard()
        .find(analyses, List.of(), LinkedIdentities.of(analyses), propositions, List.of(), kept);
  }

  @Test
  void theSameOutletRevisesItself() {
    Analysis first = post("204 men were flown from Halmouth to Orrin on 3 March.");
    Analysis second =
        Retold.text(
            "The Halmouth Post",
            DAY.plusDays(2),
            "290 men were flown from Halmouth to Orrin on 3 March.");
    Analysis third =
        Retold.text(
            "The Halmouth Post",
            DAY.plusDays(4),
            "265 men were flown from Halmouth to Orrin on 3 March.");
    List<Disagreement> found = find(List.of(first, second, third), List.of());
    assertEquals(
        List.of(
            "revision: how many men were flown from Halmouth to Orrin on 3 March: 204 | 290 | 265"),
        show(found));
  }

  @Test
  void whoSaysThatAnEarlierNumberWasWrongRevisesIt() {
    Analysis first = post("143 men were flown from Halmouth to Orrin on 3 March.");
    Analysis second =
        Retold.text(
            "The Orrin Herald",
            DAY.plusDays(2),
            "139 men, not 143, were flown from Halmouth to Orrin on 3 March.");
    List<Disagreement> found = find(List.of(first, second), List.of());
    assertEquals(1, found.size(), show(found).toString());
    assertEquals(Disagreement.Kind.REVISION, found.get(0).kind());
    assertEquals("143", found.get(0).values().get(0).value());
  }

  @Test
  void aGarbledNumberIsDriftAndNoParty() {
    Analysis first = post("143 men were flown from Halmouth to Orrin on 3 March.");
    Analysis garbled =
        Retold.text(
            "The Vale Times",
            DAY.plusDays(1),
            "134 men were flown from Halmouth to Orrin on 3 March.");
    assertEquals(
        List.of(),
        show(
            find(
                List.of(first, garbled),
                List.of(Retold.derivation(garbled, first, DerivationKind.REWRITE)))));
  }

  @Test
  void aDenialIsSetAgainstTheAssertion() {
    List<Disagreement> found =
        find(
            List.of(
                post("The guards beat the prisoner Viktor Lunsten at the quarry near Halmouth."),
                herald("The guards never beat Viktor Lunsten at the quarry near Halmouth.")),
            List.of());
    assertEquals(1, found.size(), show(found).toString());
    assertTrue(found.get(0).about().startsWith("whether "), found.get(0).about());
    assertFalse(found.get(0).about().startsWith("whether that "), found.get(0).about());
    assertEquals(
        List.of("yes", "no"), found.get(0).values().stream().map(ClaimedValue::value).toList());
  }

  @Test
  void twoDenialsDoNotDisagree() {
    assertEquals(
        List.of(),
        show(
            find(
                List.of(
                    post("The guards never beat Viktor Lunsten at the quarry near Halmouth."),
                    herald("The guards did not beat Viktor Lunsten at the quarry near Halmouth.")),
                List.of())));
  }

  @Test
  void anotherDayOfTheSameDeed() {
    List<Disagreement> found =
        find(
            List.of(
                post("Anna Brellson telephoned the mayor Viktor Lunsten on 9 March."),
                herald("Anna Brellson telephoned the mayor Viktor Lunsten on 19 March.")),
            List.of());
    assertEquals(
        List.of(
            "conflict: when Anna Brellson telephoned the mayor Viktor Lunsten:"
                + " 2024-03-09 | 2024-03-19"),
        show(found));
  }

  @Test
  void clockTimesThatAreNearDisagree() {
    List<Disagreement> found =
        find(
            List.of(
                post("The first aircraft left the runway at Halmouth at 5.54 p.m. on Friday."),
                herald("The first aircraft left the runway at Halmouth at 5.55 p.m. on Friday."),
                Retold.text(
                    "Vale Daily",
                    DAY,
                    "The second aircraft left the runway at Halmouth at 5.59 p.m. on Friday.")),
            List.of());
    assertEquals(1, found.size(), show(found).toString());
    assertEquals(
        List.of("17:54", "17:55"),
        found.get(0).values().stream().map(ClaimedValue::value).toList());
  }

  @Test
  void dozensAboveAndHundredsBelow() {
    List<Disagreement> found =
        find(
            List.of(
                post(
                    "Dozens of people were flown to Orrin.\n\n250 men were put on the planes on 3"
                        + " March.")),
            List.of());
    assertEquals(1, found.size(), show(found).toString());
    assertTrue(found.get(0).inside().isPresent());
    assertEquals(
        List.of(),
        find(
            List.of(
                post("Dozens of people were flown to Orrin.\n\n48 men were put on the planes.")),
            List.of()));
  }

  @Test
  void aListThatDoesNotFitItsNumber() {
    List<Disagreement> found =
        find(
            List.of(post("The mayor received the eleven: Anna Brellson and Viktor Lunsten.")),
            List.of());
    assertEquals(1, found.size(), show(found).toString());
    assertEquals("2 names", found.get(0).values().get(1).value());
    assertEquals(
        List.of(),
        find(
            List.of(post("The mayor received the two: Anna Brellson and Viktor Lunsten.")),
            List.of()));
  }

  @Test
  void aTextThatSaysSoItself() {
    List<Disagreement> found =
        find(
            List.of(
                post(
                    "138 citizens came home, the minister said. The number is disputed. 140 persons"
                        + " left the quarry, the governor said.")),
            List.of());
    assertEquals(1, found.size(), show(found).toString());
    assertEquals("text-says-so", found.get(0).evidence().get(0).rule());
  }

  @Test
  void orderOfWhatIsGivenDoesNotMatter() {
    List<Analysis> analyses =
        new ArrayList<>(
            List.of(
                post("275 men were flown from Halmouth to Orrin on 3 March."),
                herald("260 men were flown from Halmouth to Orrin on 3 March."),
                Retold.text(
                    "Vale Daily", DAY, "268 men were flown from Halmouth to Orrin on 3 March."),
                Retold.text(
                    "The Orrin Herald",
                    DAY.plusDays(1),
                    "261 men were flown from Halmouth to Orrin on 3 March.")));
    List<Disagreement> expected = find(analyses, List.of());
    assertFalse(expected.isEmpty());
    long seed = 20251129;
    Random random = new Random(seed);
    for (int i = 0; i < 8; i++) {
      Collections.shuffle(analyses, random);
      assertEquals(expected, find(analyses, List.of()), "seed " + seed);
    }
  }

  @Test
  void everyValueHasItsPlaceAndEveryDisagreementItsRule() {
    Analysis post = post("275 men were flown from Halmouth to Orrin on 3 March.");
    Analysis herald = herald("260 men were flown from Halmouth to Orrin on 3 March.");
    for (Disagreement one : find(List.of(post, herald), List.of())) {
      for (ClaimedValue value : one.values()) {
        for (ValueStatement statement : value.statements()) {
          Analysis in = statement.document().equals(post.document().id()) ? post : herald;
          assertTrue(
              statement.span().of(in.document().text()).contains(value.value()), value.value());
        }
      }
      assertTrue(one.evidence().stream().map(Evidence::rule).noneMatch(String::isBlank));
    }
  }
}
