package dev.hearsay.provenance.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.provenance.derivation.DerivationKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of change, and what looks like it and is none. */
class DriftRulesTest {

  private static void changes(String original, String retelling, String... expected) {
    assertEquals(List.of(expected), Retold.changes(original, retelling));
  }

  @Test
  void anotherNumberOfTheSameThing() {
    changes(
        "The flood drove 139 families from their homes in Halmouth.",
        "In Halmouth the flood drove 193 families out of their homes.",
        "number: 139 families -> 193 families");
  }

  @Test
  void roundingChangesNoNumber() {
    changes(
        "The flood drove 139 families from their homes in Halmouth.",
        "In Halmouth the flood drove about 140 families out of their homes.");
    changes(
        "The flood drove 139 families from their homes in Halmouth.",
        "In Halmouth the flood drove more than 130 families out of their homes.");
  }

  @Test
  void aDurationIsANumber() {
    changes(
        "The bridge at Halmouth was closed for five months after the storm.",
        "After the storm the bridge at Halmouth was closed for nine months.",
        "number: five months -> nine months");
    changes(
        "The bridge at Halmouth was closed for a year after the storm.",
        "After the storm the bridge at Halmouth was closed for twelve months.");
  }

  @Test
  void anotherDay() {
    changes(
        "The ferry sank off Halmouth on 3 March with its cargo of coal.",
        "The ferry with its cargo of coal sank off Halmouth on 13 March.",
        "date: 3 March -> 13 March");
  }

  @Test
  void theSameDayInOtherWordsIsNoOther() {
    changes(
        "The ferry sank off Halmouth on 3 March with its cargo of coal.",
        "The ferry with its cargo of coal sank off Halmouth on March 3rd.");
    changes(
        "The ferry sank off Halmouth on 3 March with its cargo of coal.",
        "The ferry with its cargo of coal sank off Halmouth in March.");
  }

  @Test
  void aHedgeIsDropped() {
    changes(
        "Anna Brellson reportedly sold the lighthouse to a cousin.",
        "Anna Brellson sold the lighthouse to a cousin.",
        "hedge-dropped: Anna Brellson reportedly sold the lighthouse to a cousin"
            + " -> Anna Brellson sold the lighthouse to a cousin");
    changes(
        "The fire may have started in the paint shop.",
        "The fire started in the paint shop.",
        "hedge-dropped: The fire may have started in the paint shop"
            + " -> The fire started in the paint shop");
  }

  @Test
  void anotherHedgeOrASourceInItsPlaceDropsNothing() {
    changes(
        "Anna Brellson reportedly sold the lighthouse to a cousin.",
        "Anna Brellson is said to have sold the lighthouse to a cousin.");
    changes(
        "Anna Brellson reportedly sold the lighthouse to a cousin.",
        "Anna Brellson sold the lighthouse to a cousin, according to the Halmouth Post.");
    changes(
        "The fire may have started in the paint shop.",
        "Perhaps the fire started in the paint shop.");
  }

  @Test
  void whatWasDeniedIsAffirmed() {
    changes(
        "The pilots were not told about the storm over Halmouth.",
        "The pilots were told about the storm over Halmouth.",
        "negation: The pilots were not told about the storm over Halmouth"
            + " -> The pilots were told about the storm over Halmouth");
  }

  @Test
  void anotherNegationIsTheSame() {
    changes(
        "The pilots were not told about the storm over Halmouth.",
        "Nobody told the pilots about the storm over Halmouth.");
    changes(
        "The prisoners were moved to Halmouth without being asked.",
        "The prisoners were moved to Halmouth and were never asked.");
  }

  @Test
  void aPromiseIsToldAsDone() {
    changes(
        "Anna Brellson promised the mayor to release the seven clerks.",
        "Anna Brellson released the seven clerks.",
        "promise-to-deed: Anna Brellson promised the mayor to release the seven clerks"
            + " -> Anna Brellson released the seven clerks");
  }

  @Test
  void aPromiseInOtherWordsStaysOne() {
    changes(
        "Anna Brellson promised the mayor to release the seven clerks.",
        "Anna Brellson gave the mayor a promise that the seven clerks would be released.");
  }

  @Test
  void aPartIsToldAsTheWhole() {
    changes(
        "Three of the twelve drivers were paid by the harbour board.",
        "The twelve drivers were paid by the harbour board.",
        "part-to-whole: Three of the twelve drivers were paid by the harbour board"
            + " -> The twelve drivers were paid by the harbour board");
    changes(
        "Some of the letters were forged by the clerk.",
        "All of the letters were forged by the clerk.",
        "part-to-whole: Some of the letters were forged by the clerk"
            + " -> All of the letters were forged by the clerk");
  }

  @Test
  void aPartInOtherWordsStaysOne() {
    changes(
        "Three of the twelve drivers were paid by the harbour board.",
        "The harbour board paid three of the twelve drivers.");
    changes(
        "Some of the letters were forged by the clerk.",
        "The clerk forged some of the letters, but not all of them.");
  }

  @Test
  void aQuotationHasOtherWords() {
    changes(
        "“Nobody in this harbour has slept since the siren went,” said Anna Brellson.",
        "“Nobody in this port has slept since the alarm went,” said Anna Brellson.",
        "quote-altered: “Nobody in this harbour has slept since the siren went,”"
            + " -> “Nobody in this port has slept since the alarm went,”");
    changes(
        "“No pilot in this harbour will ever sail for us again,” said Anna Brellson.",
        "“No pilot will sail for us again,” said Anna Brellson.",
        "quote-altered: “No pilot in this harbour will ever sail for us again,”"
            + " -> “No pilot will sail for us again,”");
  }

  @Test
  void aQuotationCutAtItsEndIsTheSame() {
    changes(
        "“Nobody in this harbour has slept since the siren went, and nobody will,” said Anna Brellson.",
        "“Nobody in this harbour has slept since the siren went,” said Anna Brellson.");
    changes(
        "“Nobody in this harbour has slept since the siren went, and nobody will,” said Anna Brellson.",
        "“Nobody … has slept since the siren went,” Anna Brellson said, “and nobody will.”");
  }

  @Test
  void anotherSpeakerOfTheSameWords() {
    changes(
        "“The harbour will be shut until the pilots are paid,” said Anna Brellson.",
        "“The harbour will be shut until the pilots are paid,” said Viktor Lunsten.",
        "attribution-moved: Anna Brellson -> Viktor Lunsten");
  }

  @Test
  void theSameSpeakerUnderAnotherNameIsNoOther() {
    changes(
        "Anna Brellson, the mayor, spoke on Monday."
            + " “The harbour will be shut until the pilots are paid,” said Brellson.",
        "“The harbour will be shut until the pilots are paid,” the mayor, Anna Brellson, said.");
  }

  @Test
  void whatOneOutletSawAnotherClaimsToHaveSeen() {
    changes(
        "The Halmouth Post has examined the ledger and its seal.",
        "The Vale Times has examined the ledger and its seal.",
        "attribution-moved: The Halmouth Post has examined the ledger and its seal"
            + " -> The Vale Times has examined the ledger and its seal");
    changes(
        "The Halmouth Post has examined the ledger and its seal.",
        "The Halmouth Post has examined the ledger and its seal, it says.");
  }

  @Test
  void nobodySaysSoAnyMore() {
    changes(
        "Two officials said the lighthouse keeper was paid 300 crowns for his silence.",
        "The lighthouse keeper was paid 300 crowns for his silence.",
        "attribution-lost: Two officials said the lighthouse keeper was paid 300 crowns for his"
            + " silence. -> The lighthouse keeper was paid 300 crowns for his silence.");
    changes(
        "“The harbour will be shut until the pilots are paid,” said Anna Brellson.",
        "“The harbour will be shut until the pilots are paid,” one official said.",
        "attribution-lost: Anna Brellson -> one official");
  }

  @Test
  void whoStillSaysSoIsNotLost() {
    changes(
        "Two officials said the lighthouse keeper was paid 300 crowns for his silence.",
        "The lighthouse keeper was paid 300 crowns for his silence, according to two officials.");
    changes(
        "The lighthouse keeper was paid 300 crowns for his silence.",
        "For his silence the lighthouse keeper was paid 300 crowns.");
  }

  @Test
  void participantsChangePlaces() {
    changes(
        "Anna Brellson lent the house to Viktor Lunsten.",
        "Viktor Lunsten lent the house to Anna Brellson.",
        "role-swapped: Anna Brellson lent the house to Viktor Lunsten"
            + " -> Viktor Lunsten lent the house to Anna Brellson");
  }

  @Test
  void aPassiveChangesNoPlaces() {
    changes(
        "Anna Brellson lent the house to Viktor Lunsten.",
        "The house was lent to Viktor Lunsten by Anna Brellson.");
  }

  @Test
  void whatAnotherUpstreamTextGivesIsNoDrift() {
    LocalDate day = LocalDate.of(2024, 3, 20);
    Analysis original =
        Retold.text("The Halmouth Post", day, "The flood drove 139 families from Halmouth.");
    Analysis other =
        Retold.text("The Orrin Herald", day, "The flood drove 193 families from Halmouth.");
    Analysis retelling =
        Retold.text("The Vale Times", day.plusDays(1), "A flood drove 193 families from Halmouth.");
    assertEquals(
        List.of(),
        Retold.show(
            DriftFinder.standard()
                .find(
                    List.of(original, other, retelling),
                    List.of(
                        Retold.derivation(retelling, original, DerivationKind.REWRITE),
                        Retold.derivation(retelling, other, DerivationKind.CITES)))));
  }

  @Test
  void theCreditOfAnotherIsGone() {
    LocalDate day = LocalDate.of(2024, 3, 20);
    Analysis paper =
        Retold.text(
            "The Halmouth Post", day, "The lighthouse keeper was paid 300 crowns for his silence.");
    Analysis rewrite =
        Retold.text(
            "Orrin Daily",
            day.plusDays(1),
            "The lighthouse keeper was paid 300 crowns for his silence, the Halmouth Post reported.");
    Analysis heap =
        Retold.text(
            "Newsbin",
            day.plusDays(2),
            "The lighthouse keeper was paid 300 crowns for his silence, according to reports."
                + "\n\nRead more at Orrin Daily, who broke the story.");
    assertEquals(
        List.of(
            "attribution-lost: the Halmouth Post -> according to reports",
            "attribution-moved: The lighthouse keeper was paid 300 crowns for his silence."
                + " -> Read more at Orrin Daily, who broke the story."),
        Retold.show(
                DriftFinder.standard()
                    .find(
                        List.of(paper, rewrite, heap),
                        List.of(
                            Retold.derivation(rewrite, paper, DerivationKind.REWRITE),
                            Retold.derivation(heap, rewrite, DerivationKind.REWRITE))))
            .stream()
            .sorted()
            .toList());
  }
}
