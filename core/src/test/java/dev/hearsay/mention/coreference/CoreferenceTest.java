package dev.hearsay.mention.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Gender;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static Analysis read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        blocks.add(new Block(new Span(start, start + paragraph.length()), Block.Kind.PARAGRAPH));
      }
      start += paragraph.length() + 2;
    }
    return ANALYZER.analyze(Document.ofText("test", Optional.of("en"), text, blocks));
  }

  private static List<String> mentions(Analysis analysis, String name) {
    return analysis.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .flatMap(entity -> entity.mentions().stream())
        .map(mention -> mention.span().of(analysis.document().text()))
        .toList();
  }

  @Test
  void pronounsMeanTheOneSpokenOf() {
    Analysis analysis =
        read(
            "Nora Velde runs the harbour of Strelsau. She was elected last year. Her brother Karl"
                + " Rask owns two ships.");
    assertEquals(List.of("Nora Velde", "She", "Her"), mentions(analysis, "Nora Velde"));
  }

  @Test
  void namesThatShareOnlyALastWordAreTwo() {
    Analysis analysis =
        read(
            "North Velde tested a rocket on Monday. South Velde said the rocket fell into the sea."
                + " North Velde denied it. South Velde called the test reckless, and North Velde"
                + " and South Velde closed the border.");
    assertEquals(3, mentions(analysis, "South Velde").size());
    assertEquals(3, mentions(analysis, "North Velde").size());
  }

  @Test
  void whatPronounsAndNounsShowIsKnownOfTheEntity() {
    Analysis analysis =
        read(
            "Velde runs the harbour of Strelsau. Velde said she was elected last year. Her brother"
                + " Karl Rask owns two ships. The Harbour Board and its lawyer said nothing. The"
                + " dockworkers were angry, and the dockworkers left.");
    assertEquals(Gender.FEMALE, entity(analysis, "Velde").gender());
    assertEquals(Gender.MALE, entity(analysis, "Karl Rask").gender());
    assertEquals(Gender.UNKNOWN, entity(analysis, "Harbour Board").gender());
    assertFalse(entity(analysis, "Karl Rask").plural());
    assertFalse(entity(analysis, "Harbour Board").plural());
    assertTrue(
        analysis.entities().stream()
            .anyMatch(entity -> entity.plural() && entity.name().contains("dockworkers")));
  }

  @Test
  void mentionsEndWhereJoinedWordsDo() {
    Analysis analysis =
        read(
            "The minister of San Marlowho signed the act praised San Marlo. The envoy of San"
                + " Marlosaid he had met Nora Velde. Nora Veldewas elected.");
    assertEquals(List.of("San Marlo", "San Marlo", "San Marlo"), mentions(analysis, "San Marlo"));
    assertEquals(
        List.of("Nora Velde", "Nora Velde"),
        mentions(analysis, "Nora Velde").stream().filter(name -> name.contains(" ")).toList());
  }

  @Test
  void whatIsOnlyCalledItIsNoEntity() {
    Analysis analysis =
        read(
            "It is unclear whether it can be done, and it would be a pity. It rained, they said, and"
                + " it would rain again.");
    assertEquals(
        List.of(),
        analysis.entities().stream()
            .map(Entity::name)
            .filter(name -> name.equalsIgnoreCase("it"))
            .toList());
  }

  private static Entity entity(Analysis analysis, String name) {
    return analysis.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPhraseHoldsTheTitleAndTheNameDoesNot() {
    Analysis analysis = read("On Monday, Ruritanian president Nora Velde opened the harbour.");
    Mention mention =
        analysis.entities().stream()
            .filter(entity -> entity.name().equals("Nora Velde"))
            .findFirst()
            .orElseThrow()
            .mentions()
            .get(0);
    String text = analysis.document().text();
    assertEquals("Nora Velde", mention.span().of(text));
    assertEquals("Ruritanian president Nora Velde", mention.phrase().of(text));
    assertFalse(mention.modifier());
  }

  @Test
  void whoSaysIMeansHimself() {
    Analysis analysis =
        read("“I never saw the ships, and my crew did not either,” said captain Karl Rask.");
    assertTrue(mentions(analysis, "Karl Rask").containsAll(List.of("I", "my")));
  }

  @Test
  void whatIsDescribedTwiceIsOneEntity() {
    Analysis analysis =
        read(
            "A dockworker was hurt on Monday. The dockworker was taken to a hospital. Doctors said"
                + " the dockworker would live.");
    assertTrue(
        analysis.entities().stream()
            .anyMatch(
                entity ->
                    entity.type() == Entity.Type.PERSON
                        && entity.mentions().stream()
                                .filter(mention -> mention.kind() == Mention.Kind.NOMINAL)
                                .count()
                            >= 2));
  }

  @Test
  void whatIsDescribedOnceIsNone() {
    Analysis analysis = read("A ship left the harbour in the rain, and a gull followed it.");
    assertEquals(List.of(), analysis.entities());
  }

  @Test
  void aNameInALongerNameIsMeantToo() {
    Analysis analysis =
        read(
            "Nora Velde died on Monday. The Nora Velde Foundation said the foundation would close.");
    assertEquals(
        2,
        mentions(analysis, "Nora Velde").stream()
            .filter(name -> name.equals("Nora Velde"))
            .count());
  }

  @Test
  void theSameDocumentGivesTheSameEntities() {
    String text =
        "Nora Velde told the Harbour Board that its ships were late. The board said it knew. “We"
            + " told them,” she said.";
    assertEquals(read(text).entities(), read(text).entities());
  }

  @Property(tries = 100)
  void mentionsLieInTheTextWhateverItIs(@ForAll String text) {
    Analysis analysis = read(text + " She told Nora Velde's brother. " + text + " He left.");
    int length = analysis.document().text().length();
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        assertTrue(mention.phrase().contains(mention.span()));
        assertTrue(mention.phrase().end() <= length);
      }
    }
  }

  @Test
  void aMegabyteOfNamesTakesSeconds() {
    String text =
        "Nora Velde and the minister met Karl Rask, who said he knew her. ".repeat(15_000);
    Analysis analysis = Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(text));
    assertTrue(mentions(analysis, "Nora Velde").size() >= 15_000);
  }
}
